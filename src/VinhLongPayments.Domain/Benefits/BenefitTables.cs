using System.Collections.Concurrent;

namespace VinhLongPayments.Domain.Benefits;

/// <summary>The rates and categories in force, to be asked by month: the only source of amounts.</summary>
public sealed class BenefitTables(IReadOnlyCollection<StandardRate> rates, IReadOnlyCollection<BenefitCategory> categories, IReadOnlyCollection<ProvinceRate> provinceRates)
{
    private readonly ConcurrentDictionary<(string Family, PaymentMonth Month), IReadOnlyList<BenefitCategory>> _families = [];
    private readonly ConcurrentDictionary<PaymentMonth, StandardRate> _rates = [];
    private readonly ConcurrentDictionary<(string Code, PaymentMonth Month), Vnd> _bases = [];
    private readonly ConcurrentDictionary<(string Code, PaymentMonth Month), BenefitCategory?> _categories = [];

    public bool Knows(PaymentMonth month) => rates.Any(rate => rate.AppliesIn(month));

    /// <summary>The standard rate of a month; refuses a month that no decree covers (DS-21).</summary>
    public StandardRate RateIn(PaymentMonth month)
    {
        if (_rates.TryGetValue(month, out var known)) return known;

        var rate = rates.FirstOrDefault(rate => rate.AppliesIn(month));
        Rules.RateIsKnown.Require(rate is not null, $"Tháng {month}.");
        return _rates[month] = rate!;
    }

    /// <summary>Funeral support in đồng for a death in a month: 20 times the standard rate of the month of death (NĐ 20/2021 Đ11).</summary>
    public Vnd FuneralOf(PaymentMonth monthOfDeath) => RateIn(monthOfDeath).Funeral;

    /// <summary>The base amount for a category in a month, in đồng: the province's own where it is higher.</summary>
    public Vnd BaseOf(string categoryCode, PaymentMonth month) =>
        _bases.TryGetValue((categoryCode, month), out var known) ? known : _bases[(categoryCode, month)] = FindBase(categoryCode, month);

    private Vnd FindBase(string categoryCode, PaymentMonth month)
    {
        var own = provinceRates.Where(rate => rate.AppliesTo(categoryCode, month)).OrderByDescending(rate => rate.From).Select(rate => (Vnd?)rate.Amount).FirstOrDefault();
        var state = RateIn(month).Amount;
        return own is { } amount && amount > state ? amount : state;
    }

    /// <summary>Rate × coefficient, for each head where the category counts heads, in đồng (NĐ 20/2021 Đ6.1).</summary>
    public Vnd AmountOf(BenefitCategory category, int count, PaymentMonth month) =>
        BaseOf(category.Code, month) * category.Coefficient * (category.IsPerHead ? count : 1);

    /// <summary>The category with a code in a month; null when the month has none.</summary>
    public BenefitCategory? Find(string code, PaymentMonth month) => _categories.TryGetValue((code, month), out var known) ? known
        : _categories[(code, month)] = categories.FirstOrDefault(category => category.Code == code && category.AppliesIn(month));

    /// <summary>The categories of a family in force in a month.</summary>
    public IReadOnlyList<BenefitCategory> OfFamily(string family, PaymentMonth month)
    {
        if (_families.TryGetValue((family, month), out var known)) return known;
        return _families[(family, month)] = [.. categories.Where(category => category.Family == family && category.AppliesIn(month))];
    }

    /// <summary>The categories in force in a month, in the order of the decree.</summary>
    public IReadOnlyList<BenefitCategory> InForce(PaymentMonth month) => [.. categories.Where(category => category.AppliesIn(month))];
}
