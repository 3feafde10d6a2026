using System.Globalization;
using System.Text.RegularExpressions;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>What could be made of a birth date's cell: as exact as it was written, never more.</summary>
public readonly partial record struct TypedBirth(BirthDate? Birth, ImportCause? Mend)
{
    private const int FirstSerial = 1_000, LastSerial = 60_000;

    public static TypedBirth Read(Cell cell, string text, DateOnly today)
    {
        if (cell.Kind is CellKind.Date) return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? OfDay(day, today) : default;
        if (cell.Kind is CellKind.Number && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstSerial and <= LastSerial && text.Length == 5)
            return OfDay(new DateOnly(1899, 12, 30).AddDays(number), today);

        var bare = text.Trim().TrimStart('\'');
        var unknown = Zeroes().Replace(bare, "");
        var isKnown = BirthDate.TryParse(unknown, today, out var birth);
        if (!isKnown) return default;
        if (unknown.Length != bare.Length) return new(birth, ImportCause.BirthZeroDay);
        return new(birth, Marks().IsMatch(bare) ? ImportCause.BirthFormat : null);
    }

    /// <summary>Day, month and year in columns of their own; what is missing or 0 is not known.</summary>
    public static TypedBirth OfParts(string day, string month, string year, DateOnly today)
    {
        string[] parts = [day.Trim().TrimStart('0'), month.Trim().TrimStart('0'), year.Trim()];
        var text = string.Join('/', parts.SkipWhile(part => part.Length == 0));
        return parts[0].Length > 0 && parts[1].Length == 0 ? default : BirthDate.TryParse(text, today, out var birth) ? new(birth, null) : default;
    }

    private static TypedBirth OfDay(DateOnly day, DateOnly today) =>
        day.Year >= BirthDate.EarliestYear && day <= today ? new(new(day, BirthDatePrecision.Day), ImportCause.BirthExcelDate) : default;

    [GeneratedRegex(@"^(0{1,2}[/.\-]){1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Zeroes();

    [GeneratedRegex(@"[.\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
