using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The register of people: found, recorded, changed, looked at.</summary>
[Route("/doi-tuong")]
public sealed class BeneficiariesController(PaymentsDb db, CurrentUser user, TimeProvider clock, BenefitPolicy policy) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View("Index", await SearchPage.LoadAsync(db, user, policy, new(), clock.Now.Day, isSearched: false, cancellation));

    // By POST, because what is typed may be an identity number, and addresses are remembered and logged.
    [HttpPost("tim"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Find(SearchForm form, CancellationToken cancellation) =>
        View("Index", await SearchPage.LoadAsync(db, user, policy, form, clock.Now.Day, isSearched: true, cancellation));

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) =>
        View("Details", await PersonPage.LoadAsync(db, user, policy, id, clock.Now.Day, cancellation));

    [HttpPost("{id:guid}/xem-so"), Authorize(Policy = Policies.RevealCitizenIds)]
    public async Task<IActionResult> Reveal(Guid id, [FromServices] RevealCitizenId reveal, CancellationToken cancellation)
    {
        var number = await reveal.RunAsync(id, cancellation);
        return View("Details", (await PersonPage.LoadAsync(db, user, policy, id, clock.Now.Day, cancellation)) with { RevealedNumber = number });
    }

    [HttpGet("moi"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> New(CancellationToken cancellation) => View("Edit", await EditPage.LoadNewAsync(db, user, null, clock.Now.Day, cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Register([Bind(Prefix = "Form")] PersonForm form, [FromServices] RegisterPerson register, CancellationToken cancellation)
    {
        var outcome = ModelState.IsValid ? await register.RunAsync(form, cancellation) : null;
        if (outcome?.PersonId is { } id) return Done(id, "Đã ghi đối tượng vào sổ. Có thể lập quyết định hưởng trợ cấp.");

        Explain(outcome);
        return Invalid("Edit", (await EditPage.LoadNewAsync(db, user, form, clock.Now.Day, cancellation)) with { Namesakes = outcome?.Namesakes ?? [] });
    }

    [HttpGet("{id:guid}/sua"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => View("Edit", await EditPage.LoadAsync(db, user, id, null, clock.Now.Day, cancellation));

    [HttpPost("{id:guid}/sua"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Change(Guid id, [Bind(Prefix = "Form")] PersonForm form, [FromServices] ChangePerson change, CancellationToken cancellation)
    {
        if (ModelState.IsValid && form.Reason is null) ModelState.AddModelError("Form.Reason", "Hãy nhập lý do sửa.");
        if (ModelState.IsValid && form.Evidence is null) ModelState.AddModelError("Form.Evidence", "Hãy ghi giấy tờ làm căn cứ, ví dụ bản sao CCCD ngày 1/8/2018.");
        var outcome = ModelState.IsValid ? await change.RunAsync(id, form, cancellation) : null;
        if (outcome?.PersonId is not null) return Done(id, "Đã lưu thông tin đối tượng.");

        Explain(outcome);
        return Invalid("Edit", (await EditPage.LoadAsync(db, user, id, form, clock.Now.Day, cancellation)) with { Namesakes = outcome?.Namesakes ?? [] });
    }

    private void Explain(PersonOutcome? outcome)
    {
        if (outcome?.Claim is { } claim) ModelState.AddModelError("Form.CitizenId", claim);
        if (outcome?.PlaceProblem is { } place) ModelState.AddModelError("Form.PayoutPointId", place);
        if (outcome?.Namesakes.Count > 0) ModelState.AddModelError("Form.IsAnotherPerson", "Có người trùng họ tên và ngày sinh. Hãy kiểm tra rồi đánh dấu nếu đây là người khác.");
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/doi-tuong/{id}");
    }
}
