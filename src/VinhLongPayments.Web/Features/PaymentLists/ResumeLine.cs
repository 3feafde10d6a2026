namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Lets a held line be paid again; the reason goes into the audit trail.</summary>
public sealed class ResumeLine(PaymentsDb db)
{
    /// <returns>The list the line is on.</returns>
    public async Task<Guid> RunAsync(long id, ReasonForm form, CancellationToken cancellation)
    {
        var line = await db.LineToMoveAsync(id, cancellation);
        Rules.HoldHasReason.Require(form.Reason is not null);

        line.Resume();
        await db.SaveChangesAsync(cancellation);
        return line.ListId;
    }
}
