namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>The leader puts a decision in force: the person, the awards and the lines still to be paid change with it, in one transaction.</summary>
public sealed class ApproveDecision(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, BenefitPolicy policy)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, () => ApproveAsync(id, cancellation), cancellation);

    private async Task ApproveAsync(Guid id, CancellationToken cancellation)
    {
        // The office a person moved to sees the old decisions, but has no say in them.
        var decision = await db.Decisions.Include(d => d.Verdict).SingleOrDefaultAsync(d => d.Id == id && d.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();
        var subject = await DecisionSubject.LoadAsync(db, decision.BeneficiaryId, isTracked: true, cancellation);
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        var died = subject.Person.DiedOn;

        decision.Approve(user.Actor, clock.Now);
        var granted = new DecisionEffect(subject.Person, subject.Awards, calculator, subject.Circumstances).Take(decision);
        if (granted is not null) db.Awards.Add(granted);
        await TellOpenLinesAsync(decision, subject, calculator, died, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    // A list that is already out cannot be rewritten, but what nobody collected yet can still go to the right person, or be held.
    private async Task TellOpenLinesAsync(Decision decision, DecisionSubject subject, BenefitCalculator calculator, DateOnly? died, CancellationToken cancellation)
    {
        if (decision.Kind is not (DecisionKind.Death or DecisionKind.DeathReversal or DecisionKind.Stop or DecisionKind.Suspend)) return;

        var claimant = new Claimant(subject.Person.Birth, subject.Person.DiedOn, subject.Awards);
        var lines = await db.Entitlements.Include(l => l.Items)
            .Where(l => l.BeneficiaryId == subject.Person.Id && l.Status != EntitlementStatus.Paid && l.Status != EntitlementStatus.Returned).ToListAsync(cancellation);
        foreach (var line in lines)
        {
            if (decision.Kind is DecisionKind.Death) line.RecordDeath(decision.DiedOn!.Value, decision.Heir);
            else if (decision.Kind is DecisionKind.DeathReversal) line.TakeDeathBack();
            else if (line.Status is EntitlementStatus.Due && line.IsHead && line.PayMonth >= decision.From && calculator.SumOf(claimant, line.PayMonth) == Vnd.Zero)
                line.Hold($"{decision.Kind.Vietnamese()} từ tháng {decision.From}, quyết định số {decision.Number}.");
        }
    }
}

/// <summary>The leader gives a decision back to the clerk.</summary>
public sealed class ReturnDecision(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, string reason, CancellationToken cancellation)
    {
        var decision = await db.Decisions.Include(d => d.Verdict).SingleOrDefaultAsync(d => d.Id == id && d.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();

        decision.Return(reason, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
