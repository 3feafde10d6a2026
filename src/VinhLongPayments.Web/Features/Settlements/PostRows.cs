using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>The post office's side: the lines it was given, its live payouts and receipts, and what nobody collected.</summary>
internal sealed class PostRows
{
    private Dictionary<int, Tally> _handedOver = [], _unclaimed = [], _receipts = [];
    private Dictionary<(int Point, PayoutPlace Place), Tally> _paid = [];
    private Dictionary<int, int> _outsideWindow = [];
    private Dictionary<int, (int Number, string Hash)> _heads = [];

    public PointSources Add(PointSources point)
    {
        var head = _heads.GetValueOrDefault(point.PayoutPointId, (0, ""));
        return point with
        {
            HandedOver = _handedOver.GetValueOrDefault(point.PayoutPointId),
            PaidAtPoint = _paid.GetValueOrDefault((point.PayoutPointId, PayoutPlace.Point)),
            PaidAtHome = _paid.GetValueOrDefault((point.PayoutPointId, PayoutPlace.Home)),
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

    private static async Task<Dictionary<(int, PayoutPlace), Tally>> PaidAsync(IQueryable<Payout> payouts, CancellationToken cancellation) =>
        await payouts.GroupBy(p => new { p.PayoutPointId, p.Place })
            .Select(g => new { g.Key.PayoutPointId, g.Key.Place, People = g.Count(), Amount = g.Sum(p => (long)p.Amount) })
            .ToDictionaryAsync(g => (g.PayoutPointId, g.Place), g => new Tally(g.People, new(g.Amount)), cancellation);

    private static async Task<Dictionary<int, Tally>> ReceiptsAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation) =>
        // By way of the month's payouts, which have an index for it.
        await db.Receipts.Where(r => r.DistrictId == districtId && r.Month == month && r.Payout.PayMonth == month && r.Payout.Reversal == null)
            .GroupBy(r => r.PayoutPointId).Select(g => new { g.Key, People = g.Count(), Amount = g.Sum(r => (long)r.Amount) })
            .ToDictionaryAsync(g => g.Key, g => new Tally(g.People, new(g.Amount)), cancellation);
}
