using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What becomes of money nobody collected.</summary>
public enum UnclaimedDecision { CarryOver = 1, Return = 2 }

/// <summary>What the form posts: a decision for each line that was shown.</summary>
public sealed record ResolveUnclaimedForm
{
    public Dictionary<long, UnclaimedDecision> Decisions { get; init; } = [];
}

public sealed class ResolveUnclaimedFormValidator : AbstractValidator<ResolveUnclaimedForm>
{
    public ResolveUnclaimedFormValidator() => RuleForEach(form => form.Decisions.Values).IsInEnum().OverridePropertyName("Decisions").WithMessage("Hãy chọn chuyển kỳ sau hoặc nộp trả.");
}

/// <summary>The labour office decides line by line: carry over to the next period, or return to the budget.</summary>
public sealed class ResolveUnclaimed(PaymentsDb db, WriteGate gate)
{
    public Task RunAsync(Guid id, ResolveUnclaimedForm form, CancellationToken cancellation) =>
        gate.RunAsync(db, () => ResolveAsync(id, form, cancellation), cancellation);

    private async Task ResolveAsync(Guid id, ResolveUnclaimedForm form, CancellationToken cancellation)
    {
        var list = await db.Lists.SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        Rules.ListIsClosed.Require(list.Status is ListStatus.Closed);
        Rules.SettlementIsNotPrepared.Require(!await db.SettlementIsPreparedAsync(list.DistrictId, list.PayMonth, cancellation));

        var ids = form.Decisions.Keys.ToList();
        var lines = await db.Entitlements.Where(l => l.ListId == id && ids.Contains(l.Id)).ToListAsync(cancellation);
        if (lines.Count != ids.Count) throw new NotFound();
        var open = await db.OpenCarriedLines(list.DistrictId, list.PayMonth.Next).Where(l => ids.Contains(l.Id)).Select(l => l.Id).ToListAsync(cancellation);
        foreach (var line in lines)
            line.Resolve(form.Decisions[line.Id] is UnclaimedDecision.Return, isListedAgain: line.Status is EntitlementStatus.CarriedOver && !open.Contains(line.Id));
        await db.SaveChangesAsync(cancellation);
    }
}
