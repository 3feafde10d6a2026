namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the close form posts: why lines were not collected, one by one or all alike.</summary>
public sealed record CloseListForm
{
    public UnclaimedReason? Default { get; init; }
    public Dictionary<long, UnclaimedReason?> Reasons { get; init; } = [];
}

public sealed class CloseListFormValidator : AbstractValidator<CloseListForm>
{
    public CloseListFormValidator() => RuleFor(form => form.Default).NotNull().WithMessage("Hãy chọn lý do chung cho những người chưa nhận.").IsInEnum().WithMessage("Hãy chọn lý do chung cho những người chưa nhận.");
}

/// <summary>Ends the paying of a list after its window; what was not collected becomes unclaimed with a reason.</summary>
public sealed class CloseList(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    // Every unpaid line changes here, so a payout racing with the close loses by the line's version.
    public Task RunAsync(Guid id, CloseListForm form, CancellationToken cancellation) => gate.RunAsync(db,
        () => CloseAsync(id, form, cancellation),
        () => db.Lists.AnyAsync(l => l.Id == id && l.Status == ListStatus.Closed, cancellation),
        cancellation);

    private async Task CloseAsync(Guid id, CloseListForm form, CancellationToken cancellation)
    {
        var list = await db.ListToMoveAsync(id, cancellation);
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation);
        Rules.ContractCoversPeriod.Require(contract is not null);

        await db.CloseListAsync(list, contract!, form, user.Actor, clock.Now, cancellation);
    }
}

/// <summary>What closing a list does, whoever closes it.</summary>
internal static class ListClosing
{
    public static async Task CloseListAsync(this PaymentsDb db, PaymentList list, Contract contract, CloseListForm form, Actor by, Moment now, CancellationToken cancellation)
    {
        list.Close(contract, by, now);
        var unpaid = await db.Entitlements.Where(l => l.ListId == list.Id && (l.Status == EntitlementStatus.Due || l.Status == EntitlementStatus.OnHold)).ToListAsync(cancellation);
        foreach (var line in unpaid) line.LeaveUnclaimed(list, form.Reasons.GetValueOrDefault(line.Id) ?? form.Default);
        await db.SaveChangesAsync(cancellation);
    }
}
