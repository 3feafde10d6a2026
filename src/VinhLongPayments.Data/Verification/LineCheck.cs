namespace VinhLongPayments.Data.Verification;

/// <summary>Lines: the sum of their items, of their list's month and district, and paid exactly when one payout is live.</summary>
internal sealed class LineCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var lists = await db.Lists.AsNoTracking().ToDictionaryAsync(l => l.Id, cancellation);
        var keys = await db.Entitlements.Select(l => new { l.PayoutPointId, l.PayMonth }).Distinct().ToListAsync(cancellation);

        foreach (var key in keys.Select(k => new PointMonth(k.PayoutPointId, k.PayMonth)))
        {
            await log.ReadAsync($"lines of {key}", async () =>
            {
                foreach (var line in await LoadAsync(db, key, cancellation)) Check(line, lists.GetValueOrDefault(line.ListId), log);
            });
        }
    }

    private sealed record Item(ItemKind Kind, Vnd Amount, Guid BeneficiaryId);

    private sealed record Line(
        long Id, Guid ListId, Guid BeneficiaryId, int DistrictId, PaymentMonth PayMonth, bool IsOnMainList, bool IsHead,
        EntitlementStatus Status, Vnd Amount, List<Item> Items, int LivePayouts);

    private static Task<List<Line>> LoadAsync(PaymentsDb db, PointMonth key, CancellationToken cancellation) => db.Entitlements
        .Where(l => l.PayoutPointId == key.PayoutPointId && l.PayMonth == key.Month)
        .OrderBy(l => l.Id)
        .Select(l => new Line(
            l.Id, l.ListId, l.BeneficiaryId, l.DistrictId, l.PayMonth, l.IsOnMainList, l.IsHead, l.Status, l.Amount,
            l.Items.Select(i => new Item(i.Kind, i.Amount, i.BeneficiaryId)).ToList(),
            l.Payouts.Count(p => p.Reversal == null)))
        .ToListAsync(cancellation);

    private static void Check(Line line, PaymentList? list, VerificationLog log)
    {
        var row = $"line {line.Id} of list {line.ListId}";
        var items = line.Items.Sum(i => i.Kind is ItemKind.Clawback ? Vnd.Zero - i.Amount : i.Amount);
        var isPaid = line.Status is EntitlementStatus.Paid;

        log.Count("lines");
        log.Count("items", line.Items.Count);
        log.Require(items == line.Amount, row, $"says {line.Amount.Dong} where its items come to {items.Dong}");
        log.Require(line.Items.TrueForAll(i => i.BeneficiaryId == line.BeneficiaryId), row, "has an item of another beneficiary");
        log.Require(line.IsHead == line.Items.Exists(i => i.Kind is ItemKind.Regular), row, "counts as a head without a regular item, or has one and does not count");
        log.Require(line.LivePayouts <= 1, row, $"has {line.LivePayouts} live payouts");
        log.Require(isPaid == line.LivePayouts > 0, row, isPaid ? "is paid without a live payout" : $"is {line.Status} with a live payout");
        log.Require(list is not null, row, "has no list");
        if (list is not null) CompareWithList(line, list, row, log);
    }

    private static void CompareWithList(Line line, PaymentList list, string row, VerificationLog log)
    {
        var isEnded = line.Status is EntitlementStatus.Unclaimed or EntitlementStatus.CarriedOver or EntitlementStatus.Returned;

        log.Require((line.DistrictId, line.PayMonth) == (list.DistrictId, list.PayMonth), row, "is of another district or month than its list");
        log.Require(line.IsOnMainList == list.Kind is ListKind.Main, row, "says main list where its list is supplementary, or the reverse");
        log.Require(line.LivePayouts == 0 || list.IsReleased, row, $"has a live payout while its list is {list.Status}");
        log.Require(!isEnded || list.Status is ListStatus.Closed or ListStatus.Settled, row, $"is {line.Status} while its list is {list.Status}");
        log.Require(line.Status is not EntitlementStatus.Due and not EntitlementStatus.OnHold || list.Status < ListStatus.Closed, row, $"is {line.Status} while its list is {list.Status}");
    }
}
