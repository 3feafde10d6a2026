using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>What the paper of a transfer says, as typed.</summary>
public sealed record TransferForm
{
    public string? PayMonth { get; init; }
    public string? DocumentNumber { get; init; }
    public DateOnly? TransferredOn { get; init; }
    public string? Amount { get; init; }
}

public sealed class TransferFormValidator : AbstractValidator<TransferForm>
{
    public TransferFormValidator()
    {
        RuleFor(form => form.PayMonth).Must(TypedFigures.IsMonth).WithMessage("Hãy nhập tháng chi trả theo dạng 08/2018.");
        RuleFor(form => form.DocumentNumber).NotEmpty().WithMessage("Hãy nhập số chứng từ.")
            .MaximumLength(50).WithMessage("Số chứng từ tối đa 50 ký tự.");
        RuleFor(form => form.TransferredOn).Must(day => day?.Year is >= 2010 and < 2200).WithMessage("Hãy nhập ngày chuyển tiền theo dạng 27/8/2018.");
        RuleFor(form => form.Amount).Must(TypedFigures.IsPositiveAmount).WithMessage("Hãy nhập số tiền lớn hơn 0, chỉ gồm chữ số, ví dụ 1.234.567.");
    }
}

/// <summary>Records money that the labour office sends or the post office gives back.</summary>
public sealed class RecordTransfer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    // Through the gate: two returns at once must not both count on the same cash.
    public async Task RunAsync(TransferDirection direction, TransferForm form, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await gate.RunAsync(
            db,
            async () => id = await RecordAsync(direction, form, cancellation),
            () => db.FundTransfers.AnyAsync(t => t.Id == id, cancellation),
            cancellation);
    }

    private async Task<Guid> RecordAsync(TransferDirection direction, TransferForm form, CancellationToken cancellation)
    {
        var district = user.DistrictId ?? throw new NotFound();
        var month = TypedFigures.Month(form.PayMonth);
        var paper = new TransferPaper(district, month, form.DocumentNumber!, form.TransferredOn!.Value, TypedFigures.Amount(form.Amount));
        Rules.ContractCoversPeriod.Require(await db.ContractInForceAsync(district, month, cancellation) is not null);
        var isPrepared = await db.SettlementIsPreparedAsync(district, month, cancellation);

        var transfer = direction switch
        {
            TransferDirection.Sent => FundTransfer.Send(paper, isPrepared, user.Actor, clock.Now),
            TransferDirection.Returned => FundTransfer.Return(
                paper, (await PeriodFunds.LoadAsync(db, district, month, cancellation)).OnHand, isPrepared, user.Actor, clock.Now),
        };
        db.FundTransfers.Add(transfer);
        await db.SaveChangesAsync(cancellation);
        return transfer.Id;
    }
}
