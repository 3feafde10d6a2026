using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>The payout points of the province, by district.</summary>
public sealed record IndexPage(
    int? DistrictId, string? Words, IReadOnlyList<Choice> Districts, IReadOnlyList<IndexPage.Line> Points, Pager Pager)
{
    private const int Size = 25;

    /// <summary>One point on the list.</summary>
    public sealed record Line(int Id, string Code, string Name, string Commune, string District, string Address, string Phone, bool IsActive);

    public static async Task<IndexPage> LoadAsync(
        PaymentsDb db, int? districtId, string? words, int? page, DateOnly today, CancellationToken cancellation)
    {
        var found = (await LinesAsync(db, districtId, today, cancellation)).FindAll(line => words is null || Has(line, words));
        var pager = Pager.Of(page, Size, found.Count, Address(districtId, words));
        return new(districtId, words, await Choice.DistrictsAsync(db, cancellation), [.. found.Skip((pager.Page - 1) * Size).Take(Size)], pager);
    }

    private static Task<List<Line>> LinesAsync(PaymentsDb db, int? districtId, DateOnly today, CancellationToken cancellation) => (
        from point in db.PayoutPoints.AsNoTracking()
        join commune in db.Communes on point.CommuneId equals commune.Id
        join district in db.Districts on point.DistrictId equals district.Id
        where districtId == null || point.DistrictId == districtId
        orderby district.Code, point.Code
        select new Line(point.Id, point.Code, point.Name, commune.Name, district.Name, point.Address, point.Phone,
            point.ActiveFrom <= today && (point.ActiveTo == null || today <= point.ActiveTo))).ToListAsync(cancellation);

    // A hundred rows: compared here without marks, on both databases alike.
    private static bool Has(Line line, string words) =>
        PersonName.SearchKeyOf($"{line.Code} {line.Name} {line.Commune} {line.Address}").Contains(PersonName.SearchKeyOf(words), StringComparison.Ordinal);

    private static string Address(int? districtId, string? words)
    {
        var filter = new List<string>();
        if (districtId is not null) filter.Add($"huyen={districtId}");
        if (words is not null) filter.Add($"tim={Uri.EscapeDataString(words)}");
        return filter.Count == 0 ? "/diem-chi-tra" : $"/diem-chi-tra?{string.Join('&', filter)}";
    }
}
