using System.Globalization;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Domain.People;

/// <summary>How much of a birth date is known; the old generation often has only a year.</summary>
public enum BirthDatePrecision { Year = 1, Month = 2, Day = 3 }

/// <summary>A birth date as far as it is known. Ages count from the first day it can be (domain facts §2.4 rule 14).</summary>
public readonly partial record struct BirthDate(DateOnly First, BirthDatePrecision Precision)
{
    public const int EarliestYear = 1880;

    public int Year => First.Year;

    /// <summary>Whole months of age reached by the last day of a month.</summary>
    // A month that lacks the day of birth counts on its last day, as AgeInYearsAt does: 29/02/2004 is 15 years in 02/2019.
    public int AgeInMonthsAt(PaymentMonth month) => PaymentMonth.Of(First).MonthsTo(month);

    public int AgeInYearsAt(DateOnly day)
    {
        var years = day.Year - First.Year;
        return day < First.AddYears(years) ? years - 1 : years;
    }

    /// <summary>Reads 15/03/1938, 7-3-1938, 15.8.1935, 03/1938 or 1938; refuses the future and the years before 1880.</summary>
    public static bool TryParse(string? text, DateOnly today, out BirthDate birth)
    {
        birth = default;
        var parts = Pattern().Match((text ?? "").Trim());
        if (!parts.Success) return false;

        var (year, month, day) = (Number(parts.Groups["y"]) ?? 0, Number(parts.Groups["m"]), Number(parts.Groups["d"]));
        if (year < EarliestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month ?? 1)) return false;

        var precision = day is not null ? BirthDatePrecision.Day : month is not null ? BirthDatePrecision.Month : BirthDatePrecision.Year;
        birth = new(new(year, month ?? 1, day ?? 1), precision);
        return birth.First <= today;
    }

    [GeneratedRegex(@"^(((?<d>[0-9]{1,2})[/.\-])?(?<m>[0-9]{1,2})[/.\-])?(?<y>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>ISO, as long as the date is known: 1938, 1938-03, 1938-03-15.</summary>
    public string Stored => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..Length];

    private int Length => Precision switch { BirthDatePrecision.Year => 4, BirthDatePrecision.Month => 7, BirthDatePrecision.Day => 10 };

    public static BirthDate FromStored(string text) => new(
        DateOnly.ParseExact(text + "-01-01"[..(10 - text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        text.Length switch { 4 => BirthDatePrecision.Year, 7 => BirthDatePrecision.Month, _ => BirthDatePrecision.Day });

    public override string ToString() =>
        First.ToString(Precision switch { BirthDatePrecision.Year => "yyyy", BirthDatePrecision.Month => "MM/yyyy", BirthDatePrecision.Day => "dd/MM/yyyy" }, CultureInfo.InvariantCulture);
}
