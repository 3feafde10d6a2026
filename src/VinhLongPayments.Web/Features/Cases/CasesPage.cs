using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Cases;

/// <summary>What the list of reports is narrowed to.</summary>
public sealed record CaseFilter
{
    [FromQuery(Name = "trang-thai")] public CaseStatus? Status { get; init; }
    [FromQuery(Name = "loai")] public CaseKind? Kind { get; init; }
    [FromQuery(Name = "huyen")] public int? District { get; init; }
    [FromQuery(Name = "qua-han")] public bool Overdue { get; init; }
    [FromQuery(Name = "trang")] public int? Page { get; init; }

    public string Href => "/phan-anh" + QueryString.Create(new Dictionary<string, string?>
    {
        ["trang-thai"] = Status?.ToString(), ["loai"] = Kind?.ToString(), ["huyen"] = District?.ToString(), ["qua-han"] = Overdue ? "true" : null,
    }.Where(part => part.Value is not null)).Value;
}

/// <summary>Reports from the public, and how they were dealt with in the last twelve months.</summary>
public sealed record CasesPage(CaseFilter Filter, IReadOnlyList<CasesPage.Row> Rows, Pager Pager, IReadOnlyList<SelectListItem> Districts, IReadOnlyList<CaseStatistic> Statistics, DateOnly Today)
{
    private const int Size = 25, DaysOfStatistics = 365;

    /// <summary>One report on the list.</summary>
    public sealed record Row(Case Case, string District)
    {
        public bool IsOverdueOn(DateOnly day) => Case.IsOverdueOn(day);
    }

    public static async Task<CasesPage> LoadAsync(PaymentsDb db, CurrentUser user, CaseFilter filter, DateOnly today, CancellationToken cancellation)
    {
        var cases = db.Cases.AsNoTracking();
        if (filter.Status is { } status) cases = cases.Where(c => c.Status == status);
        if (filter.Kind is { } kind) cases = cases.Where(c => c.Kind == kind);
        if (filter.District is { } district) cases = cases.Where(c => c.DistrictId == district);
        if (filter.Overdue) cases = cases.Where(c => c.Status != CaseStatus.Answered && c.DueOn < today);

        var pager = Pager.Of(filter.Page, Size, await cases.CountAsync(cancellation), filter.Href);
        var rows = await cases.OrderByDescending(c => c.ReceivedOn).ThenByDescending(c => c.Number).Skip((pager.Page - 1) * Size).Take(Size)
            .Join(db.Districts, c => c.DistrictId, d => d.Id, (c, d) => new Row(c, d.Name)).ToListAsync(cancellation);
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        return new(filter, rows, pager, [.. seen.Select(d => new SelectListItem(d.Name, $"{d.Id}", d.Id == filter.District))],
            await CaseStatistic.LoadAsync(db, today.AddDays(-DaysOfStatistics), today, cancellation), today);
    }
}

/// <summary>How reports of one kind were dealt with: how many, in time or late, and how long an answer took.</summary>
public sealed record CaseStatistic(CaseKind Kind, int Received, int InTime, int Late, int Open, int Overdue, double? MeanDays, int Founded)
{
    public static async Task<IReadOnlyList<CaseStatistic>> LoadAsync(PaymentsDb db, DateOnly since, DateOnly today, CancellationToken cancellation)
    {
        var rows = await db.Cases.AsNoTracking().Where(c => c.ReceivedOn >= since).Select(c => new { c.Kind, c.Status, c.ReceivedOn, c.DueOn, c.AnsweredOn, c.Result }).ToListAsync(cancellation);
        return [.. rows.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g =>
        {
            var answered = g.Where(c => c.AnsweredOn is not null).ToList();
            return new CaseStatistic(g.Key, g.Count(), answered.Count(c => c.AnsweredOn <= c.DueOn), answered.Count(c => c.AnsweredOn > c.DueOn), g.Count() - answered.Count,
                g.Count(c => c.AnsweredOn is null && c.DueOn < today), answered.Count == 0 ? null : answered.Average(c => c.AnsweredOn!.Value.DayNumber - c.ReceivedOn.DayNumber),
                answered.Count(c => c.Result is not CaseResult.Unfounded));
        })];
    }
}
