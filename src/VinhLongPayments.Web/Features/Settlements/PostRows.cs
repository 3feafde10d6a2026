using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>The post office's side: the lines it was given, its live payouts and receipts, and what nobody collected.</summary>
internal sealed class PostRows
{
    private Dictionary<int, Tally> _handedOver = [], _unclaimed = [], _receipts = [];
    private List<PaidRow> _paid = [];
    private Dictionary<int, int> _outsideWindow = [];
    private Dictionary<int, (int Number, string Hash)> _heads = [];

    private sealed record PaidRow(int Point, PayoutPlace Place, PayoutSource Source, Tally Paid);

    public PointSources Add(PointSources point)
    {
        var paid = _paid.FindAll(row => row.Point == point.PayoutPointId);
        var head = _heads.GetValueOrDefault(point.PayoutPointId, (0, ""));
        return point with
        {
            HandedOver = _handedOver.GetValueOrDefault(point.PayoutPointId),
            PaidAtPoint = paid.FindAll(row => row.Place is PayoutPlace.Point).Sum(row => row.Paid),
            PaidAtHome = paid.FindAll(row => row.Place is PayoutPlace.Home).Sum(row => row.Paid),
            PaidFromSheets = paid.FindAll(row => row.Source is PayoutSource.SignedSheet).Sum(row => row.Paid),
            PaidFromResults = paid.FindAll(row => row.Source is PayoutSource.ResultsFile).Sum(row => row.Paid),
            Unclaimed = _unclaimed.GetValueOrDefault(point.PayoutPointId),
            Receipts = _receipts.GetValueOrDefault(point.PayoutPointId),
            PaidOutsideWindow = _outsideWindow.GetValueOrDefault(point.PayoutPointId),
            LastReceiptNumber = head.Item1,
            LastReceiptHash = head.Item2,
        };
    }

    public static async Task<PostRows> LoadAsync(PaymentsDb db, Contract contract, PaymentMonth month, CancellationToken cancellation)
    {
        var window = contract.WindowOf(month);
        var lines = db.ReleasedLines(contract.DistrictId, month);
        var payouts = db.Payouts.Where(p => p.DistrictId == contract.DistrictId && p.PayMonth == month && p.Reversal == null);

        return new()
        {
            _handedOver = await ByPointAsync(lines, cancellation),
            _unclaimed = await ByPointAsync(lines.Where(e => e.UnclaimedReason != null && e.Payouts.All(p => p.Reversal != null)), cancellation),
            _paid = await PaidAsync(payouts, cancellation),
            _receipts = await ReceiptsAsync(db, contract.DistrictId, month, cancellation),
            _outsideWindow = await payouts.Where(p => p.PaidOn < window.Opens || p.PaidOn > window.Closes)
                .GroupBy(p => p.PayoutPointId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation),
            _heads = await db.ReceiptChains.Where(c => c.DistrictId == contract.DistrictId && c.Month == month)
                .Select(c => new { c.PayoutPointId, c.LastNumber, c.LastHash }).ToDictionaryAsync(c => c.PayoutPointId, c => (c.LastNumber, c.LastHash), cancellation),
        };
    }

    private static async Task<Dictionary<int, Tally>> ByPointAsync(IQueryable<Entitlement> lines, CancellationToken cancellation) =>
        await lines.GroupBy(e => e.PayoutPointId).Select(g => new { g.Key, People = g.Count(), Amount = g.Sum(e => (long)e.Amount) })
            .ToDictionaryAsync(g => g.Key, g => new Tally(g.People, new(g.Amount)), cancellation);

    private static async Task<List<PaidRow>> PaidAsync(IQueryable<Payout> payouts, CancellationToken cancellation) =>
        [.. (await payouts.GroupBy(p => new { p.PayoutPointId, p.Place, p.Source })
            .Select(g => new { g.Key, People = g.Count(), Amount = g.Sum(p => (long)p.Amount) }).ToListAsync(cancellation))
            .Select(g => new PaidRow(g.Key.PayoutPointId, g.Key.Place, g.Key.Source, new(g.People, new(g.Amount))))];

    private static async Task<Dictionary<int, Tally>> ReceiptsAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation) =>
        // By way of the month's payouts, which have an index for it.
        await db.Receipts.Where(r => r.DistrictId == districtId && r.Month == month && r.Payout.PayMonth == month && r.Payout.Reversal == null)
            .GroupBy(r => r.PayoutPointId).Select(g => new { g.Key, People = g.Count(), Amount = g.Sum(r => (long)r.Amount) })
            .ToDictionaryAsync(g => g.Key, g => new Tally(g.People, new(g.Amount)), cancellation);
}
