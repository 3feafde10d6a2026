using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>The counter: find the person, pay, hand out the receipt; the manager takes a mistake back.</summary>
[Route("/chi-tra")]
public sealed class CounterController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View("Index", await CounterPage.LoadAsync(db, user, clock.Now, cancellation));

    // By POST, because what is typed may be an identity number, and addresses are remembered and logged.
    [HttpPost("tim"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Find(FindPayeeForm form, [FromServices] FindPayee find, CancellationToken cancellation)
    {
        var page = await CounterPage.LoadAsync(db, user, clock.Now, cancellation);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", page with { Query = form.Query });
        }

        var found = await find.RunAsync(form, clock.Now, cancellation);
        return found is [{ } only] ? RedirectToAction(nameof(Card), new { entitlement = only.Id }) : View("Index", page with { Query = form.Query, Found = found });
    }

    [HttpGet("{entitlement:long}"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Card(long entitlement, CancellationToken cancellation) =>
        View("Card", await PayPage.LoadAsync(db, user, entitlement, clock.Now, cancellation));

    [HttpPost("{entitlement:long}"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Pay(long entitlement, RecordPayoutForm form, [FromServices] RecordPayout record, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Card", (await PayPage.LoadAsync(db, user, entitlement, clock.Now, cancellation)) with { Form = form });
        }

        var receipt = await record.RunAsync(entitlement, form, cancellation);
        return RedirectToAction(nameof(Receipt), new { receipt });
    }

    [HttpGet("phieu/{receipt:long}"), Authorize(Policy = Policies.SeeReceipts)]
    public async Task<IActionResult> Receipt(long receipt, CancellationToken cancellation) =>
        View("Receipt", await ReceiptPage.LoadAsync(db, receipt, cancellation));

    [HttpGet("phieu/{receipt:long}/in"), Authorize(Policy = Policies.SeeReceipts)]
    public async Task<IActionResult> Print(long receipt, CancellationToken cancellation) =>
        View("Print", await ReceiptPage.LoadAsync(db, receipt, cancellation));

    [HttpPost("phieu/{receipt:long}/huy"), Authorize(Policy = Policies.ReversePayouts)]
    public async Task<IActionResult> Reverse(long receipt, ReversePayoutForm form, [FromServices] ReversePayout reverse, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Receipt", (await ReceiptPage.LoadAsync(db, receipt, cancellation)) with { Form = form });
        }

        await reverse.RunAsync(receipt, form, cancellation);
        this.Flash("Đã hủy phiếu chi. Khoản này có thể chi lại trong thời hạn.");
        return RedirectToAction(nameof(Receipt), new { receipt });
    }
}
