namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Stops one line from being paid.</summary>
public sealed class HoldLine(PaymentsDb db)
{
    public async Task RunAsync(long id, ReasonForm form, CancellationToken cancellation)
    {
        var line = await db.LineToMoveAsync(id, cancellation);

        line.Hold(form.Reason!);
        await db.SaveChangesAsync(cancellation);
    }
}
