namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Lets a held line be paid again; the form's reason goes into the audit trail.</summary>
public sealed class ResumeLine(PaymentsDb db)
{
    public async Task RunAsync(long id, CancellationToken cancellation)
    {
        var line = await db.LineToMoveAsync(id, cancellation);

        line.Resume();
        await db.SaveChangesAsync(cancellation);
    }
}
