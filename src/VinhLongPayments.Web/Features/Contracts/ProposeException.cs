namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>What the page of proposing other payout days posts.</summary>
public sealed record ExceptionForm
{
    public int Version { get; init; }
    public string? Month { get; init; }
    public string? Opens { get; init; }
    public string? Closes { get; init; }
    public string? Reason { get; init; }
}

public sealed class ExceptionFormValidator : AbstractValidator<ExceptionForm>
{
    public ExceptionFormValidator()
    {
        RuleFor(form => form.Month).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng chi trả như 02/2018.");
        RuleFor(form => form.Opens).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày đầu như 27/1/2018.");
        RuleFor(form => form.Closes).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày cuối như 9/2/2018.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do, ví dụ: chi trước Tết Nguyên đán theo công văn số …")
            .MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}

/// <summary>Proposes other payout days for one month of a contract.</summary>
public sealed class ProposeException(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ExceptionForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);

        var days = new PayoutWindow(Typed.Day(form.Opens)!.Value, Typed.Day(form.Closes)!.Value);
        contract.ProposeException(Typed.Month(form.Month)!.Value, days, form.Reason!, user.Actor, clock.Now);

        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Approves proposed payout days with the second person's signature; from then on the month's window is theirs.</summary>
public sealed class ApproveException(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, Guid exceptionId, SeenForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);
        if (!contract.Exceptions.Any(e => e.Id == exceptionId)) throw new NotFound();

        contract.ApproveException(exceptionId, user.Actor, clock.Now);

        await db.SaveChangesAsync(cancellation);
    }
}
