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

    /// <summary>One month's allowance of each head, also where a period pays several months together.</summary>
    public static async Task<List<Head>> OfAsync(PaymentsDb db, IReadOnlyCollection<Guid> lists, CancellationToken cancellation)
    {
        var items = await db.Entitlements.AsNoTracking().Where(l => lists.Contains(l.ListId) && l.IsHead)
            .SelectMany(l => l.Items.Where(i => i.Kind == ItemKind.Regular), (l, i) => new { l.Id, l.BeneficiaryId, l.CategoryCode, l.Coefficient, i.Month, i.Amount }).ToListAsync(cancellation);
        return [.. items.GroupBy(i => (i.Id, i.BeneficiaryId, i.CategoryCode, i.Coefficient))
            .Select(line => new Head(line.Key.BeneficiaryId, line.Key.CategoryCode, line.Key.Coefficient, line.GroupBy(i => i.Month).MaxBy(month => month.Key)!.Sum(i => i.Amount)))];
    }
}
