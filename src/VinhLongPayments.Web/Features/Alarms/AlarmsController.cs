using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Alarms;

/// <summary>Alarms: what is unusual, looked at by people.</summary>
[Route("/canh-bao")]
public sealed class AlarmsController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeAlarms)]
    public async Task<IActionResult> Index(AlarmFilter filter, CancellationToken cancellation) => View("Index", await AlarmsPage.LoadAsync(db, user, filter, clock.Now.Day, cancellation));

    [HttpPost("tim"), Authorize(Policy = Policies.CloseAlarms)]
    public async Task<IActionResult> Scan([FromForm(Name = "thang")] string? month, [FromServices] ScanForAlarms scan, CancellationToken cancellation)
    {
        var raised = await scan.RunAsync(Typed.Month(month) ?? PaymentMonth.Of(clock.Now.Day), cancellation);
        this.Flash(raised == 0 ? "Đã tìm, không có dấu hiệu mới." : $"Đã tìm, có {raised} cảnh báo mới.");
        return Redirect("/canh-bao");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeAlarms)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await AlarmPage.LoadAsync(db, id, cancellation));

    [HttpPost("{id:guid}/bo-qua"), Authorize(Policy = Policies.CloseAlarms)]
    public async Task<IActionResult> Dismiss(Guid id, [Bind(Prefix = "Dismiss")] DismissForm form, [FromServices] DismissAlarm dismiss, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Dismiss = form }, cancellation);

        await dismiss.RunAsync(id, form, cancellation);
        this.Flash("Đã bỏ qua cảnh báo.");
        return Redirect("/canh-bao");
    }

    [HttpPost("{id:guid}/phan-anh"), Authorize(Policy = Policies.CloseAlarms)]
    public async Task<IActionResult> TurnIntoCase(Guid id, [FromServices] AlarmIntoCase turn, CancellationToken cancellation)
    {
        var report = await turn.RunAsync(id, cancellation);
        this.Flash("Đã chuyển cảnh báo thành phản ánh. Hãy giao nơi trả lời.");
        return Redirect($"/phan-anh/{report}");
    }

    [HttpPost("{id:guid}/thanh-tra"), Authorize(Policy = Policies.CloseAlarms)]
    public async Task<IActionResult> TurnIntoFinding(Guid id, [Bind(Prefix = "Into")] IntoFindingForm form, [FromServices] AlarmIntoFinding turn, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Into = form }, cancellation);

        var inspection = await turn.RunAsync(id, form, cancellation);
        this.Flash("Đã đưa cảnh báo vào cuộc thanh tra.");
        return Redirect($"/thanh-tra/{inspection}");
    }

    private async Task<IActionResult> InvalidAsync(Guid id, Func<AlarmPage, AlarmPage> with, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Details", with(await AlarmPage.LoadAsync(db, id, cancellation)));
    }
}
