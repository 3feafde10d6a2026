using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>The district post office's side of the cash: what it hands to points, gets back, and countersigns.</summary>
[Route("/chi-tra/ket-ca")]
public sealed class CashDeskController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet("ca/{id:guid}"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Closing(Guid id, CancellationToken cancellation) => View("~/Features/Drawers/Closing.cshtml", await ClosingPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpGet("ca/{id:guid}/in"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> PrintClosing(Guid id, CancellationToken cancellation) => View("~/Features/Drawers/ClosingPrint.cshtml", await ClosingPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpPost("ca/{id:guid}/xac-nhan"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> Countersign(Guid id, [FromServices] CountersignDrawer countersign, CancellationToken cancellation)
    {
        await countersign.RunAsync(id, cancellation);
        this.Flash("Đã xác nhận kết ca.");
        return RedirectToAction(nameof(Closing), new { id });
    }

    [HttpPost("ca/{id:guid}/mo-lai"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> Reopen(Guid id, [Bind(Prefix = "Form")] ReopenForm form, [FromServices] ReopenDrawer reopen, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("~/Features/Drawers/Closing.cshtml", (await ClosingPage.LoadAsync(db, id, clock.Now.Day, cancellation)) with { Form = form });
        }

        await reopen.RunAsync(id, form, cancellation);
        this.Flash("Đã mở lại ca. Giao dịch viên chi tiếp rồi kết ca lại.");
        return RedirectToAction(nameof(Closing), new { id });
    }

    [HttpPost("giao"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> Send([Bind(Prefix = "Form")] CashForm form, [FromServices] SendCash send, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("~/Features/Drawers/Manager.cshtml", (await ManagerPage.LoadAsync(db, clock.Now.Day, cancellation)) with { Form = form });
        }

        await send.RunAsync(form, cancellation);
        this.Flash("Đã ghi lần giao tiền. Giao dịch viên của điểm sẽ nhận vào két.");
        return Redirect("/chi-tra/ket-ca");
    }

    [HttpPost("giao/{id:guid}/huy"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> Withdraw(Guid id, [FromServices] WithdrawCash withdraw, CancellationToken cancellation)
    {
        await withdraw.RunAsync(id, cancellation);
        this.Flash("Đã hủy lần giao tiền chưa nhận.");
        return Redirect("/chi-tra/ket-ca");
    }

    [HttpPost("nop/{id:guid}/nhan"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> TakeBack(Guid id, [FromServices] TakeCashBack take, CancellationToken cancellation)
    {
        await take.RunAsync(id, cancellation);
        this.Flash("Đã nhận tiền điểm nộp về.");
        return Redirect("/chi-tra/ket-ca");
    }

    [HttpGet("ke-hoach-tien"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> Plan([FromQuery(Name = "thang")] string? month, CancellationToken cancellation) => View("~/Features/Drawers/Plan.cshtml", await CashPlanPage.LoadAsync(db, Typed.Month(month), cancellation));

    [HttpGet("ke-hoach-tien/in"), Authorize(Policy = Policies.ManageDrawers)]
    public async Task<IActionResult> PrintPlan([FromQuery(Name = "thang")] string? month, CancellationToken cancellation) => View("~/Features/Drawers/PlanPrint.cshtml", await CashPlanPage.LoadAsync(db, Typed.Month(month), cancellation));
}
