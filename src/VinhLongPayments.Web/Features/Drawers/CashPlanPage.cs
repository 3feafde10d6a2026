using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>What each point needs in cash to pay a month's released lists exactly, by denomination.</summary>
public sealed record CashPlanPage(PaymentMonth? Month, IReadOnlyList<PaymentMonth> Months, string District, IReadOnlyList<CashPlanRow> Rows)
{
    /// <summary>The denominations any point needs, largest first.</summary>
    public IReadOnlyList<int> Faces => [.. CashCount.Faces.Where(face => Rows.Any(row => row.PiecesOf(face) > 0))];

    public static async Task<CashPlanPage> LoadAsync(PaymentsDb db, PaymentMonth? month, CancellationToken cancellation)
    {
        var released = db.Lists.AsNoTracking().Where(list => list.Status == ListStatus.Released);
        var months = (await released.Select(list => list.From).Distinct().ToListAsync(cancellation)).OrderDescending().ToList();
        if (months.Count == 0) return new(null, [], "", []);

        var shown = month ?? months[0];
        var lines = await db.Entitlements.AsNoTracking().Where(l => l.PayMonth == shown && released.Any(list => list.Id == l.ListId))
            .Select(l => new { l.PayoutPointId, l.Amount, l.Status }).ToListAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var first = shown.FirstDay;
        var given = (await db.CashAllotments.AsNoTracking().Where(a => a.WithdrawnAt == null).Select(a => new { a.PayoutPointId, a.Direction, a.Amount, a.GivenAt }).ToListAsync(cancellation))
            .Where(a => a.GivenAt.Day >= first).ToLookup(a => a.PayoutPointId, a => a.Direction is AllotmentDirection.ToPoint ? a.Amount : Vnd.Zero - a.Amount);
        var districts = db.Scope.DistrictIds;
        var district = await db.Districts.Where(d => districts.Contains(d.Id)).Select(d => d.Name).FirstOrDefaultAsync(cancellation) ?? "";

        return new(shown, months, district, [.. lines.GroupBy(l => l.PayoutPointId).Select(point => new CashPlanRow(
            points[point.Key].Code, points[point.Key].Name, point.Count(), point.Sum(l => l.Amount), point.Where(l => l.Status is EntitlementStatus.Paid).Sum(l => l.Amount),
            given[point.Key].Sum(), CashCount.For(point.Select(l => l.Amount)))).OrderBy(row => row.Code)]);
    }
}

/// <summary>One point's need.</summary>
/// <param name="Given">Handed to the point this month, less what came back.</param>
public sealed record CashPlanRow(string Code, string Point, int People, Vnd Amount, Vnd Paid, Vnd Given, CashCount Notes)
{
    public Vnd Missing => Amount > Given ? Amount - Given : Vnd.Zero;

    public int PiecesOf(int face) => Notes.Notes.FirstOrDefault(note => note.Face == face).Pieces;
}
