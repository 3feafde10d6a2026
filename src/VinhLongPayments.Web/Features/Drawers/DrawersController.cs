using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>The cashier's drawer: opened with a count, filled by allotments, closed with a count.</summary>
[Route("/chi-tra/ket-ca")]
public sealed class DrawersController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Index([FromQuery(Name = "ngay")] string? day, CancellationToken cancellation)
    {
        if (user.Role is Role.PostManager) return View("Manager", await ManagerPage.LoadAsync(db, Typed.Day(day) ?? clock.Now.Day, cancellation));

        var page = await OwnDrawersPage.LoadAsync(db, user, clock.Now.Day, cancellation);
        return page.Points is [var only] ? RedirectToAction(nameof(Drawer), new { point = only.Code }) : View("Own", page);
    }

    [HttpGet("{point}"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Drawer(string point, CancellationToken cancellation) => View("Drawer", await DrawerPage.LoadAsync(db, user, point, clock.Now.Day, cancellation));

    [HttpPost("{point}/mo"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Open(string point, [Bind(Prefix = "Form")] CountForm form, [FromServices] OpenDrawer open, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(point, page => page with { Form = form }, cancellation);

        await open.RunAsync(point, form, cancellation);
        this.Flash("Đã mở ca. Có thể chi trả.");
        return RedirectToAction(nameof(Drawer), new { point });
    }

    [HttpPost("{point}/nhan/{allotment:guid}"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Accept(string point, Guid allotment, [FromServices] TakeCash take, CancellationToken cancellation)
    {
        await take.RunAsync(point, allotment, cancellation);
        this.Flash("Đã nhận tiền vào két.");
        return RedirectToAction(nameof(Drawer), new { point });
    }

    [HttpPost("{point}/nop"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> GiveBack(string point, [Bind(Prefix = "Form")] CashForm form, [FromServices] ReturnCash giveBack, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(point, page => page with { Cash = form }, cancellation);

        await giveBack.RunAsync(point, form, cancellation);
        this.Flash("Đã ghi số tiền nộp về bưu điện huyện.");
        return RedirectToAction(nameof(Drawer), new { point });
    }

    [HttpPost("{point}/ket"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Close(string point, [Bind(Prefix = "Form")] CountForm form, [FromServices] CloseDrawer close, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(point, page => page with { Form = form }, cancellation);

        await close.RunAsync(point, form, cancellation);
        this.Flash("Đã kết ca. Phụ trách bưu điện sẽ đếm lại và xác nhận.");
        return RedirectToAction(nameof(Drawer), new { point });
    }

    private async Task<IActionResult> InvalidAsync(string point, Func<DrawerPage, DrawerPage> typed, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Drawer", typed(await DrawerPage.LoadAsync(db, user, point, clock.Now.Day, cancellation)));
    }
}
