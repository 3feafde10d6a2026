namespace VinhLongPayments.Data.Verification;

/// <summary>Receipts: numbered without gaps, each on the hash before it, each saying what payout, line and items say, up to the chain's head.</summary>
internal sealed class ChainCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var pointCodes = await db.PayoutPoints.ToDictionaryAsync(p => p.Id, p => p.Code, cancellation);
        var heads = await db.ReceiptChains.AsNoTracking().ToDictionaryAsync(c => new PointMonth(c.PayoutPointId, c.Month), cancellation);
        var used = await db.Receipts.Select(r => new { r.PayoutPointId, r.Month }).Distinct().ToListAsync(cancellation);

        foreach (var key in used.Select(u => new PointMonth(u.PayoutPointId, u.Month)).Union(heads.Keys))
        {
            log.Count("receipt chains");
            await log.ReadAsync($"chain {key}", async () =>
            {
                var chain = await LoadAsync(db, key, pointCodes.GetValueOrDefault(key.PayoutPointId, ""), cancellation);
                var last = Walk(chain, log);
                RequireHead(chain, heads.GetValueOrDefault(key), last, log);
            });
        }
    }

    private sealed record Chain(
        PointMonth Key, string PointCode, List<Receipt> Receipts, Dictionary<long, Payout> Payouts, Dictionary<long, Entitlement> Lines);

    private static async Task<Chain> LoadAsync(PaymentsDb db, PointMonth key, string pointCode, CancellationToken cancellation)
    {
        var own = db.Receipts.Where(r => r.PayoutPointId == key.PayoutPointId && r.Month == key.Month);
        // By their keys: asked one by one whether they are of this chain, the payouts of years would be read for each of its months.
        var payouts = db.Payouts.Where(p => own.Select(r => r.PayoutId).Contains(p.Id));
        var lines = db.Entitlements.Where(l => payouts.Select(p => p.EntitlementId).Contains(l.Id));

        return new(key, pointCode,
            await own.AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancellation),
            await payouts.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation),
            await lines.AsNoTracking().Include(l => l.Items).ToDictionaryAsync(l => l.Id, cancellation));
    }

    private static (int Number, string Hash) Walk(Chain chain, VerificationLog log)
    {
        var (number, hash) = (0, ReceiptChain.StartOf(chain.Key.PayoutPointId, chain.Key.Month));
        foreach (var receipt in chain.Receipts)
        {
            var row = $"receipt {receipt.Code}";
            log.Count("receipts");
            log.Require(receipt.Number == number + 1, row, $"has number {receipt.Number} where {number + 1} comes next");
            log.Require(receipt.PreviousHash == hash, row, "does not stand on the hash of the receipt before it");
            log.Require(receipt.Hash == Receipt.HashOf(receipt.Body, receipt.PreviousHash), row, "hash is not that of its content");
            log.Require(receipt.Code == Receipt.CodeOf(chain.PointCode, chain.Key.Month, receipt.Number), row, "code is not that of its point, month and number");
            CompareWithFacts(chain, receipt, row, log);
            (number, hash) = (receipt.Number, receipt.Hash);
        }
        return (number, hash);
    }

    private static void CompareWithFacts(Chain chain, Receipt receipt, string row, VerificationLog log)
    {
        var payout = chain.Payouts.GetValueOrDefault(receipt.PayoutId);
        var line = payout is null ? null : chain.Lines.GetValueOrDefault(payout.EntitlementId);
        log.Require(payout is not null, row, $"has no payout {receipt.PayoutId}");
        log.Require(payout is null || line is not null, row, $"has no line behind payout {receipt.PayoutId}");
        if (payout is null || line is null) return;

        log.Require(receipt.Amount == payout.Amount, row, $"says {receipt.Amount.Dong} where payout {payout.Id} says {payout.Amount.Dong}");
        log.Require((receipt.DistrictId, receipt.PayoutPointId, receipt.Month) == (payout.DistrictId, payout.PayoutPointId, payout.PayMonth), row,
            $"is of another point or month than payout {payout.Id}");
        var code = Receipt.CodeOf(chain.PointCode, chain.Key.Month, receipt.Number);
        log.Require(receipt.Body == Receipt.BodyOf(line, payout, code, receipt.Number, receipt.Salt), row,
            $"content is not what payout {payout.Id}, line {line.Id} and its items say");
    }

    private static void RequireHead(Chain chain, ReceiptChain? head, (int Number, string Hash) last, VerificationLog log)
    {
        var row = $"chain {chain.PointCode}-{chain.Key.Month.Number}";
        log.Require(head is not null, row, "has no head");
        if (head is null) return;

        log.Require(head.LastNumber == last.Number, row, $"head says {head.LastNumber} receipts where the last is {last.Number}");
        log.Require(head.LastHash == last.Hash, row, "head is not the hash of the last receipt");
    }
}
