namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Sends a submitted list back to the clerk.</summary>
public sealed class ReturnList(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ReasonForm form, CancellationToken cancellation)
    {
        var list = await db.ListToMoveAsync(id, cancellation);

        list.Return(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
