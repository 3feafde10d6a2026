namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Which list of a period the next one is: 0 for the main list, 1… for supplementary ones.</summary>
internal static class ListNumber
{
    /// <summary>Refuses a period whose lists are closed (DS-14) and a second main list (DS-13).</summary>
    public static async Task<int> NextAsync(PaymentsDb db, int districtId, PaymentPeriod period, ListKind kind, CancellationToken cancellation)
    {
        var others = await db.Lists.AsNoTracking()
            .Where(l => l.DistrictId == districtId && l.Status != ListStatus.Discarded && l.From <= period.To && l.To >= period.From).ToListAsync(cancellation);
        Rules.PeriodIsOpen.Require(!others.Exists(l => l.Status is ListStatus.Closed or ListStatus.Settled));
        Rules.OneMainListPerPeriod.Require(kind is not ListKind.Main || !others.Exists(l => l.Kind is ListKind.Main));
        return kind is ListKind.Main ? 0 : others.Select(l => l.Number).DefaultIfEmpty().Max() + 1;
    }
}
