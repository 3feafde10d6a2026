using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>Payout points: every office reads them, the Department keeps them.</summary>
public sealed class PayoutPointsController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet("/diem-chi-tra"), Authorize(Policy = Policies.SeePoints)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "huyen")] int? district, [FromQuery(Name = "tim")] string? words, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Index", await IndexPage.LoadAsync(db, district, words, page, clock.Now.Day, cancellation));

    [HttpGet("/diem-chi-tra/{id:int}"), Authorize(Policy = Policies.SeePoints)]
    public async Task<IActionResult> Details(int id, CancellationToken cancellation) =>
        View("Details", await DetailsPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpGet("/diem-chi-tra/{id:int}/sua"), Authorize(Policy = Policies.EditPoints)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellation) =>
        View("Edit", await EditPage.LoadAsync(db, id, null, cancellation));

    [HttpPost("/diem-chi-tra/{id:int}/sua"), Authorize(Policy = Policies.EditPoints)]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = "Form")] ChangePointForm form, [FromServices] ChangePoint change, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Edit", await EditPage.LoadAsync(db, id, form, cancellation));
        }

        await change.RunAsync(id, form, cancellation);
        this.Flash("Đã lưu điểm chi trả.");
        return Redirect($"/diem-chi-tra/{id}");
    }

    [HttpGet("/diem-chi-tra/moi"), Authorize(Policy = Policies.EditPoints)]
    public async Task<IActionResult> New(CancellationToken cancellation) =>
        View("New", await NewPage.LoadAsync(db, new AddPointForm { Rest = WeeklyRest.Sunday, ActiveFrom = clock.Now.Day.ToString("dd/MM/yyyy") }, clock.Now.Day, cancellation));

    [HttpPost("/diem-chi-tra/moi"), Authorize(Policy = Policies.EditPoints)]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] AddPointForm form, [FromServices] AddPoint add, CancellationToken cancellation)
    {
        var id = ModelState.IsValid ? await add.RunAsync(form, cancellation) : null;
        if (ModelState.IsValid && id is null) ModelState.AddModelError("Form.Code", "Mã này không bắt đầu bằng mã xã đã chọn, hoặc đã có điểm mang mã này.");
        if (id is null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", await NewPage.LoadAsync(db, form, clock.Now.Day, cancellation));
        }

        this.Flash("Đã thêm điểm chi trả.");
        return Redirect($"/diem-chi-tra/{id}");
    }
}
