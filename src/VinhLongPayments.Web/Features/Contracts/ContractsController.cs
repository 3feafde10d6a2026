using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Contracts: drafted by the Department, signed by both sides, countersigned, changed by annexes, ended.</summary>
public sealed class ContractsController(PaymentsDb db, TimeProvider clock) : Controller
{
    private const string NumberIsTaken = "Số hợp đồng này đã có. Hãy nhập số khác.";

    [HttpGet("/hop-dong"), Authorize(Policy = Policies.SeeContracts)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "huyen")] int? district, [FromQuery(Name = "trang-thai")] ContractState? state, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Index", await IndexPage.LoadAsync(db, district, state, page, clock.Now.Day, cancellation));

    [HttpGet("/hop-dong/{id:guid}"), Authorize(Policy = Policies.SeeContracts)]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation) =>
        View("Details", await DetailsPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpGet("/hop-dong/{id:guid}/in"), Authorize(Policy = Policies.SeeContracts)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("Print", await DetailsPage.LoadAsync(db, id, clock.Now.Day, cancellation));

    [HttpGet("/hop-dong/moi"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> New([FromQuery(Name = "huyen")] int? district, CancellationToken cancellation) =>
        View("Draft", await DraftPage.LoadNewAsync(db, district, clock.Now.Day, cancellation));

    [HttpPost("/hop-dong/moi"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> Draft([Bind(Prefix = "Form")] ContractForm form, [FromServices] DraftContract draft, CancellationToken cancellation)
    {
        var id = ModelState.IsValid ? await draft.RunAsync(form, cancellation) : null;
        if (ModelState.IsValid && id is null) ModelState.AddModelError("Form.Number", NumberIsTaken);
        if (id is null) return Invalid("Draft", await DraftPage.LoadAsync(db, null, form, clock.Now.Day, cancellation));

        return Done(id.Value, "Đã lưu bản thảo hợp đồng. Hợp đồng chờ hai bên ký.");
    }

    [HttpGet("/hop-dong/{id:guid}/sua"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        View("Draft", await DraftPage.LoadStoredAsync(db, id, clock.Now.Day, cancellation));

    [HttpPost("/hop-dong/{id:guid}/sua"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> Rewrite(Guid id, [Bind(Prefix = "Form")] ContractForm form, [FromServices] RewriteContract rewrite, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await rewrite.RunAsync(id, form, cancellation)) ModelState.AddModelError("Form.Number", NumberIsTaken);
        if (!ModelState.IsValid) return Invalid("Draft", await DraftPage.LoadAsync(db, id, form, clock.Now.Day, cancellation));

        return Done(id, "Đã lưu bản thảo hợp đồng.");
    }

    [HttpPost("/hop-dong/{id:guid}/ky-ben-a"), Authorize(Policy = Policies.SignForLabour)]
    public async Task<IActionResult> SignForA(Guid id, SeenForm form, [FromServices] SignContract sign, CancellationToken cancellation)
    {
        await sign.RunAsync(id, ContractSide.LabourOffice, form, cancellation);
        return Done(id, "Đã ký hợp đồng cho bên A.");
    }

    [HttpPost("/hop-dong/{id:guid}/ky-ben-b"), Authorize(Policy = Policies.SignForPost)]
    public async Task<IActionResult> SignForB(Guid id, SeenForm form, [FromServices] SignContract sign, CancellationToken cancellation)
    {
        await sign.RunAsync(id, ContractSide.PostOffice, form, cancellation);
        return Done(id, "Đã ký hợp đồng cho bên B.");
    }

    [HttpPost("/hop-dong/{id:guid}/xac-nhan"), Authorize(Policy = Policies.CountersignContracts)]
    public async Task<IActionResult> Countersign(Guid id, SeenForm form, [FromServices] SignContract sign, CancellationToken cancellation)
    {
        await sign.RunAsync(id, ContractSide.Department, form, cancellation);
        return Done(id, "Đã xác nhận hợp đồng. Hợp đồng có hiệu lực theo thời hạn đã ghi.");
    }

    [HttpGet("/hop-dong/{id:guid}/phu-luc"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> NewAnnex(Guid id, CancellationToken cancellation) =>
        View("Annex", await ChangePage<AnnexForm>.LoadAsync(db, id, c => new() { Version = c.Version, From = $"{PaymentMonth.Of(clock.Now.Day)}" }, cancellation));

    [HttpPost("/hop-dong/{id:guid}/phu-luc"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> DraftAnnex(Guid id, [Bind(Prefix = "Form")] AnnexForm form, [FromServices] DraftAnnex draft, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await draft.RunAsync(id, form, cancellation)) ModelState.AddModelError("Form.Number", "Hợp đồng đã có phụ lục mang số này. Hãy nhập số khác.");
        if (!ModelState.IsValid) return Invalid("Annex", await ChangePage<AnnexForm>.LoadAsync(db, id, _ => form, cancellation));

        return Done(id, "Đã lưu phụ lục. Phụ lục chờ Lãnh đạo Sở duyệt.");
    }

    [HttpPost("/hop-dong/{id:guid}/phu-luc/{annexId:guid}/duyet"), Authorize(Policy = Policies.CountersignContracts)]
    public async Task<IActionResult> ApproveAnnex(Guid id, Guid annexId, SeenForm form, [FromServices] ApproveAnnex approve, CancellationToken cancellation)
    {
        await approve.RunAsync(id, annexId, form, cancellation);
        return Done(id, "Đã duyệt phụ lục. Nội dung hợp đồng đã thay đổi theo phụ lục.");
    }

    [HttpGet("/hop-dong/{id:guid}/ngoai-le"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> NewException(Guid id, CancellationToken cancellation) =>
        View("Exception", await ChangePage<ExceptionForm>.LoadAsync(db, id, c => new() { Version = c.Version }, cancellation));

    [HttpPost("/hop-dong/{id:guid}/ngoai-le"), Authorize(Policy = Policies.DraftContracts)]
    public async Task<IActionResult> ProposeException(Guid id, [Bind(Prefix = "Form")] ExceptionForm form, [FromServices] ProposeException propose, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Exception", await ChangePage<ExceptionForm>.LoadAsync(db, id, _ => form, cancellation));

        await propose.RunAsync(id, form, cancellation);
        return Done(id, "Đã đề nghị ngày chi ngoại lệ. Đề nghị chờ Lãnh đạo Sở duyệt.");
    }

    [HttpPost("/hop-dong/{id:guid}/ngoai-le/{exceptionId:guid}/duyet"), Authorize(Policy = Policies.CountersignContracts)]
    public async Task<IActionResult> ApproveException(Guid id, Guid exceptionId, SeenForm form, [FromServices] ApproveException approve, CancellationToken cancellation)
    {
        await approve.RunAsync(id, exceptionId, form, cancellation);
        return Done(id, "Đã duyệt ngày chi ngoại lệ.");
    }

    [HttpGet("/hop-dong/{id:guid}/cham-dut"), Authorize(Policy = Policies.CountersignContracts)]
    public async Task<IActionResult> End(Guid id, CancellationToken cancellation) =>
        View("Terminate", await ChangePage<TerminateForm>.LoadAsync(db, id, c => new() { Version = c.Version }, cancellation));

    [HttpPost("/hop-dong/{id:guid}/cham-dut"), Authorize(Policy = Policies.CountersignContracts)]
    public async Task<IActionResult> Terminate(Guid id, [Bind(Prefix = "Form")] TerminateForm form, [FromServices] TerminateContract terminate, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await terminate.RunAsync(id, form, cancellation))
            ModelState.AddModelError("Form.From", "Tháng này hoặc tháng sau đã có danh sách chi trả. Hãy chọn tháng sau danh sách cuối cùng.");
        if (!ModelState.IsValid) return Invalid("Terminate", await ChangePage<TerminateForm>.LoadAsync(db, id, _ => form, cancellation));

        return Done(id, "Đã chấm dứt hợp đồng.");
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/hop-dong/{id}");
    }
}
