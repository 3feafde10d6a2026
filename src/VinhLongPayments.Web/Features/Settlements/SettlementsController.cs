using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>The settlement of a contract's month: prepared by the post office, confirmed by the district, endorsed and approved by the Department.</summary>
public sealed class SettlementsController(PaymentsDb db, CurrentUser user) : Controller
{
    [HttpGet("/quyet-toan"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Index([FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Index", await SettlementsPage.LoadAsync(db, page, cancellation));

    [HttpGet("/quyet-toan/lap"), Authorize(Policy = Policies.PrepareSettlements)]
    public async Task<IActionResult> Prepare([FromQuery(Name = "thang")] string? month, CancellationToken cancellation) =>
        View("Prepare", await PreparePage.LoadAsync(db, user, month, cancellation));

    [HttpPost("/quyet-toan/lap"), Authorize(Policy = Policies.PrepareSettlements)]
    public async Task<IActionResult> Prepare([Bind(Prefix = "Form")] PrepareForm form, [FromServices] PrepareSettlement prepare, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Prepare", await PreparePage.LoadAsync(db, user, form.PayMonth, cancellation) with { Form = form });
        }

        var id = await prepare.RunAsync(form, cancellation);
        this.Flash("Đã lập quyết toán. Lãnh đạo Phòng sẽ xác nhận.");
        return Redirect($"/quyet-toan/{id}");
    }

    [HttpGet("/quyet-toan/{id:guid}"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await SettlementPage.LoadAsync(db, id, cancellation));

    [HttpPost("/quyet-toan/{id:guid}/xac-nhan"), Authorize(Policy = Policies.ConfirmSettlements)]
    public async Task<IActionResult> Confirm(Guid id, StepForm form, [FromServices] ConfirmSettlement confirm, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, form.Note, null, cancellation);

        await confirm.RunAsync(id, form, cancellation);
        return Done(id, "Đã xác nhận quyết toán. Chuyên viên Sở sẽ thẩm định.");
    }

    [HttpPost("/quyet-toan/{id:guid}/tham-dinh"), Authorize(Policy = Policies.EndorseSettlements)]
    public async Task<IActionResult> Endorse(Guid id, StepForm form, [FromServices] EndorseSettlement endorse, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, form.Note, null, cancellation);

        await endorse.RunAsync(id, form, cancellation);
        return Done(id, "Đã thẩm định quyết toán. Lãnh đạo Sở sẽ phê duyệt.");
    }

    [HttpPost("/quyet-toan/{id:guid}/phe-duyet"), Authorize(Policy = Policies.ApproveSettlements)]
    public async Task<IActionResult> Approve(Guid id, StepForm form, [FromServices] ApproveSettlement approve, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, form.Note, null, cancellation);

        await approve.RunAsync(id, form, cancellation);
        return Done(id, "Đã phê duyệt quyết toán. Danh sách của kỳ đã quyết toán xong.");
    }

    [HttpPost("/quyet-toan/{id:guid}/tu-choi"), Authorize(Policy = Policies.RejectSettlements)]
    public async Task<IActionResult> Reject(Guid id, RejectForm form, [FromServices] RejectSettlement reject, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, null, form.Reason, cancellation);

        await reject.RunAsync(id, form, cancellation);
        return Done(id, "Đã từ chối quyết toán. Bưu điện huyện sẽ lập lại.");
    }

    [HttpGet("/quyet-toan/{id:guid}/in"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("Print", await PrintPage.LoadAsync(db, id, cancellation));

    [HttpGet("/quyet-toan/{id:guid}/bao-cao.xlsx"), Authorize(Policy = Policies.SeeSettlements)]
    public async Task<IActionResult> Report(Guid id, CancellationToken cancellation)
    {
        var page = await SettlementPage.LoadAsync(db, id, cancellation);
        return File(WriteReport.Of(page), SheetWriter.ContentType, $"quyet-toan-{page.Settlement.PayMonth.Number}-{page.Slug}.xlsx");
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/quyet-toan/{id}");
    }

    private async Task<IActionResult> InvalidAsync(Guid id, string? note, string? reason, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Details", await SettlementPage.LoadAsync(db, id, cancellation) with { Note = note, Reason = reason });
    }
}
