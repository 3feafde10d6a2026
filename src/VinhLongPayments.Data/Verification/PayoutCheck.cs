namespace VinhLongPayments.Data.Verification;

/// <summary>Payouts: each with one receipt, of a line of its own point, month and amount, inside the window, again only after a reversal.</summary>
internal sealed class PayoutCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var contracts = await db.Contracts.AsNoTracking().Include(c => c.Points).Include(c => c.Exceptions).ToListAsync(cancellation);
        var keys = await db.Payouts.Select(p => new { p.PayoutPointId, p.PayMonth }).Distinct().ToListAsync(cancellation);

        foreach (var key in keys.Select(k => new PointMonth(k.PayoutPointId, k.PayMonth)))
            await log.ReadAsync($"payouts of {key}", () => CheckAsync(db, key, contracts, log, cancellation));
        await FindOrphansAsync(db, log, cancellation);
    }

    private static async Task CheckAsync(PaymentsDb db, PointMonth key, List<Contract> contracts, VerificationLog log, CancellationToken cancellation)
    {
        var own = db.Payouts.Where(p => p.PayoutPointId == key.PayoutPointId && p.PayMonth == key.Month);
        var payouts = await own.AsNoTracking().Include(p => p.Reversal).Include(p => p.Receipt)
            .OrderBy(p => p.EntitlementId).ThenBy(p => p.Attempt).ToListAsync(cancellation);
        var lines = await db.Entitlements.Where(l => own.Select(p => p.EntitlementId).Contains(l.Id))
            .Select(l => new { l.Id, Facts = new LineOfPayout(l.DistrictId, l.PayoutPointId, l.PayMonth, l.Amount) }).ToDictionaryAsync(l => l.Id, l => l.Facts, cancellation);

        foreach (var payout in payouts)
        {
            var row = $"payout {payout.Id}";
            log.Count("payouts");
            log.Require(payout.Receipt is not null, row, "has no receipt");
            CompareWithLine(payout, lines.GetValueOrDefault(payout.EntitlementId), log);
            RequireWindow(payout, contracts, log);
            if (payout.Reversal is { } reversal) ReversalCheck.Compare(reversal, payout, log);
        }
        foreach (var line in payouts.GroupBy(p => p.EntitlementId)) RequireAttempts([.. line], log);
    }

    private sealed record LineOfPayout(int DistrictId, int PayoutPointId, PaymentMonth PayMonth, Vnd Amount);

    private static void CompareWithLine(Payout payout, LineOfPayout? line, VerificationLog log)
    {
        var row = $"payout {payout.Id}";
        log.Require(line is not null, row, $"has no line {payout.EntitlementId}");
        if (line is null) return;

        log.Require(line.Amount == payout.Amount, row, $"says {payout.Amount.Dong} where line {payout.EntitlementId} says {line.Amount.Dong}");
        log.Require((line.DistrictId, line.PayoutPointId, line.PayMonth) == (payout.DistrictId, payout.PayoutPointId, payout.PayMonth), row,
            $"is of another point or month than line {payout.EntitlementId}");
    }

    private static void RequireWindow(Payout payout, List<Contract> contracts, VerificationLog log)
    {
        var row = $"payout {payout.Id}";
        var contract = contracts.Find(c => c.DistrictId == payout.DistrictId && c.Covers(payout.PayoutPointId, payout.PayMonth));
        log.Require(contract is not null, row, "has no contract that covers its point and month");
        log.Require(contract is null || contract.WindowOf(payout.PayMonth).Contains(payout.PaidOn), row, $"was paid on {payout.PaidOn:yyyy-MM-dd}, outside the window");
        log.Require(payout.PaidOn <= payout.RecordedAt.Day, row, $"was recorded before its day {payout.PaidOn:yyyy-MM-dd}");
    }

    private static void RequireAttempts(IReadOnlyList<Payout> attempts, VerificationLog log)
    {
        foreach (var (index, payout) in attempts.Index())
        {
            var before = index == 0 ? null : attempts[index - 1];
            log.Require(payout.Attempt == index + 1, $"payout {payout.Id}", $"is attempt {payout.Attempt} where {index + 1} comes next on line {payout.EntitlementId}");
            log.Require(payout.AfterReversalId == before?.Reversal?.Id, $"payout {payout.Id}", "does not follow the reversal of the payout before it");
            log.Require(before is null || before.Reversal is not null, $"payout {payout.Id}", $"was made while payout {before?.Id} was not reversed");
        }
    }

    private static async Task FindOrphansAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        await foreach (var id in db.Reversals.Where(r => !db.Payouts.Any(p => p.Id == r.PayoutId)).Select(r => r.Id).AsAsyncEnumerable().WithCancellation(cancellation))
            log.Find($"reversal {id}", "has no payout");
    }
}
