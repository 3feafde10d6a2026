using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Data.Demo;

/// <summary>A made-up date of birth, as far as the papers know it: the year alone, the month and year, or the day.</summary>
public sealed record SyntheticBirth(int Year, int? Month, int? Day)
{
    private static readonly WeightedWords AgesFrom80 = WeightedWords.Summing(1_000, "80 460; 85 330; 90 160; 95 43; 100 7");

    /// <summary>A birth by which the person belongs to the category on every day of the month.</summary>
    public static SyntheticBirth In(CategoryFact category, PaymentMonth month, SplitMix64 random)
    {
        var window = Window(category);
        var (earliest, latest) = Days(window, month);
        var day = DayWithin(Days(Narrowed(window, random), month), random);

        return AsPapersKnow(day, earliest, latest, random);
    }

    /// <summary>The completed months of age on a day, when the year alone is known by the last day of that year.</summary>
    public int AgeInMonths(DateOnly on)
    {
        var month = Month ?? 12;
        var day = Day ?? DateTime.DaysInMonth(Year, month);
        var months = (on.Year - Year) * 12 + on.Month - month;
        return on.Day < Math.Min(day, DateTime.DaysInMonth(on.Year, on.Month)) ? months - 1 : months;
    }

    // A carer's category speaks of the age of the one cared for; the payee is an adult.
    private static (int Min, int MaxExclusive) Window(CategoryFact category) => category switch
    {
        { StackGroup: "DT" } => (22 * 12, 55 * 12),
        { StackGroup: "CARE" } => (25 * 12, 70 * 12),
        { StackGroup: "CAREMT" } => (20 * 12, 42 * 12),
        { Code: "HIVC" } => (16 * 12, 55 * 12),
        _ => (category.MinAgeMonths ?? 0, category.MaxAgeMonthsExclusive ?? 105 * 12),
    };

    private static (int Min, int MaxExclusive) Narrowed((int Min, int MaxExclusive) window, SplitMix64 random)
    {
        if (window.Min == 80 * 12)
        {
            var from = int.Parse(AgesFrom80.Draw(random)) * 12;
            return (from, from + 60);
        }

        // The older, the fewer: of two ages the younger one stands.
        var isOpenOldAge = window is { Min: 60 * 12, MaxExclusive: 105 * 12 };
        return isOpenOldAge ? (window.Min, Math.Max(random.Between(61, 100), random.Between(61, 85)) * 12) : window;
    }

    private static (DateOnly Earliest, DateOnly Latest) Days((int Min, int MaxExclusive) window, PaymentMonth month) =>
        (month.LastDay.AddDays(1).AddMonths(-window.MaxExclusive), month.FirstDay.AddMonths(-window.Min));

    private static DateOnly DayWithin((DateOnly Earliest, DateOnly Latest) days, SplitMix64 random) =>
        days.Earliest.AddDays(random.Below(days.Latest.DayNumber - days.Earliest.DayNumber + 1));

    // What is not known must not decide: a year that holds the threshold of the category is kept with its month and day.
    private static SyntheticBirth AsPapersKnow(DateOnly birth, DateOnly earliest, DateOnly latest, SplitMix64 random)
    {
        var (yearOnly, monthOnly) = birth.Year switch { <= 1945 => (600, 40), <= 1965 => (250, 30), _ => (30, 10) };
        var roll = random.Below(1000);
        var firstOfMonth = new DateOnly(birth.Year, birth.Month, 1);

        if (roll < yearOnly && Fits(new(birth.Year, 1, 1), new(birth.Year, 12, 31))) return new(birth.Year, null, null);
        if (roll < yearOnly + monthOnly && roll >= yearOnly && Fits(firstOfMonth, firstOfMonth.AddMonths(1).AddDays(-1)))
            return new(birth.Year, birth.Month, null);
        return new(birth.Year, birth.Month, birth.Day);

        bool Fits(DateOnly first, DateOnly last) => earliest <= first && last <= latest;
    }
}
