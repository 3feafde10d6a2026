using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form C: what a list comes to at each payout point, and for each kind of people.</summary>
public sealed record ListSummary(PaymentList List, string District, IReadOnlyList<ListSummary.Row> ByPoint, IReadOnlyList<ListSummary.Row> ByCategory)
{
    /// <summary>One point, or one category: people and đồng by the reason of payment. Heads that came and went are counted at points alone, and where there is a list of the month before.</summary>
    public sealed record Row(string Group, string Name, Tally CarriedOver, int? Increase, int? Decrease, Tally Regular, Tally BackPay, Tally Funeral, Tally Clawback, Tally Due)
    {
        public Row And(Row other, string group, string name) => new(group, name, CarriedOver + other.CarriedOver, Add(Increase, other.Increase), Add(Decrease, other.Decrease),
            Regular + other.Regular, BackPay + other.BackPay, Funeral + other.Funeral, Clawback + other.Clawback, Due + other.Due);

        private static int? Add(int? a, int? b) => a is null && b is null ? null : (a ?? 0) + (b ?? 0);
    }

    private static readonly Row Nothing = new("", "", Tally.None, null, null, Tally.None, Tally.None, Tally.None, Tally.None, Tally.None);

    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);
    public Row Total => Sum(ByPoint, "", "Cộng");

    /// <summary>The rows of form C by point, with a sum after the points of each commune that has several.</summary>
    public IEnumerable<(Row Row, bool IsSum)> PointRows => ByPoint.GroupBy(row => row.Group).SelectMany(commune => commune.Count() == 1
        ? commune.Select(row => (row, false)) : commune.Select(row => (row, false)).Append((Sum(commune, commune.Key, "Cộng xã, phường"), true)));

    public IEnumerable<(Row Row, bool IsSum)> CategoryRows => ByCategory.GroupBy(row => row.Group).SelectMany(group => group.Select(row => (row, false)).Append((Sum(group, group.Key, "Cộng nhóm"), true)));

    private static Row Sum(IEnumerable<Row> rows, string group, string name) => rows.Aggregate(Nothing, (sum, row) => sum.And(row, group, name));

    public static async Task<ListSummary> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.Status != ListStatus.Discarded, cancellation) ?? throw new NotFound();
        var district = await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var parts = await PartsAsync(db, id, cancellation);
        var (came, went) = await MovesAsync(db, list, cancellation);

        var points = await db.PayoutPoints.Where(p => p.DistrictId == list.DistrictId).Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { p.Id, p.Code, p.Name, Commune = c.Name }).OrderBy(p => p.Code).ToListAsync(cancellation);
        var byPoint = points.Where(p => parts.Any(part => part.PointId == p.Id) || went?.ContainsKey(p.Id) == true)
            .Select(p => RowOf(p.Commune, p.Name, [.. parts.Where(part => part.PointId == p.Id)]) with { Increase = came?.GetValueOrDefault(p.Id), Decrease = went?.GetValueOrDefault(p.Id) });
        var categories = (await db.BenefitCategories.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellation)).Where(c => c.AppliesIn(list.From)).ToList();
        var byCategory = parts.GroupBy(part => part.Category).OrderBy(g => categories.FindIndex(c => c.Code == g.Key))
            .Select(g => RowOf(Capital(BenefitLabels.GroupOf(g.Key)), categories.Find(c => c.Code == g.Key)?.Name ?? g.Key, [.. g]));
        return new(list, district, [.. byPoint], [.. byCategory]);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Lines of one point and category with one kind of item, or all of their lines where the kind is null.</summary>
    private sealed record Part(int PointId, string Category, ItemKind? Kind, Tally Tally);

    private static async Task<List<Part>> PartsAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == id);
        var all = await lines.GroupBy(l => new { l.PayoutPointId, l.CategoryCode }).Select(g => new { g.Key.PayoutPointId, g.Key.CategoryCode, People = g.Count(), Amount = g.Sum(l => (long)l.Amount) }).ToListAsync(cancellation);
        var items = await lines.SelectMany(l => l.Items, (l, i) => new { l.PayoutPointId, l.CategoryCode, LineId = l.Id, i.Kind, i.Amount }).GroupBy(i => new { i.PayoutPointId, i.CategoryCode, i.Kind })
            .Select(g => new { g.Key.PayoutPointId, g.Key.CategoryCode, g.Key.Kind, People = g.Select(i => i.LineId).Distinct().Count(), Amount = g.Sum(i => (long)i.Amount) }).ToListAsync(cancellation);
        return [.. all.Select(a => new Part(a.PayoutPointId, a.CategoryCode, null, new(a.People, new(a.Amount)))),
            .. items.Select(i => new Part(i.PayoutPointId, i.CategoryCode, i.Kind, new(i.People, new(i.Amount))))];
    }

    private static Row RowOf(string group, string name, IReadOnlyCollection<Part> parts)
    {
        Tally Of(ItemKind? kind) => parts.Where(part => part.Kind == kind).Sum(part => part.Tally);
        return new(group, name, Of(ItemKind.CarriedOver), null, null, Of(ItemKind.Regular), Of(ItemKind.BackPay), Of(ItemKind.Funeral), Of(ItemKind.Clawback), Of(null));
    }

    // A supplementary list only adds: who came and went is told by the main one.
    private static async Task<(Dictionary<int, int>? Came, Dictionary<int, int>? Went)> MovesAsync(PaymentsDb db, PaymentList list, CancellationToken cancellation)
    {
        var before = list.Kind is ListKind.Main ? await ListHeads.ListsBeforeAsync(db, list, cancellation) : [];
        if (before.Count == 0) return (null, null);

        var (then, now) = (await HeadAt.OfAsync(db.Entitlements.Where(l => before.Contains(l.ListId)), cancellation), await HeadAt.OfAsync(db.Entitlements.Where(l => l.ListId == list.Id), cancellation));
        return (HeadAt.Surplus(now, then), HeadAt.Surplus(then, now));
    }
}
