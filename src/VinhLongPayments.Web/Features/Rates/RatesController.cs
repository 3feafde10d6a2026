using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Rates;

/// <summary>The dated law: rates, categories and the province's own amounts, each proposed by one person of the Department and put in force by another.</summary>
[Route("/muc-chuan")]
public sealed class RatesController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeRates)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await RatesPage.LoadAsync(db, user, clock.Now.Day, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.ProposeRates)]
    public IActionResult NewRate() => View("NewRate", new ProposalPage<RateForm>(new(), []));

    [HttpPost("moi"), Authorize(Policy = Policies.ProposeRates)]
    public Task<IActionResult> ProposeRate([Bind(Prefix = "Form")] RateForm form, [FromServices] ProposeRate propose, CancellationToken cancellation) =>
        ProposeAsync("NewRate", form, () => propose.RunAsync(form, cancellation), cancellation);

    [HttpGet("he-so"), Authorize(Policy = Policies.ProposeRates)]
    public async Task<IActionResult> NewCoefficient(CancellationToken cancellation) => View("NewCoefficient", await ProposalPage<CoefficientForm>.LoadAsync(db, new(), clock.Now.Day, cancellation));

    [HttpPost("he-so"), Authorize(Policy = Policies.ProposeRates)]
    public Task<IActionResult> ProposeCoefficient([Bind(Prefix = "Form")] CoefficientForm form, [FromServices] ProposeCoefficient propose, CancellationToken cancellation) =>
        ProposeAsync("NewCoefficient", form, () => propose.RunAsync(form, cancellation), cancellation);

    [HttpGet("dien-moi"), Authorize(Policy = Policies.ProposeRates)]
    public async Task<IActionResult> NewCategory(CancellationToken cancellation) => View("NewCategory", await ProposalPage<CategoryForm>.LoadAsync(db, new(), clock.Now.Day, cancellation));

    [HttpPost("dien-moi"), Authorize(Policy = Policies.ProposeRates)]
    public Task<IActionResult> ProposeCategory([Bind(Prefix = "Form")] CategoryForm form, [FromServices] ProposeCategory propose, CancellationToken cancellation) =>
        ProposeAsync("NewCategory", form, () => propose.RunAsync(form, cancellation), cancellation);

    [HttpGet("tinh"), Authorize(Policy = Policies.ProposeRates)]
    public async Task<IActionResult> NewProvinceRate(CancellationToken cancellation) => View("NewProvinceRate", await ProposalPage<ProvinceRateForm>.LoadAsync(db, new(), clock.Now.Day, cancellation));

    [HttpPost("tinh"), Authorize(Policy = Policies.ProposeRates)]
    public Task<IActionResult> ProposeProvinceRate([Bind(Prefix = "Form")] ProvinceRateForm form, [FromServices] ProposeProvinceRate propose, CancellationToken cancellation) =>
        ProposeAsync("NewProvinceRate", form, () => propose.RunAsync(form, cancellation), cancellation);

    [HttpPost("{kind}/{id:int}/duyet"), Authorize(Policy = Policies.ApproveRates)]
    public async Task<IActionResult> Approve(ProposalKind kind, int id, [FromServices] DecideProposal decide, CancellationToken cancellation)
    {
        await decide.RunAsync(kind, id, isApproved: true, cancellation);
        return Done("Đã duyệt. Nếu áp dụng từ tháng đã chi, phần chênh lệch tự thành truy lĩnh ở danh sách tới.");
    }

    [HttpPost("{kind}/{id:int}/bo"), Authorize(Policy = Policies.ApproveRates)]
    public async Task<IActionResult> Reject(ProposalKind kind, int id, [FromServices] DecideProposal decide, CancellationToken cancellation)
    {
        await decide.RunAsync(kind, id, isApproved: false, cancellation);
        return Done("Đã bỏ đề nghị.");
    }

    private async Task<IActionResult> ProposeAsync<T>(string view, T form, Func<Task> propose, CancellationToken cancellation) where T : class
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(view, await ProposalPage<T>.LoadAsync(db, form, clock.Now.Day, cancellation));
        }
        await propose();
        return Done("Đã ghi đề nghị, chờ Lãnh đạo Sở duyệt.");
    }

    private RedirectResult Done(string text)
    {
        this.Flash(text);
        return Redirect("/muc-chuan");
    }
}
