namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Takes an approval back before the list goes to the post office.</summary>
public sealed class WithdrawList(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ReasonForm form, CancellationToken cancellation)
    {
        var list = await db.ListToMoveAsync(id, cancellation);

        list.Withdraw(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
