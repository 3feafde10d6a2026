using System.Globalization;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Days, months and numbers as people type them; null when the text is something else.</summary>
public static partial class Typed
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "ddMMyyyy", "yyyy-MM-dd"];

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2199 ? day : null;

    /// <summary>Codes divided by commas, semicolons or blanks, each once.</summary>
    public static IReadOnlyList<string> Codes(string? text) => [.. (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static PaymentMonth? Month(string? text) => PaymentMonth.TryParse(text, out var month) ? month : null;

    public static int? Whole(string? text) => Number(text) is { } number and <= int.MaxValue ? (int)number : null;

    /// <summary>Reads 5000000, 5.000.000, 5,000,000, 5 000 000 and 5.000.000đ.</summary>
    public static Vnd? Amount(string? text) => Number(Currency().Replace(text ?? "", "")) is { } dong and < Vnd.Ceiling ? new(dong) : null;

    /// <summary>Reads "0,8" or "0.85 %" as hundredths of a percent: 80 and 85.</summary>
    public static int? HundredthsOfPercent(string? text)
    {
        var match = Percent().Match(text ?? "");
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * 100
            + int.Parse(match.Groups[2].Value.PadRight(2, '0'), CultureInfo.InvariantCulture) : null;
    }

    private static long? Number(string? text) =>
        Digits().IsMatch(text ?? "") && long.TryParse(Separators().Replace(text!, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(\d{1,3})(?:[,.](\d{1,2}))?\s*%?$")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(\d{1,15}|\d{1,3}([., ]\d{3}){1,4})$")]
    private static partial Regex Digits();

    [GeneratedRegex("[., ]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s*(đồng|đ|vnđ)$", RegexOptions.IgnoreCase)]
    private static partial Regex Currency();
}
