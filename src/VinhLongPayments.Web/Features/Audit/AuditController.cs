namespace VinhLongPayments.Web.Features.Audit;

/// <summary>The audit trail: who changed what, when, in which activity and why.</summary>
public sealed class AuditController(PaymentsDb db) : Controller
{
    [HttpGet("/nhat-ky"), Authorize(Policy = Policies.SeeAudit)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "tu")] string? from, [FromQuery(Name = "den")] string? to, [FromQuery(Name = "nguoi")] string? person,
        [FromQuery(Name = "viec")] string? activity, [FromQuery(Name = "doi-tuong")] string? entity, [FromQuery(Name = "truoc")] long? before, CancellationToken cancellation)
    {
        foreach (var (field, text) in new[] { ("tu", from), ("den", to) })
            if (text is not null && Typed.Day(text) is null) ModelState.AddModelError(field, "Hãy nhập ngày như 27/8/2018.");
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;

        return View("Index", await IndexPage.LoadAsync(db, new(from, to, person, activity, entity), before, cancellation));
    }
}
