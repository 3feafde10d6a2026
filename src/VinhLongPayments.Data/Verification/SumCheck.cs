using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Verification;

/// <summary>Sums kept beside their parts: what a late entry comes to, line by line, and what was recovered of an inspection's finding.</summary>
internal sealed class SumCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        await CheckLateEntriesAsync(db, log, cancellation);

        await foreach (var finding in db.Set<InspectionFinding>().AsNoTracking().Include(f => f.FollowUps).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var recovered = finding.FollowUps.Sum(step => step.Recovered);
            log.Count("inspection findings");
            log.Require(finding.RecoveredAmount == recovered, $"inspection finding {finding.Id}", $"says {finding.RecoveredAmount.Dong} recovered where its follow-ups come to {recovered.Dong}");
        }
    }

    private static async Task CheckLateEntriesAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var lines = await db.Set<LateEntryRow>().Join(db.Entitlements, r => r.EntitlementId, l => l.Id, (r, l) => new { l.Id, l.Amount }).Distinct().ToDictionaryAsync(l => l.Id, l => l.Amount, cancellation);
        await foreach (var entry in db.Set<LateEntry>().AsNoTracking().Include(e => e.Rows).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var row = $"late entry {entry.Id}";
            log.Count("late entries");
            log.Require(entry.Amount == entry.Rows.Sum(r => r.Amount), row, $"says {entry.Amount.Dong} where its rows come to {entry.Rows.Sum(r => r.Amount).Dong}");
            foreach (var signed in entry.Rows)
                log.Require(lines.TryGetValue(signed.EntitlementId, out var amount) && signed.Amount == amount, row, $"says {signed.Amount.Dong} for line {signed.EntitlementId}, which does not");
        }
    }
}
