namespace VinhLongPayments.Domain.Money;

/// <summary>How offices of a region write amounts: "lẻ" in the South or "linh" in the North, with "chẵn" at the end or without.</summary>
public sealed record WordStyle(bool SouthernZero = true, bool Even = false)
{
    public static readonly WordStyle Default = new();
}

/// <summary>Amounts written out as on Vietnamese vouchers: 405.000 is "Bốn trăm lẻ năm nghìn đồng".</summary>
public static class MoneyInWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Scales = ["", "nghìn", "triệu"];
    private const long Billion = 1_000_000_000;

    /// <summary>Writes an amount in đồng, which must not be negative.</summary>
    public static string Write(Vnd amount, WordStyle? style = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Dong);
        style ??= WordStyle.Default;

        var words = amount.Dong == 0 ? ["không"] : Whole(amount.Dong, isContinued: false, style);
        var text = string.Join(' ', words.Append("đồng").Concat(style.Even ? ["chẵn"] : []));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Above a billion the whole part is read anew and followed by "tỷ": một nghìn năm trăm tỷ.
    private static IEnumerable<string> Whole(long number, bool isContinued, WordStyle style)
    {
        if (number < Billion) return BelowBillion((int)number, isContinued, style);

        return [.. Whole(number / Billion, isContinued, style), "tỷ", .. BelowBillion((int)(number % Billion), isContinued: true, style)];
    }

    private static IEnumerable<string> BelowBillion(int number, bool isContinued, WordStyle style)
    {
        for (var scale = 2; scale >= 0; scale--)
        {
            var group = number / Power(scale) % 1000;
            if (group == 0) continue;

            foreach (var word in Group(group, isContinued, style)) yield return word;
            if (scale > 0) yield return Scales[scale];
            isContinued = true;
        }
    }

    private static int Power(int scale) => scale switch { 2 => 1_000_000, 1 => 1_000, _ => 1 };

    // After a higher group was read, a later one is read in full: "không trăm lẻ năm".
    private static IEnumerable<string> Group(int group, bool isContinued, WordStyle style)
    {
        var (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
        if (hundreds > 0 || isContinued)
        {
            yield return Digits[hundreds];
            yield return "trăm";
            if (tens == 0 && units > 0) yield return style.SouthernZero ? "lẻ" : "linh";
        }
        if (tens == 1) yield return "mười";
        if (tens >= 2)
        {
            yield return Digits[tens];
            yield return "mươi";
        }
        if (units > 0) yield return Unit(tens, units);
    }

    private static string Unit(int tens, int units) => (tens, units) switch
    {
        ( >= 2, 1) => "mốt",
        ( >= 2, 4) => "tư",
        ( >= 1, 5) => "lăm",
        _ => Digits[units],
    };
}
