using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Cases;

/// <summary>Reports from the public: taken down, routed, answered, counted.</summary>
[Route("/phan-anh")]
public sealed class CasesController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeCases)]
    public async Task<IActionResult> Index(CaseFilter filter, CancellationToken cancellation) => View("Index", await CasesPage.LoadAsync(db, user, filter, clock.Now.Day, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.TakeCases)]
    public async Task<IActionResult> New([FromQuery(Name = "ma")] string? code, CancellationToken cancellation) =>
        View("New", await NewCasePage.LoadAsync(db, user, new() { PersonCode = code }, cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.TakeCases)]
    public async Task<IActionResult> Take([Bind(Prefix = "Form")] TakeCaseForm form, [FromServices] TakeCase take, CancellationToken cancellation)
    {
        await RequirePlaceAsync(form, cancellation);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", await NewCasePage.LoadAsync(db, user, form, cancellation));
        }

        var id = await take.RunAsync(form, cancellation);
        this.Flash("Đã ghi phản ánh.");
        return Redirect($"/phan-anh/{id}");
    }

    // Codes are looked up before anything is stored, so that a slip of the finger is told beside its box.
    private async Task RequirePlaceAsync(TakeCaseForm form, CancellationToken cancellation)
    {
        if (form.PersonCode is { } person && await AboutPerson.FindAsync(db, person, cancellation) is null)
            ModelState.AddModelError("Form.PersonCode", "Không có người hưởng mang mã này. Hãy kiểm tra lại, hoặc để trống.");
        if (form.PointCode is { } point && !await db.PayoutPoints.AnyAsync(p => p.Code == point && (user.DistrictId == null || p.DistrictId == user.DistrictId), cancellation))
            ModelState.AddModelError("Form.PointCode", "Không có điểm chi trả mang mã này. Hãy kiểm tra lại, hoặc để trống.");
        if (user.DistrictId is null && form is { DistrictId: null, PersonCode: null, PointCode: null }) ModelState.AddModelError("Form.DistrictId", "Hãy chọn huyện, hoặc ghi mã người hưởng hay mã điểm.");
        if (form.DistrictId is { } district && !await db.Districts.AnyAsync(d => d.Id == district, cancellation)) ModelState.AddModelError("Form.DistrictId", "Hãy chọn huyện.");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeCases)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await CasePage.LoadAsync(db, id, cancellation));

    [HttpPost("{id:guid}/giao"), Authorize(Policy = Policies.RouteCases)]
    public async Task<IActionResult> Route(Guid id, [Bind(Prefix = "Route")] RouteCaseForm form, [FromServices] RouteCase route, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Route = form }, cancellation);

        await route.RunAsync(id, form, cancellation);
        this.Flash("Đã giao phản ánh.");
        return Redirect($"/phan-anh/{id}");
    }

    [HttpPost("{id:guid}/tra-loi"), Authorize(Policy = Policies.AnswerCases)]
    public async Task<IActionResult> Answer(Guid id, [Bind(Prefix = "Answer")] AnswerCaseForm form, [FromServices] AnswerCase answer, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Answer = form }, cancellation);

        await answer.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi trả lời.");
        return Redirect($"/phan-anh/{id}");
    }

    [HttpPost("{id:guid}/mo-lai"), Authorize(Policy = Policies.ReopenCases)]
    public async Task<IActionResult> Reopen(Guid id, [Bind(Prefix = "Reopen")] ReopenCaseForm form, [FromServices] ReopenCase reopen, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Reopen = form }, cancellation);

        await reopen.RunAsync(id, form, cancellation);
        this.Flash("Đã mở lại phản ánh.");
        return Redirect($"/phan-anh/{id}");
    }

    [HttpPost("{id:guid}/gan"), Authorize(Policy = Policies.AnswerCases)]
    public async Task<IActionResult> Link(Guid id, long entitlement, [FromServices] LinkLine link, CancellationToken cancellation)
    {
        await link.RunAsync(id, entitlement, cancellation);
        this.Flash("Đã gắn khoản chi với phản ánh.");
        return Redirect($"/phan-anh/{id}");
    }

    private async Task<IActionResult> InvalidAsync(Guid id, Func<CasePage, CasePage> with, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Details", with(await CasePage.LoadAsync(db, id, cancellation)));
    }
}
