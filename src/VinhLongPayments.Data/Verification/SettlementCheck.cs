using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Data.Verification;

/// <summary>Settlements: frozen as signed, by different people; printed chain heads are those of today; lists settled exactly when approved.</summary>
internal sealed class SettlementCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var ids = await db.Settlements.OrderBy(s => s.DistrictId).ThenBy(s => s.PayMonth).ThenBy(s => s.Number).Select(s => s.Id).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            await log.ReadAsync($"settlement {id}", async () =>
            {
                var settlement = await db.Settlements.AsNoTracking().AsSplitQuery().Include(s => s.Lines).Include(s => s.Steps).SingleAsync(s => s.Id == id, cancellation);
                RequireFrozen(settlement, log);
                if (settlement.Status is SettlementStatus.Approved) await RequireHeadsAsync(db, settlement, log, cancellation);
            });
        }
        await RequireSettledListsAsync(db, log, cancellation);
    }

    private static void RequireFrozen(Settlement settlement, VerificationLog log)
    {
        var row = $"settlement {settlement.Id}";
        var signers = settlement.Steps.Where(s => s.Status is not SettlementStatus.Rejected).Select(s => s.ById).ToList();

        log.Count("settlements");
        log.Require(settlement.IsUntouched, row, "figures are not those its fingerprint was taken of");
        log.Require(settlement.Steps.MaxBy(s => s.Id)?.Status == settlement.Status, row, $"is {settlement.Status}, which is not its last step");
        log.Require(signers.Distinct().Count() == signers.Count, row, "has two steps by one person");
        log.Require(settlement.Status is not SettlementStatus.Approved || signers.Count == 4, row, $"is approved after {signers.Count} steps where it takes 4");
    }

    private static async Task RequireHeadsAsync(PaymentsDb db, Settlement settlement, VerificationLog log, CancellationToken cancellation)
    {
        var heads = await db.ReceiptChains.Where(c => c.DistrictId == settlement.DistrictId && c.Month == settlement.PayMonth)
            .ToDictionaryAsync(c => c.PayoutPointId, c => (c.LastNumber, c.LastHash), cancellation);

        foreach (var line in settlement.Lines.OrderBy(l => l.PayoutPointId))
        {
            log.Count("printed heads");
            log.Require((line.LastReceiptNumber, line.LastReceiptHash) == heads.GetValueOrDefault(line.PayoutPointId, (0, "")),
                $"settlement {settlement.Id} point {line.PayoutPointId}", $"printed head {line.LastReceiptNumber} is not the head of the receipt chain");
        }
        foreach (var point in heads.Keys.Except(settlement.Lines.Select(l => l.PayoutPointId)).Order())
            log.Find($"settlement {settlement.Id}", $"does not know the receipt chain of point {point}");
    }

    private static async Task RequireSettledListsAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var lists = await db.Lists.Where(l => l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled).Select(l => new
        {
            l.Id, IsSettled = l.Status == ListStatus.Settled,
            IsApproved = db.Settlements.Any(s => s.DistrictId == l.DistrictId && s.PayMonth == l.From && s.Status == SettlementStatus.Approved),
        }).Where(l => l.IsSettled != l.IsApproved).ToListAsync(cancellation);

        foreach (var list in lists)
            log.Find($"list {list.Id}", list.IsSettled ? "is settled without an approved settlement" : "is not settled though its month's settlement is approved");
    }
}
