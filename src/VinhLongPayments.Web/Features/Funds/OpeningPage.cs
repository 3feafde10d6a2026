using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>A district's opening figures, or a suggestion of them from its first list.</summary>
public sealed record OpeningPage(int DistrictId, string DistrictName, OpeningFigures? Recorded, IReadOnlyList<OpeningPage.Point> Points)
{
    /// <summary>A point of the district, in the order of the rows.</summary>
    public sealed record Point(int Id, string Code, string Name);

    public OpeningForm Form { get; init; } = new();

    public static async Task<OpeningPage> LoadAsync(PaymentsDb db, CurrentUser user, int? districtId, PaymentMonth today, CancellationToken cancellation)
    {
        var id = user.DistrictId ?? districtId ?? throw new NotFound();
        if (!user.Scope.Sees(id)) throw new NotFound();

        var district = await db.Districts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFound();
        var points = await db.PayoutPoints.Where(p => p.DistrictId == id).OrderBy(p => p.Code).Select(p => new Point(p.Id, p.Code, p.Name)).ToListAsync(cancellation);
        var recorded = await db.OpeningFigures.AsNoTracking().Include(o => o.Points).SingleOrDefaultAsync(o => o.DistrictId == id, cancellation);
        var first = recorded is not null ? null : await db.Lists.AsNoTracking().Include(l => l.PointTotals)
            .Where(l => l.DistrictId == id && l.Status != ListStatus.Discarded && l.Kind == ListKind.Main).OrderBy(l => l.From).FirstOrDefaultAsync(cancellation);

        return new(id, district.Name, recorded, points) { Form = recorded is null ? Suggest(points, first, today) : Write(points, recorded) };
    }

    // As if nobody had come or gone: the list's people were also last month's, and what it carries over was left uncollected.
    private static OpeningForm Suggest(IReadOnlyList<Point> points, PaymentList? first, PaymentMonth today) => new()
    {
        PayMonth = (first?.PayMonth ?? today).ToString(),
        Balance = (first?.PointTotals.Sum(t => t.CarriedOver) ?? Vnd.Zero).Figures,
        Rows = [.. points.Select(point => Row(point.Id, first?.PointTotals.FirstOrDefault(t => t.PayoutPointId == point.Id)))],
    };

    private static OpeningRowForm Row(int point, ListPointTotal? listed) => new()
    {
        PayoutPointId = point,
        Heads = $"{listed?.Heads ?? 0}",
        Increase = "0",
        Decrease = "0",
        CarriedOverPeople = $"{listed?.CarriedOverPeople ?? 0}",
        CarriedOver = (listed?.CarriedOver ?? Vnd.Zero).Figures,
    };

    private static OpeningForm Write(IReadOnlyList<Point> points, OpeningFigures recorded) => new()
    {
        PayMonth = recorded.PayMonth.ToString(),
        Balance = recorded.Balance.Figures,
        Rows = [.. points.Select(point => Row(point.Id, recorded.Points.FirstOrDefault(p => p.PayoutPointId == point.Id)))],
    };

    private static OpeningRowForm Row(int point, OpeningPoint? kept) => new()
    {
        PayoutPointId = point,
        Heads = $"{kept?.Heads ?? 0}",
        Increase = $"{kept?.Increase ?? 0}",
        Decrease = $"{kept?.Decrease ?? 0}",
        CarriedOverPeople = $"{kept?.CarriedOverPeople ?? 0}",
        CarriedOver = (kept?.CarriedOver ?? Vnd.Zero).Figures,
    };
}
