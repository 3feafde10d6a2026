using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Forms B of a list: what changed since the period before, on the screen, on paper and as workbooks.</summary>
[Route("/danh-sach/{id:guid}/tang-giam"), Authorize(Policy = Policies.SeeBeneficiaries)]
public sealed class ListChangesController(PaymentsDb db, BenefitPolicy policy) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) => View("/Features/PaymentLists/Changes.cshtml", await ChangesPage.LoadAsync(db, policy, id, cancellation));

    [HttpGet("in")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("/Features/PaymentLists/ChangesPrint.cshtml", await ChangesPage.LoadAsync(db, policy, id, cancellation));

    [HttpGet("tang.xlsx")]
    public Task<IActionResult> Increase(Guid id, CancellationToken cancellation) => FileAsync(id, ChangeForm.Increase, "tang", cancellation);

    [HttpGet("giam.xlsx")]
    public Task<IActionResult> Decrease(Guid id, CancellationToken cancellation) => FileAsync(id, ChangeForm.Decrease, "giam", cancellation);

    [HttpGet("dieu-chinh.xlsx")]
    public Task<IActionResult> Adjusted(Guid id, CancellationToken cancellation) => FileAsync(id, ChangeForm.Adjusted, "dieu-chinh", cancellation);

    private async Task<IActionResult> FileAsync(Guid id, ChangeForm form, string name, CancellationToken cancellation)
    {
        var page = await ChangesPage.LoadAsync(db, policy, id, cancellation);
        return File(ChangesWorkbook.Of(page, form), SheetWriter.ContentType, $"{name}-{page.List.From.Number}.xlsx");
    }
}
