namespace VinhLongPayments.Web.Features.Progress;

/// <summary>How the days of paying stand: point by point for the offices, person by person for the cashier.</summary>
public sealed class ProgressController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet("/chi-tra/tien-do"), Authorize(Policy = Policies.SeeProgress)]
    public async Task<IActionResult> Progress([FromQuery(Name = "thang")] string? month, [FromQuery(Name = "huyen")] int? district, CancellationToken cancellation) =>
        View("Progress", await ProgressPage.LoadAsync(db, Typed.Month(month), district, clock.Now, cancellation));

    [HttpGet("/chi-tra/chua-nhan"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Left([FromQuery(Name = "diem")] string? point, CancellationToken cancellation) => View("Left", await LeftPage.LoadAsync(db, point, cancellation));
}
