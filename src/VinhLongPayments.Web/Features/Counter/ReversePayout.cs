using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>What the reversal form posts.</summary>
public sealed record ReversePayoutForm(string? Reason);

public sealed class ReversePayoutFormValidator : AbstractValidator<ReversePayoutForm>
{
    public ReversePayoutFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do hủy phiếu chi.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}

/// <summary>Takes a payout back by adding a reversal; exactly one of any number of simultaneous reversals succeeds.</summary>
public sealed class ReversePayout(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(long receiptId, ReversePayoutForm form, CancellationToken cancellation) =>
        gate.RunAsync(db,
            () => ReverseAsync(receiptId, form.Reason!, cancellation),
            () => db.Reversals.AnyAsync(r => db.Receipts.Any(receipt => receipt.Id == receiptId && receipt.PayoutId == r.PayoutId), cancellation),
            cancellation);

    private async Task ReverseAsync(long receiptId, string reason, CancellationToken cancellation)
    {
        var payout = await db.Receipts.Where(r => r.Id == receiptId).Select(r => new { r.PayoutId, r.Payout.EntitlementId }).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        var line = await PayoutQueries.WithFacts(db.Entitlements).SingleAsync(l => l.Id == payout.EntitlementId, cancellation);
        var list = await db.Lists.SingleAsync(l => l.Id == line.ListId, cancellation);
        Rules.PayoutIsLive.Require(line.LivePayout?.Id == payout.PayoutId);

        var (now, paying) = (clock.Now, line.LivePayout!);
        var today = now.Day;
        var drawer = await db.Drawers.SingleOrDefaultAsync(d => d.CashierId == paying.CashierId && d.PayoutPointId == paying.PayoutPointId && d.Day == today && d.Status == DrawerStatus.Open, cancellation);
        line.Reverse(list, reason, await db.SettlementIsPreparedAsync(line.DistrictId, line.PayMonth, cancellation), paying.IsLate ? null : drawer, user.Actor, now);
        await db.SaveChangesAsync(cancellation);
    }
}
