using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Inspections;

/// <summary>Inspections from decision to conclusion, and what became of their recommendations.</summary>
[Route("/thanh-tra")]
public sealed class InspectionsController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeInspections)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await InspectionsPage.LoadAsync(db, clock.Now.Day, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.WriteInspections)]
    public async Task<IActionResult> New(CancellationToken cancellation) => View("New", await NewInspectionPage.LoadAsync(db, new(), cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.WriteInspections)]
    public async Task<IActionResult> Decide([Bind(Prefix = "Form")] DecideInspectionForm form, [FromServices] DecideInspection decide, CancellationToken cancellation)
    {
        var (id, unknown) = ModelState.IsValid ? await decide.RunAsync(form, cancellation) : (null, null);
        if (unknown is not null) ModelState.AddModelError("Form.Codes", $"Không có xã hay điểm chi trả mang mã {unknown}.");
        if (id is null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", await NewInspectionPage.LoadAsync(db, form, cancellation));
        }

        this.Flash("Đã ghi quyết định thanh tra.");
        return Redirect($"/thanh-tra/{id}");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeInspections)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await InspectionPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpGet("{id:guid}/ket-luan/in"), Authorize(Policy = Policies.SeeInspections)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation)
    {
        var page = await InspectionPage.LoadAsync(db, id, clock.Now.Day, cancellation);
        return page.Inspection.TakesFindings ? throw new NotFound() : View("Print", page);
    }

    [HttpPost("{id:guid}/buoc"), Authorize(Policy = Policies.WriteInspections)]
    public Task<IActionResult> Advance(Guid id, [Bind(Prefix = "Step")] StepForm form, [FromServices] AdvanceInspection advance, CancellationToken cancellation) => StepAsync(id, form, advance, false, cancellation);

    [HttpPost("{id:guid}/ket-luan"), Authorize(Policy = Policies.ConcludeInspections)]
    public Task<IActionResult> Conclude(Guid id, [Bind(Prefix = "Step")] StepForm form, [FromServices] AdvanceInspection advance, CancellationToken cancellation) => StepAsync(id, form, advance, true, cancellation);

    private async Task<IActionResult> StepAsync(Guid id, StepForm form, AdvanceInspection advance, bool isConclusion, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Step = form }, cancellation);

        await advance.RunAsync(id, form, isConclusion, cancellation);
        this.Flash(isConclusion ? "Đã ghi kết luận thanh tra." : "Đã ghi bước thanh tra.");
        return Redirect($"/thanh-tra/{id}");
    }

    [HttpPost("{id:guid}/phat-hien"), Authorize(Policy = Policies.WriteInspections)]
    public async Task<IActionResult> Find(Guid id, [Bind(Prefix = "Finding")] FindingForm form, [FromServices] WriteFinding write, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await write.RunAsync(id, form, cancellation)) ModelState.AddModelError("Finding.PersonCode", "Không có người hưởng mang mã này. Hãy kiểm tra lại, hoặc để trống.");
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Finding = form }, cancellation);

        this.Flash("Đã ghi phát hiện.");
        return Redirect($"/thanh-tra/{id}");
    }

    [HttpGet("kien-nghi/{id:long}"), Authorize(Policy = Policies.SeeInspections)]
    public async Task<IActionResult> Recommendation(long id, CancellationToken cancellation) => View("Follow", await FollowPage.LoadAsync(db, id, new(), cancellation));

    [HttpPost("kien-nghi/{id:long}"), Authorize(Policy = Policies.WriteInspections)]
    public async Task<IActionResult> Follow(long id, [Bind(Prefix = "Form")] FollowForm form, [FromServices] FollowFinding follow, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Follow", await FollowPage.LoadAsync(db, id, form, cancellation));
        }

        var inspection = await follow.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi việc thực hiện kiến nghị.");
        return Redirect($"/thanh-tra/{inspection}");
    }

    [HttpPost("kien-nghi/{id:long}/phan-anh"), Authorize(Policy = Policies.WriteInspections)]
    public async Task<IActionResult> TurnIntoCase(long id, [FromServices] FindingIntoCase turn, CancellationToken cancellation)
    {
        var report = await turn.RunAsync(id, cancellation);
        this.Flash("Đã chuyển phát hiện thành phản ánh. Hãy giao nơi trả lời.");
        return Redirect($"/phan-anh/{report}");
    }

    private async Task<IActionResult> InvalidAsync(Guid id, Func<InspectionPage, InspectionPage> with, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Details", with(await InspectionPage.LoadAsync(db, id, clock.Now.Day, cancellation)));
    }
}
