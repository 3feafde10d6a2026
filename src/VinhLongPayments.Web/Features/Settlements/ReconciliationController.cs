using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Form E of a settlement, on paper and as a workbook.</summary>
[Route("/quyet-toan/{id:guid}/doi-chieu"), Authorize(Policy = Policies.SeeSettlements)]
public sealed class ReconciliationController(PaymentsDb db) : Controller
{
    [HttpGet("in")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("/Features/Settlements/Reconciliation.cshtml", await Reconciliation.LoadAsync(db, id, cancellation));

    [HttpGet("bien-ban.xlsx")]
    public async Task<IActionResult> Sheet(Guid id, CancellationToken cancellation)
    {
        var minutes = await Reconciliation.LoadAsync(db, id, cancellation);
        return File(minutes.ToWorkbook(), SheetWriter.ContentType, $"doi-chieu-{minutes.Page.Settlement.PayMonth.Number}-{minutes.Page.Slug}.xlsx");
    }
}
