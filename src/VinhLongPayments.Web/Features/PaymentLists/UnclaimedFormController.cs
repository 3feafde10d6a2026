using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form F of a closed list, on paper and as a workbook, for both offices and the Department.</summary>
[Route("/danh-sach/{id:guid}/chua-nhan"), Authorize(Policy = Policies.SeeLists)]
public sealed class UnclaimedFormController(PaymentsDb db) : Controller
{
    [HttpGet("in")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("/Features/PaymentLists/UnclaimedPrint.cshtml", await UnclaimedForm.LoadAsync(db, id, cancellation));

    [HttpGet("danh-sach.xlsx")]
    public async Task<IActionResult> Sheet(Guid id, CancellationToken cancellation)
    {
        var form = await UnclaimedForm.LoadAsync(db, id, cancellation);
        return File(form.ToWorkbook(), SheetWriter.ContentType, $"chua-nhan-{form.List.From.Number}.xlsx");
    }
}
