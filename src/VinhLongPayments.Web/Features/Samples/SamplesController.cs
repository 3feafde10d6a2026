using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Samples;

/// <summary>Random call-backs: a seeded sample, what people said, and what it means for everybody.</summary>
[Route("/goi-hoi")]
public sealed class SamplesController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeSamples)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await SamplesPage.LoadAsync(db, clock.Now.Day, null, cancellation));

    [HttpPost(""), Authorize(Policy = Policies.DrawSamples)]
    public async Task<IActionResult> Draw([Bind(Prefix = "Form")] DrawForm form, [FromServices] DrawSample draw, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await SamplesPage.LoadAsync(db, clock.Now.Day, form, cancellation));
        }

        var id = await draw.RunAsync(form, cancellation);
        this.Flash("Đã chọn mẫu.");
        return Redirect($"/goi-hoi/{id}");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeSamples)]
    public async Task<IActionResult> Details(Guid id, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) => View("Details", await SamplePage.LoadAsync(db, id, page, false, cancellation));

    [HttpGet("{id:guid}/in"), Authorize(Policy = Policies.SeeSamples)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("Print", await SamplePage.LoadAsync(db, id, null, true, cancellation));

    [HttpPost("{id:guid}"), Authorize(Policy = Policies.DrawSamples)]
    public async Task<IActionResult> Record(Guid id, CallForm form, [FromServices] RecordCall record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Details", await SamplePage.LoadAsync(db, id, form.Page, false, cancellation));
        }

        await record.RunAsync(id, form, cancellation);
        this.Flash("Đã ghi kết quả gọi hỏi.");
        return Redirect($"/goi-hoi/{id}{(form.Page > 1 ? $"?trang={form.Page}" : "")}");
    }
}
