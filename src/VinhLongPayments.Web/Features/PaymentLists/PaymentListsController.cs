using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.PaymentLists.Checking;
using VinhLongPayments.Web.Features.PaymentLists.Uploading;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The lists of a district on their road from upload to close.</summary>
[Route("/danh-sach")]
public sealed class PaymentListsController(PaymentsDb db, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeLists)]
    public async Task<IActionResult> Index(ListsFilter filter, CancellationToken cancellation) =>
        View("Index", await ListsPage.LoadAsync(db, user, filter, cancellation));

    [HttpGet("tai-len"), Authorize(Policy = Policies.WriteLists)]
    public IActionResult Upload() => View("Upload", UploadPage.Fresh(clock.Now));

    [HttpPost("tai-len"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Upload(ReceiveListForm form, [FromServices] ReceiveList receive, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Upload", UploadPage.Of(form));

        var received = await receive.RunAsync(form, cancellation);
        if (received.Id is { } id)
        {
            if (received.Notice is { } notice) this.Flash(notice);
            return Redirect($"{ImportPlace.Lists.Path}/{id}");
        }
        ModelState.AddModelError(nameof(form.File), received.Problem!);
        return Invalid("Upload", UploadPage.Of(form));
    }

    [HttpGet("mau"), Authorize(Policy = Policies.WriteLists)]
    public IActionResult Template() => View("Template", new TemplatePage(PaymentMonth.Of(clock.Now.Day).ToString()));

    [HttpGet("mau.xlsx"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> TemplateFile([FromQuery(Name = "ky")] string? month, [FromServices] ListFiles files, CancellationToken cancellation)
    {
        var period = Typed.Month(month) ?? PaymentMonth.Of(clock.Now.Day);
        return File(await files.RunAsync(period, cancellation), SheetWriter.ContentType, $"mau-danh-sach-{period.Number}.xlsx");
    }

    [HttpGet("lap"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Generate(CancellationToken cancellation) =>
        View("Generate", await GeneratePage.LoadAsync(db, user, await GeneratePage.FreshAsync(db, clock.Now.Day, cancellation), cancellation));

    [HttpPost("lap"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Generate(GenerateListForm form, [FromServices] GenerateList generate, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Generate", await GeneratePage.LoadAsync(db, user, form, cancellation));

        return Done(await generate.RunAsync(form, cancellation), "Đã lập danh sách từ sổ đối tượng. Hãy xem tăng, giảm rồi trình lãnh đạo duyệt.");
    }

    [HttpGet("{id:guid}"), Authorize(Policy = Policies.SeeLists)]
    public async Task<IActionResult> Details(Guid id, LinesFilter filter, CancellationToken cancellation) =>
        View("Details", await ListPage.LoadAsync(db, user, id, filter, cancellation));

    [HttpGet("{id:guid}/kiem-tra"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> Findings(Guid id, [FromQuery(Name = "loai")] FindingKind kind, [FromQuery(Name = "muc")] FindingSeverity severity, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View("Findings", await FindingsPage.LoadAsync(db, id, kind, severity, page, cancellation));

    [HttpPost("{id:guid}/kiem-tra"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Check(Guid id, [FromServices] CheckList check, CancellationToken cancellation)
    {
        await check.RunAsync(id, cancellation);
        return Done(id, "Đã kiểm tra lại danh sách.");
    }

    [HttpPost("{id:guid}/trinh"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Submit(Guid id, SubmitListForm form, [FromServices] SubmitList submit, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidList(id, cancellation);
        await submit.RunAsync(id, form, cancellation);
        return Done(id, "Đã trình danh sách cho lãnh đạo.");
    }

    [HttpPost("{id:guid}/duyet"), Authorize(Policy = Policies.ApproveLists)]
    public async Task<IActionResult> Approve(Guid id, ApproveListForm form, [FromServices] ApproveList approve, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidList(id, cancellation);
        await approve.RunAsync(id, form, cancellation);
        return Done(id, "Đã duyệt danh sách.");
    }

    [HttpPost("{id:guid}/tra-lai"), Authorize(Policy = Policies.ApproveLists)]
    public async Task<IActionResult> Return(Guid id, ReasonForm form, [FromServices] ReturnList giveBack, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidList(id, cancellation);
        await giveBack.RunAsync(id, form, cancellation);
        return Done(id, "Đã trả lại danh sách cho cán bộ.");
    }

    [HttpPost("{id:guid}/rut"), Authorize(Policy = Policies.ApproveLists)]
    public async Task<IActionResult> Withdraw(Guid id, ReasonForm form, [FromServices] WithdrawList withdraw, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await InvalidList(id, cancellation);
        await withdraw.RunAsync(id, form, cancellation);
        return Done(id, "Đã rút danh sách về bản đang lập.");
    }

    [HttpPost("{id:guid}/giao-buu-dien"), Authorize(Policy = Policies.ApproveLists)]
    public async Task<IActionResult> Release(Guid id, [FromServices] ReleaseList release, CancellationToken cancellation)
    {
        await release.RunAsync(id, cancellation);
        return Done(id, "Đã giao danh sách cho bưu điện.");
    }

    [HttpPost("{id:guid}/huy"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> Discard(Guid id, [FromServices] DiscardList discard, CancellationToken cancellation)
    {
        await discard.RunAsync(id, cancellation);
        return Done(id, "Đã hủy bản đang lập cùng tất cả các dòng.");
    }

    [HttpGet("{id:guid}/khoa"), Authorize(Policy = Policies.CloseLists)]
    public async Task<IActionResult> Close(Guid id, CancellationToken cancellation) => View("Close", await ClosePage.LoadAsync(db, id, new(), cancellation));

    [HttpPost("{id:guid}/khoa"), Authorize(Policy = Policies.CloseLists)]
    public async Task<IActionResult> Close(Guid id, CloseListForm form, [FromServices] CloseList close, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Close", await ClosePage.LoadAsync(db, id, form, cancellation));
        await close.RunAsync(id, form, cancellation);
        return Done(id, "Đã khóa danh sách. Phòng xử lý các khoản chưa nhận, sau đó lập quyết toán.");
    }

    [HttpGet("{id:guid}/chua-nhan"), Authorize(Policy = Policies.ResolveUnclaimed)]
    public async Task<IActionResult> Unclaimed(Guid id, CancellationToken cancellation) => View("Unclaimed", await UnclaimedPage.LoadAsync(db, id, cancellation));

    [HttpPost("{id:guid}/chua-nhan"), Authorize(Policy = Policies.ResolveUnclaimed)]
    public async Task<IActionResult> Resolve(Guid id, ResolveUnclaimedForm form, [FromServices] ResolveUnclaimed resolve, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Unclaimed", await UnclaimedPage.LoadAsync(db, id, cancellation));
        await resolve.RunAsync(id, form, cancellation);
        this.Flash($"Đã ghi quyết định cho {form.Decisions.Count} khoản chưa nhận.");
        return RedirectToAction(nameof(Unclaimed), new { id });
    }

    [HttpGet("dong/{entitlement:long}"), Authorize(Policy = Policies.SeeLists)]
    public async Task<IActionResult> Line(long entitlement, CancellationToken cancellation) => View("Line", await LinePage.LoadAsync(db, user, entitlement, cancellation));

    [HttpPost("dong/{entitlement:long}/tam-giu"), Authorize(Policy = Policies.HoldLines)]
    public async Task<IActionResult> Hold(long entitlement, ReasonForm form, [FromServices] HoldLine hold, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Line", await LinePage.LoadAsync(db, user, entitlement, cancellation));
        await hold.RunAsync(entitlement, form, cancellation);
        this.Flash("Đã tạm giữ khoản này.");
        return RedirectToAction(nameof(Line), new { entitlement });
    }

    [HttpPost("dong/{entitlement:long}/bo-giu"), Authorize(Policy = Policies.HoldLines)]
    public async Task<IActionResult> Resume(long entitlement, ReasonForm form, [FromServices] ResumeLine resume, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Invalid("Line", await LinePage.LoadAsync(db, user, entitlement, cancellation));
        await resume.RunAsync(entitlement, cancellation);
        this.Flash("Đã bỏ tạm giữ khoản này.");
        return RedirectToAction(nameof(Line), new { entitlement });
    }

    [HttpGet("{id:guid}/danh-sach.xlsx"), Authorize(Policy = Policies.WriteLists)]
    public async Task<IActionResult> ListFile(Guid id, [FromServices] ListFiles files, CancellationToken cancellation) => await files.OfAsync(id, cancellation);

    [HttpGet("{id:guid}/ky-nhan"), Authorize(Policy = Policies.SeeLists)]
    public async Task<IActionResult> Signing(Guid id, [FromQuery(Name = "diem")] string? point, [FromQuery(Name = "theo")] string? by, CancellationToken cancellation) =>
        View("Signing", await SigningSheet.LoadAsync(db, id, point, byHamlet: by == "ap", cancellation));

    [HttpGet("{id:guid}/ky-nhan.xlsx"), Authorize(Policy = Policies.SeeLists)]
    public async Task<IActionResult> SigningFile(Guid id, [FromQuery(Name = "diem")] string? point, CancellationToken cancellation)
    {
        var sheet = await SigningSheet.LoadAsync(db, id, point, byHamlet: false, cancellation);
        return File(SigningWorkbook.Of(sheet), SheetWriter.ContentType, $"ky-nhan-{sheet.List.From.Number}.xlsx");
    }

    private IActionResult Done(Guid id, string text)
    {
        this.Flash(text);
        return RedirectToAction(nameof(Details), new { id });
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private async Task<IActionResult> InvalidList(Guid id, CancellationToken cancellation) =>
        Invalid("Details", await ListPage.LoadAsync(db, user, id, new(), cancellation));
}
