using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>Accounts: who may come in, as what, and where. Nothing here shows a beneficiary.</summary>
[Route("/quan-tri/tai-khoan")]
public sealed class AccountsController(PaymentsDb db, CurrentUser user) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "vai-tro")] Role? role, [FromQuery(Name = "huyen")] int? district, [FromQuery(Name = "tim")] string? words,
        [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Index", await IndexPage.LoadAsync(db, role, district, words, page, cancellation));

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Details(Guid id, [FromKeyedServices(Registration.RealClock)] TimeProvider realClock, CancellationToken cancellation) =>
        View("Details", await DetailsPage.LoadAsync(db, id, realClock, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> New(CancellationToken cancellation) => View("New", await NewPage.LoadAsync(db, new(), cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] OpenAccountForm form, [FromServices] OpenAccount open, CancellationToken cancellation)
    {
        var opened = ModelState.IsValid ? await open.RunAsync(form, cancellation) : null;
        if (opened?.Field is { } field) ModelState.AddModelError(field, opened.Mistake!);
        if (opened?.Id is not { } id) return Invalid("New", await NewPage.LoadAsync(db, form, cancellation));

        return View("Secret", await SecretPage.LoadAsync(db, id, opened.Secret!, cancellation));
    }

    [HttpGet("{id:guid}/sua"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => View("Move", await MovePage.LoadAsync(db, id, null, cancellation));

    [HttpPost("{id:guid}/sua"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Move(Guid id, [Bind(Prefix = "Form")] MoveAccountForm form, [FromServices] MoveAccount move, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await move.RunAsync(id, form, cancellation) is { } unknown)
            ModelState.AddModelError("Form.PointCodes", $"Không có điểm chi trả mang mã: {unknown}.");
        if (!ModelState.IsValid) return Invalid("Move", await MovePage.LoadAsync(db, id, form, cancellation));

        return Done(id, "Đã đổi vai trò và nơi làm việc. Phiên đang mở của người này đã kết thúc.");
    }

    [HttpGet("{id:guid}/khoa"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> AskDisable(Guid id, CancellationToken cancellation) => View("Disable", await DisablePage.LoadAsync(db, id, new(), cancellation));

    [HttpPost("{id:guid}/khoa"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Disable(Guid id, [Bind(Prefix = "Form")] DisableAccountForm form, [FromServices] DisableAccount disable, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Disable", await DisablePage.LoadAsync(db, id, form, cancellation));

        await disable.RunAsync(id, cancellation);
        return Done(id, "Đã khóa tài khoản. Phiên đang mở của người này đã kết thúc.");
    }

    [HttpPost("{id:guid}/mo-lai"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Enable(Guid id, [FromServices] EnableAccount enable, CancellationToken cancellation)
    {
        await enable.RunAsync(id, cancellation);
        return Done(id, "Đã mở lại tài khoản.");
    }

    [HttpPost("{id:guid}/cap-mat-khau"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> ResetPassword(Guid id, [FromServices] ResetPassword reset, CancellationToken cancellation)
    {
        // One's own password is changed by someone who knows it, not by whoever sits at an open session.
        if (id == user.Id) return Redirect("/doi-mat-khau");

        return View("Secret", await SecretPage.LoadAsync(db, id, await reset.RunAsync(id, cancellation), cancellation));
    }

    [HttpPost("{id:guid}/mo-khoa-dang-nhap"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> Unlock(Guid id, [FromServices] UnlockAccount unlock, CancellationToken cancellation)
    {
        await unlock.RunAsync(id, cancellation);
        return Done(id, "Đã mở khóa đăng nhập.");
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/quan-tri/tai-khoan/{id}");
    }
}
