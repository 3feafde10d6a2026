using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Training;

/// <summary>Training classes, their results, and who was never trained.</summary>
[Route("/tap-huan")]
public sealed class TrainingController(PaymentsDb db, CurrentUser user) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeTraining)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await ClassesPage.LoadAsync(db, cancellation));

    [HttpGet("chua-qua"), Authorize(Policy = Policies.SeeTraining)]
    public async Task<IActionResult> Coverage([FromQuery(Name = "huyen")] int? district, CancellationToken cancellation) => View("Coverage", await CoveragePage.LoadAsync(db, user, district, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.WriteTraining)]
    public IActionResult New() => View("New", new PlanClassForm());

    [HttpPost("moi"), Authorize(Policy = Policies.WriteTraining)]
    public async Task<IActionResult> Plan(PlanClassForm form, [FromServices] PlanClass plan, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", form);
        }

        var id = await plan.RunAsync(form, cancellation);
        this.Flash("Đã lập lớp tập huấn.");
        return Redirect($"/tap-huan/{id}");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeTraining)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) => View("Details", await ClassPage.LoadAsync(db, id, cancellation));

    [HttpGet("{id:guid}/chung-nhan/in"), Authorize(Policy = Policies.SeeTraining)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("Print", await ClassPage.LoadAsync(db, id, cancellation));

    [HttpPost("{id:guid}/hoc-vien"), Authorize(Policy = Policies.WriteTraining)]
    public async Task<IActionResult> Enrol(Guid id, [Bind(Prefix = "Enrol")] EnrolForm form, [FromServices] Enrol enrol, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Enrol = form }, cancellation);

        await enrol.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi học viên.");
        return Redirect($"/tap-huan/{id}");
    }

    [HttpPost("{id:guid}/ket-qua"), Authorize(Policy = Policies.WriteTraining)]
    public async Task<IActionResult> Grade(Guid id, [Bind(Prefix = "Grade")] GradeForm form, [FromServices] GradeClass grade, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidAsync(id, page => page with { Grade = form }, cancellation);

        await grade.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi kết quả tập huấn.");
        return Redirect($"/tap-huan/{id}");
    }

    private async Task<IActionResult> InvalidAsync(Guid id, Func<ClassPage, ClassPage> with, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Details", with(await ClassPage.LoadAsync(db, id, cancellation)));
    }
}
