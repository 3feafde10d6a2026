using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.LateEntries;

/// <summary>Signed sheets typed in after the money went out on paper: entered by the manager, confirmed by the district leader.</summary>
[Route("/chi-tra/nhap-bu")]
public sealed class LateEntriesController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    private const int MostValues = 8_000;

    [HttpGet(""), Authorize(Policy = Policies.SeeLateEntries)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await EntriesPage.LoadAsync(db, user, clock.Now, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.EnterResults)]
    public async Task<IActionResult> New([FromQuery(Name = "danh-sach")] Guid list, [FromQuery(Name = "diem")] string? point, CancellationToken cancellation) =>
        View("New", await NewEntryPage.LoadAsync(db, list, point, clock.Now, cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.EnterResults), RequestFormLimits(ValueCountLimit = MostValues)]
    public async Task<IActionResult> New([FromQuery(Name = "danh-sach")] Guid list, [FromQuery(Name = "diem")] string? point, [Bind(Prefix = "Form")] EntryForm form, [FromServices] EnterSheets enter, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", (await NewEntryPage.LoadAsync(db, list, point, clock.Now, cancellation)) with { Form = form });
        }

        var id = await enter.RunAsync(list, point!, form, cancellation);
        this.Flash("Đã gửi bản nhập bù cho lãnh đạo Phòng xác nhận. Chưa khoản nào được ghi đã chi.");
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeLateEntries)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await EntryPage.LoadAsync(db, id, cancellation));

    [HttpPost("{id:guid}/xac-nhan"), Authorize(Policy = Policies.ConfirmResults)]
    public async Task<IActionResult> Confirm(Guid id, [FromServices] ConfirmEntry confirm, CancellationToken cancellation)
    {
        await confirm.RunAsync(id, cancellation);
        this.Flash("Đã xác nhận. Mỗi khoản có phiếu riêng, ghi rõ là nhập bù.");
        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpPost("{id:guid}/tra-lai"), Authorize(Policy = Policies.ConfirmResults)]
    public async Task<IActionResult> Return(Guid id, [Bind(Prefix = "Form")] ReturnEntryForm form, [FromServices] ReturnEntry back, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Details", (await EntryPage.LoadAsync(db, id, cancellation)) with { Form = form });
        }

        await back.RunAsync(id, form, cancellation);
        this.Flash("Đã trả lại bản nhập bù.");
        return RedirectToAction(nameof(Details), new { id });
    }
}
