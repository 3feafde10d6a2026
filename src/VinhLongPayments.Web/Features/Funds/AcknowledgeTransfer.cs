using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>How much really arrived, as typed.</summary>
public sealed record AcknowledgeForm
{
    public string? Arrived { get; init; }
}

public sealed class AcknowledgeFormValidator : AbstractValidator<AcknowledgeForm>
{
    public AcknowledgeFormValidator() =>
        RuleFor(form => form.Arrived).Must(TypedFigures.IsPositiveAmount).WithMessage("Hãy nhập số tiền thực nhận lớn hơn 0, chỉ gồm chữ số, ví dụ 1.234.567.");
}

/// <summary>The other side says how much of a transfer arrived.</summary>
public sealed class AcknowledgeTransfer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, TransferDirection direction, AcknowledgeForm form, CancellationToken cancellation) =>
        gate.RunAsync(db, () => AcknowledgeAsync(id, direction, form, cancellation), cancellation);

    private async Task AcknowledgeAsync(Guid id, TransferDirection direction, AcknowledgeForm form, CancellationToken cancellation)
    {
        var transfer = await db.FundTransfers.SingleOrDefaultAsync(t => t.Id == id && t.Direction == direction, cancellation) ?? throw new NotFound();
        var isPrepared = await db.SettlementIsPreparedAsync(transfer.DistrictId, transfer.PayMonth, cancellation);

        transfer.Acknowledge(TypedFigures.Amount(form.Arrived), isPrepared, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>One transfer on the page where the other side acknowledges it.</summary>
public sealed record AcknowledgePage(FundTransfer Transfer, string DistrictName)
{
    public AcknowledgeForm Form { get; init; } = new();

    public static async Task<AcknowledgePage> LoadAsync(PaymentsDb db, Guid id, TransferDirection direction, CancellationToken cancellation)
    {
        var transfer = await db.FundTransfers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.Direction == direction, cancellation) ?? throw new NotFound();
        return new(transfer, await db.Districts.Where(d => d.Id == transfer.DistrictId).Select(d => d.Name).SingleAsync(cancellation));
    }
}
