using System.Globalization;

namespace VinhLongPayments.Domain.People;

/// <summary>stub</summary>
public enum BirthDatePrecision { Year = 1, Month = 2, Day = 3 }

/// <summary>stub</summary>
public readonly record struct BirthDate(DateOnly First, BirthDatePrecision Precision)
{
    public int Year => First.Year;
    public int AgeInMonthsAt(PaymentMonth month) => (month.Year - First.Year) * 12 + month.Month - First.Month;
    public int AgeInYearsAt(DateOnly day) => day.Year - First.Year - (day < First.AddYears(day.Year - First.Year) ? 1 : 0);
    public string Stored => First.ToString(Precision switch { BirthDatePrecision.Year => "yyyy", BirthDatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
    public static BirthDate FromStored(string text) => text.Length switch
    {
        4 => new(new(int.Parse(text), 1, 1), BirthDatePrecision.Year),
        7 => new(DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture), BirthDatePrecision.Month),
        _ => new(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), BirthDatePrecision.Day),
    };
    public static bool TryParse(string? text, DateOnly today, out BirthDate birth)
    {
        birth = default;
        var t = (text ?? "").Trim();
        if (t.Length == 4 && int.TryParse(t, out var y)) { birth = new(new(y, 1, 1), BirthDatePrecision.Year); return true; }
        if (DateOnly.TryParseExact(t, ["d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var d)) { birth = new(d, BirthDatePrecision.Day); return true; }
        return false;
    }
    public override string ToString() => Precision is BirthDatePrecision.Year ? First.ToString("yyyy") : First.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
