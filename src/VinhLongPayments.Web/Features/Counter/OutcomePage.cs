namespace VinhLongPayments.Web.Features.Counter;

/// <summary>Whether a payout that was sent has been recorded: with its receipt, or not at all. Safe to ask any number of times.</summary>
public sealed record OutcomePage(Guid Request, long? Receipt, string? Code, string? Person, Vnd Amount, Moment? RecordedAt)
{
    public static async Task<OutcomePage> LoadAsync(PaymentsDb db, Guid request, CancellationToken cancellation)
    {
        var found = await db.Payouts.AsNoTracking().Where(p => p.RequestId == request)
            .Select(p => new { p.Receipt!.Id, p.Receipt.Code, p.Amount, p.RecordedAt, p.EntitlementId }).SingleOrDefaultAsync(cancellation);
        if (found is null) return new(request, null, null, null, Vnd.Zero, null);

        var person = await db.Entitlements.AsNoTracking().Where(l => l.Id == found.EntitlementId).Select(l => l.Name).SingleAsync(cancellation);
        return new(request, found.Id, found.Code, person.Full, found.Amount, found.RecordedAt);
    }
}
