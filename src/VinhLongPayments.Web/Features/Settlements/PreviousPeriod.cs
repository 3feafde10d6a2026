using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>What the period before left: from its approved settlement, or for a district's first period from the opening figures.</summary>
internal sealed class PreviousPeriod
{
    private readonly Dictionary<int, Figures> _points = [];

    /// <summary>Nothing earlier is still open, and both sides agreed on what it left.</summary>
    public bool IsSettled { get; private set; }

    public Vnd BalanceOfOffice { get; private set; }
    public Vnd BalanceOfPost { get; private set; }

    private sealed record Figures(int Heads, int Increase, int Decrease, Tally CarriedOver);

    public PointSources Add(PointSources point)
    {
        var before = _points.GetValueOrDefault(point.PayoutPointId, new(0, 0, 0, Tally.None));
        return point with { HeadsBefore = before.Heads, Increase = before.Increase, Decrease = before.Decrease, CarriedIn = before.CarriedOver };
    }

    public static async Task<PreviousPeriod> LoadAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var previous = new PreviousPeriod();
        var settled = await db.Settlements.AsNoTracking().Include(s => s.Lines)
            .Where(s => s.DistrictId == districtId && s.PayMonth < month && s.Status == SettlementStatus.Approved)
            .OrderByDescending(s => s.PayMonth).FirstOrDefaultAsync(cancellation);

        if (settled is not null) await previous.TakeAsync(db, settled, month, cancellation);
        else previous.Take(await db.OpeningFigures.AsNoTracking().Include(o => o.Points)
            .SingleOrDefaultAsync(o => o.DistrictId == districtId && o.PayMonth == month, cancellation));

        previous.IsSettled &= !await db.Lists.AnyAsync(
            l => l.DistrictId == districtId && l.From < month && (l.Status == ListStatus.Released || l.Status == ListStatus.Closed), cancellation);
        return previous;
    }

    private void Take(OpeningFigures? opening)
    {
        IsSettled = opening is { IsConfirmed: true };
        BalanceOfOffice = opening?.Balance ?? Vnd.Zero;
        BalanceOfPost = opening?.ConfirmedBalance ?? Vnd.Zero;
        foreach (var point in opening?.Points ?? [])
            _points[point.PayoutPointId] = new(point.Heads, point.Increase, point.Decrease, new(point.CarriedOverPeople, point.CarriedOver));
    }

    private async Task TakeAsync(PaymentsDb db, Settlement settled, PaymentMonth month, CancellationToken cancellation)
    {
        IsSettled = true;
        BalanceOfOffice = settled.Office.ClosingBalance;
        BalanceOfPost = settled.Post.ClosingBalance;

        // Compared here rather than in the database, which would look for every person anew among all of a point.
        var headsBefore = await HeadAt.OfAsync(db.ReleasedLines(settled.DistrictId, settled.PayMonth), cancellation);
        var headsNow = await HeadAt.OfAsync(db.ReleasedLines(settled.DistrictId, month), cancellation);
        var (came, left) = (HeadAt.Surplus(headsNow, headsBefore), HeadAt.Surplus(headsBefore, headsNow));
        var frozen = settled.Lines.ToDictionary(line => line.PayoutPointId);
        var moved = await MovedAsync(db, settled, month, cancellation);
        foreach (var id in frozen.Keys.Union(came.Keys).Union(moved.Keys))
        {
            var line = frozen.GetValueOrDefault(id);
            var carried = new Tally(line?.CarriedOverPeople ?? 0, line?.CarriedOver ?? Vnd.Zero) + moved.GetValueOrDefault(id);
            _points[id] = new(line?.Heads ?? 0, came.GetValueOrDefault(id), left.GetValueOrDefault(id), carried);
        }
    }

    /// <summary>
    /// What must be shifted between points because people who did not collect now collect elsewhere, and because two
    /// uncollected lines of one person come back as one.
    /// </summary>
    private static async Task<Dictionary<int, Tally>> MovedAsync(PaymentsDb db, Settlement settled, PaymentMonth month, CancellationToken cancellation)
    {
        var before = await db.ReleasedLines(settled.DistrictId, settled.PayMonth).Where(e => e.Status == EntitlementStatus.CarriedOver)
            .Select(e => new { e.BeneficiaryId, e.PayoutPointId, e.Amount }).ToListAsync(cancellation);
        var now = await db.ReleasedLines(settled.DistrictId, month).Where(e => e.Items.Any(i => i.Kind == ItemKind.CarriedOver))
            .Select(e => new { e.BeneficiaryId, e.PayoutPointId }).ToListAsync(cancellation);
        var placeNow = now.ToLookup(e => e.BeneficiaryId, e => e.PayoutPointId);

        var shifts = new Dictionary<int, Tally>();
        foreach (var person in before.GroupBy(e => e.BeneficiaryId))
        {
            foreach (var line in person) Shift(line.PayoutPointId, Tally.None - new Tally(1, line.Amount));
            var place = placeNow[person.Key].DefaultIfEmpty(person.First().PayoutPointId).First();
            Shift(place, new(Math.Max(1, placeNow[person.Key].Count()), person.Sum(line => line.Amount)));
        }
        return shifts;

        void Shift(int point, Tally by) => shifts[point] = shifts.GetValueOrDefault(point) + by;
    }
}
