using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>The labour office's side: the frozen control totals of its lists, and what it decided about uncollected lines, by their items.</summary>
internal sealed class OfficeRows
{
    private readonly Dictionary<int, ListedFigures> _listed;
    private readonly Dictionary<(int Point, EntitlementStatus Status), Tally> _resolved;

    private OfficeRows(Dictionary<int, ListedFigures> listed, Dictionary<(int, EntitlementStatus), Tally> resolved) =>
        (_listed, _resolved) = (listed, resolved);

    public IReadOnlyCollection<int> PointIds => _listed.Keys;

    public PointSources Add(PointSources point) => point with
    {
        Listed = _listed.GetValueOrDefault(point.PayoutPointId, ListedFigures.None),
        CarriedOver = _resolved.GetValueOrDefault((point.PayoutPointId, EntitlementStatus.CarriedOver)),
        Returned = _resolved.GetValueOrDefault((point.PayoutPointId, EntitlementStatus.Returned)),
    };

    public static async Task<OfficeRows> LoadAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation) =>
        new(await ListedAsync(db, districtId, month, cancellation), await ResolvedAsync(db, districtId, month, cancellation));

    private static async Task<Dictionary<int, ListedFigures>> ListedAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var rows = await db.ReleasedLists(districtId, month).SelectMany(l => l.PointTotals).GroupBy(t => t.PayoutPointId).Select(g => new
        {
            g.Key, People = g.Sum(t => t.Lines), Heads = g.Sum(t => t.Heads), Carried = g.Sum(t => t.CarriedOverPeople),
            Regular = g.Sum(t => (long)t.Regular), BackPay = g.Sum(t => (long)t.BackPay), CarriedOver = g.Sum(t => (long)t.CarriedOver),
            Clawback = g.Sum(t => (long)t.Clawback), Funeral = g.Sum(t => (long)t.Funeral), Amount = g.Sum(t => (long)t.Amount),
        }).ToListAsync(cancellation);

        return rows.ToDictionary(r => r.Key, r => new ListedFigures(
            r.People, r.Heads, r.Carried, new(r.Regular), new(r.BackPay), new(r.CarriedOver), new(r.Clawback), new(r.Funeral), new(r.Amount)));
    }

    private static async Task<Dictionary<(int, EntitlementStatus), Tally>> ResolvedAsync(
        PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var lines = db.ReleasedLines(districtId, month).Where(e => e.Status == EntitlementStatus.CarriedOver || e.Status == EntitlementStatus.Returned);
        var people = await lines.GroupBy(e => new { e.PayoutPointId, e.Status })
            .Select(g => new { g.Key.PayoutPointId, g.Key.Status, People = g.Count() }).ToListAsync(cancellation);
        var amounts = await lines.SelectMany(e => e.Items, (e, i) => new { e.PayoutPointId, e.Status, Amount = i.Kind == ItemKind.Clawback ? -(long)i.Amount : (long)i.Amount })
            .GroupBy(i => new { i.PayoutPointId, i.Status })
            .Select(g => new { g.Key.PayoutPointId, g.Key.Status, Amount = g.Sum(i => i.Amount) })
            .ToDictionaryAsync(g => (g.PayoutPointId, g.Status), g => g.Amount, cancellation);

        return people.ToDictionary(
            p => (p.PayoutPointId, p.Status), p => new Tally(p.People, new(amounts.GetValueOrDefault((p.PayoutPointId, p.Status)))));
    }
}
