using VinhLongPayments.Data.Verification;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Commands;

/// <summary>Counts every approved settlement again from the rows behind it: the five identities hold, and each figure is still the one that was signed.</summary>
public sealed class SettlementRecount : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var ids = await db.Settlements.Where(s => s.Status == SettlementStatus.Approved)
            .OrderBy(s => s.DistrictId).ThenBy(s => s.PayMonth).Select(s => s.Id).ToListAsync(cancellation);

        foreach (var id in ids)
        {
            await log.ReadAsync($"settlement {id}", async () =>
            {
                db.ChangeTracker.Clear();
                var settlement = await db.SettlementAsync(id, cancellation);
                Compare(settlement, await settlement.CountAgainAsync(db, cancellation), log);
            });
        }
        db.ChangeTracker.Clear();
    }

    private static void Compare(Settlement settlement, SettlementCount counted, VerificationLog log)
    {
        var row = $"settlement {settlement.Id}";
        log.Count("settlements counted again");
        foreach (var broken in counted.Breaks)
            log.Find(row, $"identity {broken.Number} does not hold at {broken.Place}: {broken.Left} against {broken.Right}");

        log.Require(settlement.Office == counted.Office, row, "the labour office's figures are not what its books come to");
        log.Require(settlement.Post == counted.Post, row, "the post office's figures are not what its books come to");
        var again = counted.Lines.ToDictionary(l => l.PayoutPointId);
        foreach (var line in settlement.Lines)
            log.Require(line.Fingerprint() == again.GetValueOrDefault(line.PayoutPointId)?.Fingerprint(), $"{row} point {line.PayoutPointId}", "figures are not what the books come to");
    }
}
