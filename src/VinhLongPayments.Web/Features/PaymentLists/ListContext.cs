namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What a list is checked against besides the people: its district's places, and the rates and categories of its months.</summary>
public sealed record ListContext(
    District District, PaymentPeriod Period, DateOnly Today,
    IReadOnlyDictionary<string, Commune> Communes, IReadOnlyDictionary<string, PayoutPoint> Points,
    IReadOnlyDictionary<string, BenefitCategory> Categories, BenefitTables Tables)
{
    // A list says the same few names and categories thousands of times.
    private readonly Dictionary<string, Commune?> _named = [];
    private readonly Dictionary<string, IReadOnlyDictionary<PaymentMonth, Vnd>> _monthly = [];

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

    /// <summary>The commune an office means by a name: with or without “Xã”, abbreviated, with the tone mark here or there; null unless it is one.</summary>
    public Commune? CommuneNamed(string text)
    {
        if (_named.TryGetValue(text, out var known)) return known;
        return _named[text] = FindCommune(text);
    }

    private Commune? FindCommune(string text)
    {
        var (own, core) = (PlaceName.Of(text), PlaceName.CoreOf(text));
        var same = Communes.Values.Where(commune => PlaceName.CoreOf(commune.Name) == core).ToList();
        if (same.Count == 0) same = [.. Communes.Values.Where(commune => PersonName.SearchKeyOf(PlaceName.CoreOf(commune.Name)) == PersonName.SearchKeyOf(core))];
        return same.Count == 1 ? same[0] : same.Find(commune => PlaceName.Of(commune.Name) == own);
    }

    /// <summary>The commune a title or a sheet's name speaks of; null when none or several.</summary>
    public Commune? CommuneIn(string text)
    {
        var spoken = PlaceName.Of(text);
        var found = Communes.Values.Where(commune => $" {spoken} ".Contains($" {PlaceName.Of(commune.Name)} ", StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public PayoutPoint? OnlyPointOf(Commune? commune)
    {
        var points = Points.Values.Where(point => point.CommuneId == commune?.Id).Take(2).ToList();
        return points.Count == 1 ? points[0] : null;
    }

    /// <summary>The category an office calls by its name instead of its code.</summary>
    public BenefitCategory? CategoryNamed(string text)
    {
        var key = PersonName.SearchKeyOf(text);
        var same = key.Length == 0 ? [] : Categories.Values.Where(category => PersonName.SearchKeyOf(category.Name) == key).Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>What a category is worth in each month of the period.</summary>
    public IReadOnlyDictionary<PaymentMonth, Vnd> MonthlyOf(BenefitCategory category) =>
        _monthly.TryGetValue(category.Code, out var known) ? known : _monthly[category.Code] = Period.Months.ToDictionary(month => month, month => Tables.AmountOf(category, 1, month));

    /// <summary>The funeral amounts a list of this period may carry: for a death in its first month, or in the one before.</summary>
    public IReadOnlyCollection<Vnd> Funerals => [Tables.FuneralOf(Period.From), Tables.FuneralOf(Period.From.Previous)];
}
