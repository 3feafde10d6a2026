using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>The counter: find the person, pay, hand out the receipt; the manager takes a mistake back.</summary>
[Route("/chi-tra")]
public sealed class CounterController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    private const string ShownKey = "Shown", PrintKey = "Print";

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
            return View("Index", page with { Query = form.Kept });
        }

        if (await find.ReceiptAsync(form, cancellation) is { } receipt) return RedirectToAction(nameof(Receipt), new { receipt });
        var found = await find.RunAsync(form, clock.Now, cancellation);
        if (found is not [{ } only]) return View("Index", page with { Query = form.Kept, Found = found });

        // The number of the paper in the person's hand goes along to the next page, once, and never into an address.
        if (CitizenId.TryParse(form.Kept, out var shown)) TempData[ShownKey] = $"{only.Id}:{shown.Digits}";
        return RedirectToAction(nameof(Card), new { entitlement = only.Id });
    }

    [HttpGet("{entitlement:long}"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Card(long entitlement, CancellationToken cancellation) =>
        View("Card", (await PayPage.LoadAsync(db, user, entitlement, clock.Now, cancellation)).ShownWith(TempData[ShownKey] as string));

    // Enter in a field comes here where there is no JavaScript: it looks whether everything is there, and pays nothing.
    [HttpPost("{entitlement:long}/kiem-tra"), Authorize(Policy = Policies.Pay)]
    public async Task<IActionResult> Check(long entitlement, RecordPayoutForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Card", (await PayPage.LoadAsync(db, user, entitlement, clock.Now, cancellation)) with { Form = form, IsChecked = ModelState.IsValid });
    }

    [HttpGet("da-ghi-nhan/{request:guid}"), Authorize(Policy = Policies.SeeCounter)]
    public async Task<IActionResult> Outcome(Guid request, CancellationToken cancellation) =>
        View("Outcome", await OutcomePage.LoadAsync(db, request, cancellation));

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
    public async Task<IActionResult> Print(long receipt, string? kho, CancellationToken cancellation) =>
        View("Print", (await ReceiptPage.LoadAsync(db, receipt, cancellation)) with { IsOriginal = TempData[PrintKey] is string first && first == $"{receipt}", IsRoll = kho == "80" });

    // The paper that is handed out is printed once; whoever looks at it again gets a copy that says so.
    [HttpPost("phieu/{receipt:long}/in"), Authorize(Policy = Policies.SeeReceipts)]
    public async Task<IActionResult> RecordPrint(long receipt, string? kho, [FromServices] PrintReceipt print, CancellationToken cancellation)
    {
        if (await print.RunAsync(receipt, cancellation)) TempData[PrintKey] = $"{receipt}";
        return RedirectToAction(nameof(Print), new { receipt, kho = kho == "80" ? kho : null });
    }

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
