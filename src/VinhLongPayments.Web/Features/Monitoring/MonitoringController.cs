using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Monitoring;

/// <summary>Monitoring visits by versioned criteria, and who of the commune watched over the payout days.</summary>
[Route("/giam-sat")]
public sealed class MonitoringController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await RoundsPage.LoadAsync(db, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.WriteMonitoring)]
    public IActionResult New() => View("New", new PlanRoundForm());

    [HttpPost("moi"), Authorize(Policy = Policies.WriteMonitoring)]
    public async Task<IActionResult> Plan(PlanRoundForm form, [FromServices] PlanRound plan, CancellationToken cancellation)
    {
        var (id, unknown) = ModelState.IsValid ? await plan.RunAsync(form, cancellation) : (null, null);
        if (unknown is not null) ModelState.AddModelError("Communes", $"Không có xã mang mã {unknown}.");
        if (id is null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", form);
        }

        this.Flash("Đã lập đợt giám sát.");
        return Redirect($"/giam-sat/{id}");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await RoundPage.LoadAsync(db, id, cancellation));

    [HttpGet("lan/{id:guid}"), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Visit(Guid id, CancellationToken cancellation) => View("Visit", await VisitPage.LoadAsync(db, id, new(), cancellation));

    [HttpGet("lan/{id:guid}/in"), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("Print", await VisitPage.LoadAsync(db, id, new(), cancellation));

    [HttpPost("lan/{id:guid}"), Authorize(Policy = Policies.WriteMonitoring)]
    public async Task<IActionResult> Record(Guid id, [Bind(Prefix = "Form")] VisitForm form, [FromServices] RecordVisit record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Visit", await VisitPage.LoadAsync(db, id, form, cancellation));
        }

        var round = await record.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi kết quả giám sát.");
        return Redirect($"/giam-sat/{round}");
    }

    [HttpGet("tieu-chi"), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Criteria(CancellationToken cancellation) => View("Criteria", await CriteriaPage.LoadAsync(db, null, cancellation));

    [HttpPost("tieu-chi"), Authorize(Policy = Policies.WriteMonitoring)]
    public async Task<IActionResult> Publish([Bind(Prefix = "Form")] CriteriaForm form, [FromServices] PublishCriteria publish, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Criteria", await CriteriaPage.LoadAsync(db, form, cancellation));
        }

        await publish.RunAsync(form, cancellation);
        this.Flash("Đã ban hành bộ tiêu chí mới. Các đợt đã lập giữ bộ tiêu chí cũ.");
        return Redirect("/giam-sat/tieu-chi");
    }

    [HttpGet("tai-diem"), Authorize(Policy = Policies.SeeMonitoring)]
    public async Task<IActionResult> Supervisors([FromQuery(Name = "thang")] string? month, CancellationToken cancellation) =>
        View("Supervisors", await SupervisorsPage.LoadAsync(db, user, MonthOf(month), new(), cancellation));

    [HttpPost("tai-diem"), Authorize(Policy = Policies.RecordSupervisors)]
    public async Task<IActionResult> Supervise([Bind(Prefix = "Form")] SupervisionForm form, [FromServices] RecordSupervisor record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Supervisors", await SupervisorsPage.LoadAsync(db, user, MonthOf(null), form, cancellation));
        }

        await record.RunAsync(form, cancellation);
        this.Flash("Đã ghi người giám sát.");
        return Redirect($"/giam-sat/tai-diem?thang={PaymentMonth.Of(Typed.Day(form.Day)!.Value)}");
    }

    private PaymentMonth MonthOf(string? typed) => Typed.Month(typed) ?? PaymentMonth.Of(clock.Now.Day);
}
