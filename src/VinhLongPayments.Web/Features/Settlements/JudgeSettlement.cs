using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>A remark that goes on the road with a step.</summary>
public sealed record StepForm
{
    public string? Note { get; init; }
}

public sealed class StepFormValidator : AbstractValidator<StepForm>
{
    public StepFormValidator() => RuleFor(form => form.Note).MaximumLength(2000).WithMessage("Ghi chú tối đa 2000 ký tự.");
}

/// <summary>Why a settlement is sent back.</summary>
public sealed record RejectForm
{
    public string? Reason { get; init; }
}

public sealed class RejectFormValidator : AbstractValidator<RejectForm>
{
    public RejectFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do từ chối để bưu điện biết cần sửa gì.")
        .MaximumLength(2000).WithMessage("Lý do tối đa 2000 ký tự.");
}

/// <summary>The district leader confirms, after the figures are counted again.</summary>
public sealed class ConfirmSettlement(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, StepForm form, CancellationToken cancellation) => gate.RunAsync(db, () => ConfirmAsync(id, form, cancellation), cancellation);

    private async Task ConfirmAsync(Guid id, StepForm form, CancellationToken cancellation)
    {
        var settlement = await db.SettlementAsync(id, cancellation);
        settlement.Confirm(await settlement.CountAgainAsync(db, cancellation), user.Actor, clock.Now, form.Note);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The Department's officer endorses, after the figures are counted again.</summary>
public sealed class EndorseSettlement(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, StepForm form, CancellationToken cancellation) => gate.RunAsync(db, () => EndorseAsync(id, form, cancellation), cancellation);

    private async Task EndorseAsync(Guid id, StepForm form, CancellationToken cancellation)
    {
        var settlement = await db.SettlementAsync(id, cancellation);
        settlement.Endorse(await settlement.CountAgainAsync(db, cancellation), user.Actor, clock.Now, form.Note);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The Department's leader approves: the period's lists are settled with it.</summary>
public sealed class ApproveSettlement(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, StepForm form, CancellationToken cancellation) => gate.RunAsync(db, () => ApproveAsync(id, form, cancellation), cancellation);

    private async Task ApproveAsync(Guid id, StepForm form, CancellationToken cancellation)
    {
        var settlement = await db.SettlementAsync(id, cancellation);
        var lists = await db.ReleasedLists(settlement.DistrictId, settlement.PayMonth).ToListAsync(cancellation);
        settlement.Approve(await settlement.CountAgainAsync(db, cancellation), lists, user.Actor, clock.Now, form.Note);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Sends the period back to the post office with a reason.</summary>
public sealed class RejectSettlement(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, RejectForm form, CancellationToken cancellation)
    {
        var settlement = await db.SettlementAsync(id, cancellation);
        settlement.Reject(form.Reason ?? "", user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Loading a settlement and counting its sources anew.</summary>
internal static class SettlementRows
{
    public static async Task<Settlement> SettlementAsync(this PaymentsDb db, Guid id, CancellationToken cancellation) =>
        await db.Settlements.Include(s => s.Lines).Include(s => s.Steps).SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new NotFound();

    /// <summary>The cash book's balance is the one thing that cannot be read anew: it stays as the manager stated it.</summary>
    public static async Task<SettlementCount> CountAgainAsync(this Settlement settlement, PaymentsDb db, CancellationToken cancellation)
    {
        var contract = await db.Contracts.Include(c => c.Points).Include(c => c.Exceptions).SingleAsync(c => c.Id == settlement.ContractId, cancellation);
        return SettlementCount.Of(await LoadSources.OfAsync(db, contract, settlement.PayMonth, settlement.Post.ClosingBalance, cancellation));
    }
}
