namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What a list is checked against besides the people: its district's places, and the rates and categories of its months.</summary>
public sealed record ListContext(
    District District, PaymentPeriod Period, DateOnly Today,
    IReadOnlyDictionary<string, Commune> Communes, IReadOnlyDictionary<string, PayoutPoint> Points,
    IReadOnlyDictionary<string, BenefitCategory> Categories, BenefitTables Tables)
{
    public static async Task<ListContext> LoadAsync(PaymentsDb db, int districtId, PaymentPeriod period, DateOnly today, CancellationToken cancellation)
    {
        var (first, last) = (period.From.FirstDay, period.To.LastDay);
        var communes = await db.Communes.AsNoTracking().Where(c => c.DistrictId == districtId).ToListAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == districtId).ToListAsync(cancellation);
        var tables = await db.BenefitTablesAsync(cancellation);

        return new(
            await db.Districts.AsNoTracking().SingleAsync(d => d.Id == districtId, cancellation), period, today,
            communes.Where(c => c.ExistsOn(first) && c.ExistsOn(last)).ToDictionary(c => c.Code),
            points.Where(p => p.IsActiveOn(first) || p.IsActiveOn(last)).ToDictionary(p => p.Code),
            tables.InForce(period.From).Where(c => c.AppliesIn(period.To)).ToDictionary(c => c.Code), tables);
    }

    /// <summary>What a category is worth in each month of the period.</summary>
    public IReadOnlyDictionary<PaymentMonth, Vnd> MonthlyOf(BenefitCategory category) =>
        Period.Months.ToDictionary(month => month, month => Tables.AmountOf(category, 1, month));

    /// <summary>The funeral amounts a list of this period may carry: for a death in its first month, or in the one before.</summary>
    public IReadOnlyCollection<Vnd> Funerals => [Tables.FuneralOf(Period.From), Tables.FuneralOf(Period.From.Previous)];
}
