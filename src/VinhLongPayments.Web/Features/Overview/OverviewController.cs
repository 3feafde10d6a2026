namespace VinhLongPayments.Web.Features.Overview;

/// <summary>The scheme in figures.</summary>
public sealed class OverviewController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("/tong-quan"), Authorize(Policy = Policies.SeeDashboards)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await OverviewPage.LoadAsync(db, user, clock.Now, cancellation));
}
