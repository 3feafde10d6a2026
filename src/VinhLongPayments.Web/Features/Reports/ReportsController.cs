using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>What the settlements of a month, a quarter or a year come to, in a district or the province.</summary>
public sealed class ReportsController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("/bao-cao"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Index(ReportQuery query, CancellationToken cancellation) => View("Index", await LoadAsync(query, cancellation));

    [HttpGet("/bao-cao/in"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Print(ReportQuery query, CancellationToken cancellation) => View("Print", await LoadAsync(query, cancellation));

    [HttpGet("/bao-cao/quyet-toan.xlsx"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Sheet(ReportQuery query, CancellationToken cancellation)
    {
        var page = await LoadAsync(query, cancellation);
        return File(ReportWorkbook.Of(page), SheetWriter.ContentType, $"bao-cao-quyet-toan-{page.Term.Slug()}.xlsx");
    }

    [HttpGet("/bao-cao/theo-dien"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Categories(ReportQuery query, CancellationToken cancellation) =>
        View("Categories", await CategoryReport.LoadAsync(db, await LoadAsync(query, cancellation), cancellation));

    [HttpGet("/bao-cao/theo-dien.xlsx"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> CategorySheet(ReportQuery query, CancellationToken cancellation)
    {
        var report = await CategoryReport.LoadAsync(db, await LoadAsync(query, cancellation), cancellation);
        return File(report.ToWorkbook(), SheetWriter.ContentType, $"so-da-chi-theo-dien-{report.Report.Term.Slug()}.xlsx");
    }

    private Task<ReportPage> LoadAsync(ReportQuery query, CancellationToken cancellation) => ReportPage.LoadAsync(db, user, query, clock.Now, cancellation);
}
