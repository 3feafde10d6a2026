using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>The contracts this person may see, the newest first, with where each stands today.</summary>
public sealed record IndexPage(
    int? DistrictId, ContractState? State, IReadOnlyList<Choice> Districts, IReadOnlyList<IndexPage.Line> Contracts, Pager Pager)
{
    private const int Size = 25;

    /// <summary>One contract on the list.</summary>
    public sealed record Line(Contract Contract, string District, ContractState State, int? EndsWithin);

    public static async Task<IndexPage> LoadAsync(
        PaymentsDb db, int? districtId, ContractState? state, int? page, DateOnly today, CancellationToken cancellation)
    {
        var contracts = await db.Contracts.AsNoTracking().Include(c => c.Signatures)
            .Where(c => districtId == null || c.DistrictId == districtId).ToListAsync(cancellation);
        var districts = await Choice.DistrictsAsync(db, cancellation);
        var lines = contracts.OrderByDescending(c => c.From).ThenBy(c => c.Number, StringComparer.Ordinal)
            .Select(c => new Line(c, districts.Single(d => d.Id == c.DistrictId).Name, c.StateOn(today), c.EndsWithin(today)))
            .Where(line => state is null || line.State == state).ToList();

        var pager = Pager.Of(page, Size, lines.Count, Address(districtId, state));
        return new(districtId, state, districts, [.. lines.Skip((pager.Page - 1) * Size).Take(Size)], pager);
    }

    private static string Address(int? districtId, ContractState? state)
    {
        var filter = new List<string>();
        if (districtId is not null) filter.Add($"huyen={districtId}");
        if (state is not null) filter.Add($"trang-thai={state}");
        return filter.Count == 0 ? "/hop-dong" : $"/hop-dong?{string.Join('&', filter)}";
    }
}
