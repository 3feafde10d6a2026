using VinhLongPayments.Data.Scoping;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>The person a decision is about, with the awards and what else its rules ask for.</summary>
public sealed record DecisionSubject(Beneficiary Person, IReadOnlyList<Award> Awards, Circumstances Circumstances)
{
    /// <param name="isTracked">False for a trial on a copy that is never saved.</param>
    public static async Task<DecisionSubject> LoadAsync(PaymentsDb db, Guid id, bool isTracked, CancellationToken cancellation)
    {
        var (people, awards) = isTracked ? (db.Beneficiaries, db.Awards) : (db.Beneficiaries.AsNoTracking(), db.Awards.AsNoTracking());
        var person = await people.SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        var ledger = await PersonLedger.OfAsync(db, db.Beneficiaries.Where(p => p.Id == id), cancellation);
        var decided = await db.Decisions.AsNoTracking().Where(d => d.BeneficiaryId == id && d.Verdict!.IsApproved).Include(d => d.Verdict).ToListAsync(cancellation);

        return new(person, await awards.Where(a => a.BeneficiaryId == id).Include(a => a.Steps).OrderBy(a => a.From).ToListAsync(cancellation), new(
            Decision.FuneralOf(decided) is not null, ledger.HasFuneral(id),
            decided.Where(d => d.Kind is DecisionKind.Clawback).Sum(d => d.Amount!.Value) - ledger.ClawedBackFrom(id)));
    }
}
