namespace VinhLongPayments.Web.Features.Public;

/// <summary>What anybody may read without signing in.</summary>
[AllowAnonymous]
public sealed class PublicController(IServiceProvider services, TimeProvider clock) : Controller
{
    [HttpGet("/tra-cuu"), ResponseCache(Duration = 600, Location = ResponseCacheLocation.Any)]
    public async Task<IActionResult> Lookup([FromQuery(Name = "huyen")] int? district, [FromQuery(Name = "tim")] string? words, CancellationToken cancellation)
    {
        await using var own = ProvinceScope.Open(services, nameof(Lookup));
        return View("Lookup", await LookupPage.LoadAsync(own.Db, district, words, clock.Now.Day, cancellation));
    }
}
