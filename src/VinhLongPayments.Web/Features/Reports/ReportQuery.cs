using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>What the rows of a report stand for.</summary>
public enum ReportRows { District = 1, Month = 2, Contract = 3 }

/// <summary>Which span of months is reported, of whom, and by what; everything may be left out.</summary>
public sealed record ReportQuery
{
    [FromQuery(Name = "ky")] public string? Kind { get; init; }
    [FromQuery(Name = "thang")] public string? Month { get; init; }
    [FromQuery(Name = "huyen")] public string? District { get; init; }
    [FromQuery(Name = "theo")] public string? By { get; init; }

    private static readonly (string Slug, TermKind Kind)[] Kinds = [("thang", TermKind.Month), ("quy", TermKind.Quarter), ("nam", TermKind.Year)];
    private static readonly (string Slug, ReportRows Rows, string Text)[] Groupings =
        [("don-vi", ReportRows.District, "Theo đơn vị"), ("thang", ReportRows.Month, "Theo tháng"), ("hop-dong", ReportRows.Contract, "Theo hợp đồng")];

    /// <summary>A quarter unless another kind is asked for; the running month unless one is named.</summary>
    public Term TermAt(PaymentMonth running) => Term.Of(
        Array.Find(Kinds, k => k.Slug == Kind) is { Slug: not null } known ? known.Kind : TermKind.Quarter, Typed.Month(Month) ?? running);

    public ReportRows Rows => Array.Find(Groupings, g => g.Slug == By) is { Slug: not null } known ? known.Rows : ReportRows.District;

    public static string SlugOf(TermKind kind) => Array.Find(Kinds, k => k.Kind == kind).Slug;
    public static string SlugOf(ReportRows rows) => Array.Find(Groupings, g => g.Rows == rows).Slug;

    public static IReadOnlyList<SelectListItem> KindChoices(TermKind chosen) => [.. Kinds.Select(k => new SelectListItem(k.Kind.Vietnamese(), k.Slug, k.Kind == chosen))];
    public static IReadOnlyList<SelectListItem> RowChoices(ReportRows chosen) => [.. Groupings.Select(g => new SelectListItem(g.Text, g.Slug, g.Rows == chosen))];
}
