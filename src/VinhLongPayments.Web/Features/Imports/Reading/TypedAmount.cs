using System.Globalization;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>Why an amount cannot be read.</summary>
public enum AmountDefect { None, Unreadable, Fraction, Negative, TooLarge }

/// <summary>An amount as offices type it: 1234567, 1.234.567, 1,234,567, 270.000đ, "270.000 đồng". Where two readings differ it is not read at all.</summary>
public static partial class TypedAmount
{
    /// <param name="isPlain">Nothing but digits: there is nothing to mend.</param>
    public static AmountDefect Read(string text, out long dong, out bool isPlain)
    {
        dong = 0;
        var bare = Currency().Replace(text.Trim(), "").Trim();
        isPlain = bare.Length == text.Trim().Length && bare.All(char.IsAsciiDigit);
        if (bare.StartsWith('-') || (bare.StartsWith('(') && bare.EndsWith(')'))) return AmountDefect.Negative;
        if (!Grouped().IsMatch(bare)) return Fractional().IsMatch(bare) ? AmountDefect.Fraction : AmountDefect.Unreadable;

        // Decimals are told from groups by the other mark: 270.000,00 and 270,000.00 are whole.
        var (dot, comma) = (bare.LastIndexOf('.'), bare.LastIndexOf(','));
        var whole = dot >= 0 && comma >= 0 ? bare[..Math.Max(dot, comma)] : bare;
        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        if (digits.Length > 15 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out dong) || dong >= Vnd.Ceiling) return AmountDefect.TooLarge;
        return AmountDefect.None;
    }

    /// <summary>A number cell's own digits, which may be in exponent form.</summary>
    public static AmountDefect ReadNumber(string digits, out long dong)
    {
        dong = 0;
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return AmountDefect.TooLarge;
        if (value < 0) return AmountDefect.Negative;
        if (value >= Vnd.Ceiling) return AmountDefect.TooLarge;
        if (value != decimal.Truncate(value)) return AmountDefect.Fraction;
        dong = (long)value;
        return AmountDefect.None;
    }

    [GeneratedRegex(@"\s*(đồng|vnđ|vnd|đ)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    [GeneratedRegex(@"^(\d+|\d{1,3}(\.\d{3})+(,0+)?|\d{1,3}(,\d{3})+(\.0+)?|\d{1,3}([ \u00A0]\d{3})+)$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(,\d{3})+\.\d+$|^\d+[.,]\d{1,2}$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex Fractional();
}
