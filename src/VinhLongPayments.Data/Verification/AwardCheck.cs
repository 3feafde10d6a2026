namespace VinhLongPayments.Data.Verification;

/// <summary>The register: steps of awards follow each other without a gap on decisions in force, two people stand behind each, and the dead have a decision.</summary>
internal sealed class AwardCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var decisions = await db.Decisions.AsNoTracking().Include(d => d.Verdict).ToDictionaryAsync(d => d.Id, cancellation);
        foreach (var decision in decisions.Values)
        {
            log.Count("decisions");
            log.Require(decision.Verdict is null || decision.Verdict.ById != decision.AuthorId, $"decision {decision.Id}", "was decided by its author");
        }
        foreach (var award in await db.Awards.AsNoTracking().Include(a => a.Steps).ToListAsync(cancellation)) CheckSteps(award, decisions, log);

        var dead = await db.Beneficiaries.AsNoTracking().Where(p => p.DiedOn != null).Select(p => p.Id).ToListAsync(cancellation);
        var byPerson = decisions.Values.ToLookup(d => d.BeneficiaryId);
        foreach (var id in dead)
        {
            var last = byPerson[id].Where(d => d.Status is DecisionStatus.InForce && d.Kind is DecisionKind.Death or DecisionKind.DeathReversal).MaxBy(d => d.Verdict!.At.Utc);
            log.Require(last is { Kind: DecisionKind.Death }, $"beneficiary {id}", "is recorded as dead without a decision in force");
        }
    }

    private static void CheckSteps(Award award, Dictionary<Guid, Decision> decisions, VerificationLog log)
    {
        var row = $"award {award.Id}";
        var steps = award.Steps.OrderBy(step => step.Number).ToList();
        log.Count("awards");
        log.Require(steps.Count > 0 && steps[0].Kind is AwardStepKind.Granted && steps[0].From == award.From, row, "does not begin with its grant");
        log.Require(steps.Index().All(step => step.Item.Number == step.Index + 1), row, "has a gap between its steps");
        foreach (var step in steps.Where(step => step.DecisionId is not null))
            log.Require(decisions.GetValueOrDefault(step.DecisionId!.Value)?.Status is DecisionStatus.InForce, row, $"stands on a decision that is not in force in step {step.Number}");
    }
}
