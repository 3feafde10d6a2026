namespace VinhLongPayments.Web.Features.Queues;

/// <summary>What the register itself asks the clerk to look after.</summary>
public sealed class QueuesController(PaymentsDb db, BenefitPolicy policy, TimeProvider clock) : Controller
{
    [HttpGet("/doi-tuong/can-xu-ly"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await QueuePage.LoadAsync(db, policy, clock.Now.Day, cancellation));
}
