using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>Money between labour office and post office, and the figures a district starts with.</summary>
public sealed class FundsController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("/kinh-phi"), Authorize(Policy = Policies.SeeFunds)]
    public async Task<IActionResult> Index([FromQuery(Name = "thang")] string? month, [FromQuery(Name = "huyen")] int? district, CancellationToken cancellation) =>
        View("Index", await FundsPage.LoadAsync(db, user, MonthOf(month), district, clock.Now.Day, cancellation));

    [HttpPost("/kinh-phi/chuyen"), Authorize(Policy = Policies.SendFunds)]
    public async Task<IActionResult> Send([Bind(Prefix = "Form")] TransferForm form, [FromServices] RecordTransfer record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(form, cancellation);

        await record.RunAsync(TransferDirection.Sent, form, cancellation);
        this.Flash("Đã ghi lần chuyển kinh phí. Bưu điện sẽ xác nhận số thực nhận.");
        return Redirect(AddressOf(form));
    }

    [HttpPost("/kinh-phi/nop-tra"), Authorize(Policy = Policies.ReceiveFunds)]
    public async Task<IActionResult> Return([Bind(Prefix = "Form")] TransferForm form, [FromServices] RecordTransfer record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(form, cancellation);

        await record.RunAsync(TransferDirection.Returned, form, cancellation);
        this.Flash("Đã ghi lần nộp trả. Phòng sẽ xác nhận số thực nhận.");
        return Redirect(AddressOf(form));
    }

    [HttpGet("/kinh-phi/{id:guid}/da-nhan"), Authorize(Policy = Policies.ReceiveFunds)]
    public async Task<IActionResult> Arrived(Guid id, CancellationToken cancellation) =>
        View("Acknowledge", await AcknowledgePage.LoadAsync(db, id, TransferDirection.Sent, cancellation));

    [HttpPost("/kinh-phi/{id:guid}/da-nhan"), Authorize(Policy = Policies.ReceiveFunds)]
    public Task<IActionResult> Arrived(Guid id, [Bind(Prefix = "Form")] AcknowledgeForm form, [FromServices] AcknowledgeTransfer acknowledge, CancellationToken cancellation) =>
        AcknowledgeAsync(id, TransferDirection.Sent, form, acknowledge, cancellation);

    [HttpGet("/kinh-phi/{id:guid}/da-nhan-lai"), Authorize(Policy = Policies.SendFunds)]
    public async Task<IActionResult> CameBack(Guid id, CancellationToken cancellation) =>
        View("Acknowledge", await AcknowledgePage.LoadAsync(db, id, TransferDirection.Returned, cancellation));

    [HttpPost("/kinh-phi/{id:guid}/da-nhan-lai"), Authorize(Policy = Policies.SendFunds)]
    public Task<IActionResult> CameBack(Guid id, [Bind(Prefix = "Form")] AcknowledgeForm form, [FromServices] AcknowledgeTransfer acknowledge, CancellationToken cancellation) =>
        AcknowledgeAsync(id, TransferDirection.Returned, form, acknowledge, cancellation);

    private async Task<IActionResult> AcknowledgeAsync(
        Guid id, TransferDirection direction, AcknowledgeForm form, AcknowledgeTransfer acknowledge, CancellationToken cancellation)
    {
        var page = await AcknowledgePage.LoadAsync(db, id, direction, cancellation);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Acknowledge", page with { Form = form });
        }

        await acknowledge.RunAsync(id, direction, form, cancellation);
        this.Flash("Đã xác nhận số tiền thực nhận.");
        return Redirect($"/kinh-phi?thang={page.Transfer.PayMonth}");
    }

    [HttpGet("/kinh-phi/dau-ky"), Authorize(Policy = Policies.SeeFunds)]
    public async Task<IActionResult> Opening([FromQuery(Name = "huyen")] int? district, CancellationToken cancellation) =>
        View("Opening", await OpeningPage.LoadAsync(db, user, district, MonthOf(null), cancellation));

    [HttpPost("/kinh-phi/dau-ky"), Authorize(Policy = Policies.SendFunds)]
    public async Task<IActionResult> Opening([Bind(Prefix = "Form")] OpeningForm form, [FromServices] RecordOpening record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Opening", await OpeningPage.LoadAsync(db, user, null, MonthOf(null), cancellation) with { Form = form });
        }

        await record.RunAsync(form, cancellation);
        this.Flash("Đã ghi số liệu đầu kỳ. Bưu điện huyện sẽ đối chiếu và xác nhận.");
        return Redirect("/kinh-phi/dau-ky");
    }

    [HttpPost("/kinh-phi/dau-ky/xac-nhan"), Authorize(Policy = Policies.ReceiveFunds)]
    public async Task<IActionResult> ConfirmOpening([FromServices] ConfirmOpening confirm, CancellationToken cancellation)
    {
        await confirm.RunAsync(cancellation);
        this.Flash("Đã xác nhận số liệu đầu kỳ.");
        return Redirect("/kinh-phi/dau-ky");
    }

    private async Task<IActionResult> InvalidAsync(TransferForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await FundsPage.LoadAsync(db, user, MonthOf(form.PayMonth), null, clock.Now.Day, cancellation) with { Form = form });
    }

    private PaymentMonth MonthOf(string? typed) => PaymentMonth.TryParse(typed, out var month) ? month : PaymentMonth.Of(clock.Now.Day);

    private static string AddressOf(TransferForm form) => $"/kinh-phi?thang={TypedFigures.Month(form.PayMonth)}";
}
