using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>What the form for results posts.</summary>
public sealed record ReceiveResultsForm
{
    public string? Period { get; init; }
    public IFormFile? File { get; init; }
}

public sealed class ReceiveResultsFormValidator : AbstractValidator<ReceiveResultsForm>
{
    public ReceiveResultsFormValidator()
    {
        RuleFor(form => form.Period).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập kỳ chi trả gồm tháng và năm, ví dụ 08/2018.");
        RuleFor(form => form.File).IsWorkbook("kết quả chi trả");
    }
}

/// <summary>Takes the post office's results workbook in.</summary>
public sealed class ReceiveResults(ReceiveFile receive)
{
    public Task<ReceivedFile> RunAsync(ReceiveResultsForm form, CancellationToken cancellation) =>
        receive.RunAsync(new(ImportKind.PayoutResults, new(Typed.Month(form.Period)!.Value)), form.File!, cancellation);
}

/// <summary>Hands checked results to the labour office to be confirmed.</summary>
public sealed class SubmitResults(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.OpenImportAsync(ImportPlace.Results, id, cancellation)).Submit(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>The post office's results file: uploaded, checked and handed over by the manager.</summary>
[Route("/chi-tra/ket-qua"), Authorize(Policy = Policies.EnterResults)]
public sealed class ResultsController(PaymentsDb db, ImportBoard board, TimeProvider clock) : ReviewController(db, board)
{
    protected override ImportPlace Place => ImportPlace.Results;

    [HttpGet("tai-len")]
    public IActionResult Upload() => View("/Features/Counter/Results/Upload.cshtml", new ReceiveResultsForm { Period = PaymentMonth.Of(clock.Now.Day).ToString() });

    [HttpPost("tai-len")]
    public async Task<IActionResult> Upload(ReceiveResultsForm form, [FromServices] ReceiveResults receive, CancellationToken cancellation)
    {
        var received = ModelState.IsValid ? await receive.RunAsync(form, cancellation) : null;
        if (received?.Id is { } id)
        {
            if (received.Notice is { } notice) this.Flash(notice);
            return Redirect($"{Place.Path}/{id}");
        }
        if (received?.Problem is { } problem) ModelState.AddModelError(nameof(form.File), problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("/Features/Counter/Results/Upload.cshtml", form);
    }

    [HttpPost("{id:guid}/gui")]
    public async Task<IActionResult> Submit(Guid id, [FromServices] SubmitResults submit, CancellationToken cancellation)
    {
        await submit.RunAsync(id, cancellation);
        this.Flash("Đã gửi lãnh đạo Phòng xác nhận.");
        return Redirect($"{Place.Path}/{id}");
    }
}

/// <summary>The labour office confirms the post office's results, or sends them back.</summary>
[Route("/chi-tra/ket-qua"), Authorize(Policy = Policies.ConfirmResults)]
public sealed class ConfirmResultsController(PaymentsDb db, ImportBoard board) : Controller
{
    private const string Page = "/Features/Counter/Results/Confirm.cshtml";

    [HttpGet("{id:guid}/xac-nhan")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancellation)
    {
        var review = await ReviewPage.LoadAsync(db, ImportPlace.Results, id, new(), board, cancellation);
        if (review.Import.IsBusy) Response.Headers.Append("Refresh", "2");
        return View(Page, review);
    }

    [HttpPost("{id:guid}/xac-nhan")]
    public async Task<IActionResult> Confirm(Guid id, [FromServices] ConfirmResults confirm, CancellationToken cancellation)
    {
        await confirm.RunAsync(id, cancellation);
        await board.RunSoonAsync(id, cancellation);
        return Redirect($"{ImportPlace.Results.Path}/{id}/xac-nhan");
    }

    [HttpPost("{id:guid}/tra-lai")]
    public async Task<IActionResult> Return(Guid id, ReasonForm form, [FromServices] ReturnResults giveBack, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(Page, await ReviewPage.LoadAsync(db, ImportPlace.Results, id, new(), board, cancellation));
        }
        await giveBack.RunAsync(id, form, cancellation);
        await board.RunSoonAsync(id, cancellation);
        this.Flash("Đã trả lại kết quả cho bưu điện.");
        return Redirect("/");
    }
}

/// <summary>Confirms results; the server records the payouts in the background, all or none.</summary>
public sealed class ConfirmResults(PaymentsDb db, CurrentUser user, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.OpenImportAsync(ImportPlace.Results, id, cancellation)).Confirm(user.Actor);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Sends results back to the post office with a reason.</summary>
public sealed class ReturnResults(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, ReasonForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.OpenImportAsync(ImportPlace.Results, id, cancellation)).Return(form.Reason ?? "", user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
