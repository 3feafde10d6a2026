using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.ReportsDue;

/// <summary>Who owes which report by when, and what has come.</summary>
public sealed record ReportsDuePage(IReadOnlyList<ReportsDuePage.Row> Rows, DateOnly Today)
{
    /// <summary>One report of one district.</summary>
    public sealed record Row(ReportDue Due, string District, DateOnly? ReceivedOn, ReportState State, string? Href);

    /// <summary>A main list or a settlement with the first moment it was handed on.</summary>
    private sealed record Arrival(int DistrictId, PaymentMonth Month, DateOnly On, string Href);

    public static async Task<ReportsDuePage> LoadAsync(PaymentsDb db, CurrentUser user, DateOnly today, CancellationToken cancellation)
    {
        var dues = ReportDue.Around(today);
        var (first, last) = (dues.Min(due => due.First), dues.Max(due => due.Last));
        var lists = (await db.Lists.AsNoTracking().Where(l => l.Kind == ListKind.Main && l.From >= first && l.From <= last && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled)
            .Select(l => new { l.Id, l.DistrictId, l.From, At = l.Steps.Where(s => s.Status == ListStatus.Released).Min(s => (Moment?)s.At) }).ToListAsync(cancellation))
            .Where(l => l.At is not null).Select(l => new Arrival(l.DistrictId, l.From, l.At!.Value.Day, $"/danh-sach/{l.Id}")).ToList();
        var settlements = (await db.Settlements.AsNoTracking().Where(s => s.PayMonth >= first && s.PayMonth <= last && s.Status != SettlementStatus.Rejected)
            .Select(s => new { s.Id, s.DistrictId, s.PayMonth, At = s.Steps.Min(step => (Moment?)step.At) }).ToListAsync(cancellation))
            .Select(s => new Arrival(s.DistrictId, s.PayMonth, s.At!.Value.Day, $"/quyet-toan/{s.Id}")).ToList();
        var papers = await db.Documents.AsNoTracking().Where(d => d.DistrictId != null && d.Month != null && d.Month >= first && d.Month <= last).ToListAsync(cancellation);

        Arrival? Find(ReportDue due, int district) => due.Kind switch
        {
            ReportKind.ListAndFunds => lists.Find(l => l.DistrictId == district && l.Month == due.Last),
            ReportKind.Settlement => settlements.Find(s => s.DistrictId == district && s.Month == due.Last),
            _ => papers.FindAll(d => d.DistrictId == district && d.Month == due.Last && d.Kind == KindOf(due.Kind)).MinBy(d => d.FiledAt.Utc) is { } paper ? new(district, due.Last, paper.FiledAt.Day, $"/luu-tru/{paper.Id}/tai-ve") : null,
        };
        var districts = await db.SeenDistrictsAsync(user, cancellation);
        var mine = user.Office is Office.PostOffice ? dues.Where(due => due.Owner is Office.PostOffice).ToList() : [.. dues];
        return new([.. mine.SelectMany(due => districts, (due, district) => (due, district, Came: Find(due, district.Id)))
            .Select(row => new Row(row.due, row.district.Name, row.Came?.On, row.due.StateOn(today, row.Came?.On), row.Came?.Href))], today);
    }

    private static DocumentKind KindOf(ReportKind kind) => kind switch
    {
        ReportKind.Quarter => DocumentKind.QuarterReport,
        ReportKind.HalfYear => DocumentKind.HalfYearReport,
        _ => DocumentKind.YearReport,
    };

    public IEnumerable<IGrouping<ReportDue, Row>> ByReport => Rows.GroupBy(row => row.Due);
}

/// <summary>Reports due: computed from the calendar and from what has come.</summary>
public sealed class ReportsDueController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("/den-han"), Authorize(Policy = Policies.SeeDashboards)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await ReportsDuePage.LoadAsync(db, user, clock.Now.Day, cancellation));
}
