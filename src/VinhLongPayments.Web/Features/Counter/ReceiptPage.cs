namespace VinhLongPayments.Web.Features.Counter;

/// <summary>One receipt as it can be shown and printed at any time.</summary>
public sealed record ReceiptPage(Receipt Receipt, Payout Payout, Entitlement Line, string Point, string District, string Commune, ReversePayoutForm Form)
{
    /// <summary>The first print, which is handed out; anything else says that it is a copy.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>For a receipt printer of 80 mm; else A5.</summary>
    public bool IsRoll { get; init; }

    public IReadOnlyList<ReceiptPrint> Prints { get; init; } = [];

    public static async Task<ReceiptPage> LoadAsync(PaymentsDb db, long id, CancellationToken cancellation)
    {
        var receipt = await db.Receipts.AsNoTracking().Include(r => r.Payout).ThenInclude(p => p.Reversal).SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFound();
        var line = await db.Entitlements.AsNoTracking().Include(l => l.Items).SingleOrDefaultAsync(l => l.Id == receipt.Payout.EntitlementId, cancellation) ?? throw new NotFound();

        return new(receipt, receipt.Payout, line,
            await db.PayoutPoints.Where(p => p.Id == receipt.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            await db.Districts.Where(d => d.Id == receipt.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            await db.Communes.Where(c => c.Id == line.CommuneId).Select(c => c.Name).SingleAsync(cancellation),
            new ReversePayoutForm(null)) { Prints = await db.ReceiptPrints.AsNoTracking().Where(p => p.ReceiptId == id).OrderBy(p => p.Number).ToListAsync(cancellation) };
    }
}
