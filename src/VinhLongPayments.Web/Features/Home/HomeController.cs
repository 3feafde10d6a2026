namespace VinhLongPayments.Web.Features.Home;

/// <summary>What is waiting for this person today.</summary>
public sealed class HomeController(PaymentsDb db, CurrentUser user, BenefitPolicy policy, TimeProvider clock) : Controller
{
    [HttpGet("/"), Authorize(Policy = Policies.SignedIn)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View("Index", await HomePage.LoadAsync(db, user, policy, clock.Now, cancellation));
}
