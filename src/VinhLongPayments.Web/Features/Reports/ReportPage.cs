using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>Form D over a term: one row per district, month or contract, and the whole.</summary>
public sealed record ReportPage(
    Term Term, ReportRows By, District? Only, IReadOnlyList<SelectListItem> Districts, IReadOnlyList<ReportPage.Row> Rows, RollUp Total, IReadOnlyList<IdentityBreak> Breaks, Moment At)
{
    /// <summary>One row with what leads to it and what is still open in it.</summary>
    public sealed record Row(string Name, string Href, RollUp Figures, string FeeTerms, IReadOnlyList<string> Remarks);

    private const string Province = "Tỉnh Vĩnh Long";

    public string Place => Only?.Name ?? Province;
    public string Title => $"Báo cáo quyết toán {Term.Vietnamese()}, {Place}";
    public bool IsOpen => Rows.Any(row => row.Remarks.Count > 0);

    public string Href(Term? term = null, ReportRows? by = null, string page = "/bao-cao", string? district = null) =>
        $"{page}?ky={ReportQuery.SlugOf((term ?? Term).Kind)}&thang={(term ?? Term).First}&theo={ReportQuery.SlugOf(by ?? By)}{((district ?? Only?.Slug) is { } slug ? $"&huyen={slug}" : "")}";

    public static async Task<ReportPage> LoadAsync(PaymentsDb db, CurrentUser user, ReportQuery query, Moment now, CancellationToken cancellation)
    {
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        var only = query.District is { Length: > 0 } slug ? seen.Find(d => d.Slug == slug) ?? throw new NotFound() : seen is [var own] ? own : null;

        var term = query.TermAt(PaymentMonth.Of(now.Day));
        var parts = await ReportParts.LoadAsync(db, term, only?.Id, cancellation);
        var contracts = await db.Contracts.Where(c => parts.Select(p => p.ContractId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, cancellation);
        var names = seen.ToDictionary(d => d.Id);
        var page = new ReportPage(term, query.Rows, only, [.. seen.Select(d => new SelectListItem(d.Name, d.Slug, d.Id == only?.Id))], [], Add(parts), [], now);
        return page with
        {
            Rows = [.. page.RowsOf(parts, names, contracts)],
            Breaks = [.. parts.GroupBy(p => p.DistrictId).OrderBy(g => names[g.Key].Code).SelectMany(g => Add([.. g]).BreaksAt(names[g.Key].Name))],
        };
    }

    // Months of one district follow each other; districts stand side by side.
    private static RollUp Add(IReadOnlyCollection<ReportPart> parts) => parts.GroupBy(p => p.DistrictId)
        .Select(months => months.OrderBy(p => p.Month).Select(p => p.Figures).Aggregate((earlier, later) => earlier.Then(later)))
        .Aggregate(RollUp.None, (sum, district) => sum.And(district));

    private IEnumerable<Row> RowsOf(IReadOnlyList<ReportPart> parts, Dictionary<int, District> districts, Dictionary<Guid, string> contracts) => By switch
    {
        ReportRows.District => parts.GroupBy(p => p.DistrictId).OrderBy(g => districts[g.Key].Code)
            .Select(g => RowOf(districts[g.Key].Name, Term.Kind is TermKind.Month ? g.First().Href : Href(by: ReportRows.Month, district: districts[g.Key].Slug), [.. g])),
        ReportRows.Month => parts.GroupBy(p => p.Month).OrderBy(g => g.Key)
            .Select(g => RowOf($"Tháng {g.Key}", Only is not null ? g.First().Href : Href(Term.Of(TermKind.Month, g.Key), ReportRows.District), [.. g])),
        ReportRows.Contract => parts.GroupBy(p => p.ContractId).OrderBy(g => districts[g.First().DistrictId].Code).ThenBy(g => contracts[g.Key], StringComparer.Ordinal)
            .Select(g => RowOf($"Hợp đồng {contracts[g.Key]}, {districts[g.First().DistrictId].Name}", $"/hop-dong/{g.Key}", [.. g])),
    };

    private static Row RowOf(string name, string href, IReadOnlyList<ReportPart> parts) => new(
        name, href, Add(parts), string.Join("; ", parts.Select(p => p.FeeTerms).Distinct()), [.. parts.OrderBy(p => p.Month).Select(p => p.Remark).OfType<string>().Distinct()]);
}
