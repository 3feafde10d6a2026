namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The heads of lists, to be compared from period to period.</summary>
internal static class ListHeads
{
    /// <summary>Every list of the period before that was not discarded: the main one and what was added to it.</summary>
    public static Task<List<Guid>> ListsBeforeAsync(PaymentsDb db, PaymentList list, CancellationToken cancellation)
    {
        var previous = list.From.Previous;
        return db.Lists.Where(l => l.DistrictId == list.DistrictId && l.To == previous && l.Status != ListStatus.Discarded).Select(l => l.Id).ToListAsync(cancellation);
    }

    /// <summary>The heads that a main list is compared with, by person; null where there is nothing to compare.</summary>
    public static async Task<Dictionary<Guid, Head>?> BeforeAsync(PaymentsDb db, PaymentList list, CancellationToken cancellation)
    {
        if (list.Kind is not ListKind.Main) return null;
        var before = await ListsBeforeAsync(db, list, cancellation);
        return before.Count == 0 ? null : ListChanges.ByPerson(await OfAsync(db, before, cancellation));
    }

    /// <summary>One month's allowance of each head, also where a period pays several months together.</summary>
    public static async Task<List<Head>> OfAsync(PaymentsDb db, IReadOnlyCollection<Guid> lists, CancellationToken cancellation)
    {
        var items = db.Entitlements.AsNoTracking().Where(l => lists.Contains(l.ListId) && l.IsHead)
            .SelectMany(l => l.Items.Where(i => i.Kind == ItemKind.Regular), (l, i) => new { l.Id, l.BeneficiaryId, l.CategoryCode, l.Coefficient, i.Month, i.Amount });
        var lines = new Dictionary<long, (PaymentMonth Month, Head Head)>();
        await foreach (var item in items.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var isKnown = lines.TryGetValue(item.Id, out var line);
            if (!isKnown || item.Month > line.Month) lines[item.Id] = (item.Month, new(item.BeneficiaryId, item.CategoryCode, item.Coefficient, item.Amount));
            else if (item.Month == line.Month) lines[item.Id] = (line.Month, line.Head with { Regular = line.Head.Regular + item.Amount });
        }
        return [.. lines.Values.Select(line => line.Head)];
    }
}
