namespace VinhLongPayments.Web.Features.Home;

/// <summary>What is waiting for this person today.</summary>
public sealed class HomeController : Controller
{
    [HttpGet("/"), Authorize(Policy = Policies.SignedIn)]
    public IActionResult Index() => View("Index");
}
