using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>Decisions: written by the clerk, approved by the leader, printed.</summary>
public sealed class DecisionsController(PaymentsDb db, CurrentUser user, TimeProvider clock, BenefitPolicy policy) : Controller
{
    [HttpGet("/quyet-dinh"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Index([FromQuery(Name = "trang-thai")] DecisionStatus? status, [FromQuery(Name = "loai")] DecisionKind? kind, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Index", await IndexPage.LoadAsync(db, status, kind, page, cancellation));

    [HttpGet("/quyet-dinh/{id:guid}"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) =>
        View("Details", await DetailsPage.LoadAsync(db, user, policy, id, cancellation));

    [HttpGet("/quyet-dinh/{id:guid}/phieu-thu/in"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> PrintClawback(Guid id, CancellationToken cancellation) => View("ClawbackPrint", await ClawbackPaper.LoadAsync(db, user, policy, id, cancellation));

    [HttpGet("/quyet-dinh/{id:guid}/phieu-thu.xlsx"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> ClawbackSheet(Guid id, CancellationToken cancellation)
    {
        var paper = await ClawbackPaper.LoadAsync(db, user, policy, id, cancellation);
        return File(ClawbackWorkbook.Of(paper), SheetWriter.ContentType, $"phieu-thu-{paper.Page.FileName}.xlsx");
    }

    [HttpGet("/quyet-dinh/{id:guid}/quyet-dinh.xlsx"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Sheet(Guid id, CancellationToken cancellation)
    {
        var page = await DetailsPage.LoadAsync(db, user, policy, id, cancellation);
        return File(DecisionWorkbook.Of(page), SheetWriter.ContentType, $"quyet-dinh-{page.FileName}.xlsx");
    }

    [HttpGet("/quyet-dinh/{id:guid}/in"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) =>
        View("Print", await DetailsPage.LoadAsync(db, user, policy, id, cancellation));

    [HttpGet("/doi-tuong/{person:guid}/quyet-dinh/{slug}"), Authorize(Policy = Policies.WriteDecisions)]
    public async Task<IActionResult> New(Guid person, string slug, CancellationToken cancellation) =>
        View("Write", await WritePage.LoadFreshAsync(db, policy, person, DecisionSlugs.Find(slug) ?? throw new NotFound(), clock.Now.Day, cancellation));

    [HttpPost("/doi-tuong/{person:guid}/quyet-dinh/{slug}"), Authorize(Policy = Policies.WriteDecisions)]
    public async Task<IActionResult> Write(Guid person, string slug, [Bind(Prefix = "Form")] DecisionForm form, [FromServices] WriteDecision write, CancellationToken cancellation)
    {
        if (DecisionSlugs.Find(slug) != form.Kind) throw new NotFound();
        if (!ModelState.IsValid) return await AgainAsync(person, form, cancellation);

        try
        {
            var id = await write.RunAsync(person, form, cancellation);
            this.Flash("Đã lập quyết định, chờ lãnh đạo duyệt.");
            return Redirect($"/quyet-dinh/{id}");
        }
        catch (RuleBroken refused)
        {
            // What was typed stays on the page, with the rule's sentence above it.
            ModelState.AddModelError($"Form.{WritePage.FieldOf(refused.Rule)}", refused.Detail is null ? refused.Rule.Text : $"{refused.Rule.Text} {refused.Detail}");
            return await AgainAsync(person, form, cancellation);
        }
    }

    [HttpPost("/quyet-dinh/{id:guid}/duyet"), Authorize(Policy = Policies.ApproveDecisions)]
    public async Task<IActionResult> Approve(Guid id, [FromServices] ApproveDecision approve, CancellationToken cancellation)
    {
        await approve.RunAsync(id, cancellation);
        return Done(id, "Đã duyệt quyết định. Quyết định có hiệu lực.");
    }

    [HttpPost("/quyet-dinh/{id:guid}/tra-lai"), Authorize(Policy = Policies.ApproveDecisions)]
    public async Task<IActionResult> Return(Guid id, ReasonForm form, [FromServices] ReturnDecision giveBack, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Details", await DetailsPage.LoadAsync(db, user, policy, id, cancellation));
        }
        await giveBack.RunAsync(id, form.Reason!, cancellation);
        return Done(id, "Đã trả lại quyết định cho cán bộ.");
    }

    private async Task<IActionResult> AgainAsync(Guid person, DecisionForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Write", await WritePage.LoadAsync(db, policy, person, form, clock.Now.Day, cancellation));
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/quyet-dinh/{id}");
    }
}
