using System.Globalization;

namespace VinhLongPayments.Domain.Money;

/// <summary>What the standard rate is multiplied by for one category, kept exactly in tenths: 1,5 is fifteen.</summary>
public readonly record struct Coefficient(int Tenths)
{
    public static Vnd operator *(Vnd rate, Coefficient coefficient)
    {
        var tenths = checked(rate.Dong * coefficient.Tenths);
        Rules.AmountIsWholeDong.Require(tenths % 10 == 0);
        return new(tenths / 10);
    }

    /// <summary>Reads 1,5 or 1.5 or 2; a coefficient has at most one decimal and lies above 0 and below 10.</summary>
    public static bool TryParse(string? text, out Coefficient coefficient)
    {
        // 1.500 is fifteen hundred in Vietnam, so the decimals that were typed count, zeros too.
        var isNumber = decimal.TryParse(
            text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        var isTenths = isNumber && value is > 0 and < 10 && value.Scale <= 1;

        coefficient = isTenths ? new((int)(value * 10)) : default;
        return isTenths;
    }

    public override string ToString() => $"{Tenths / 10},{Tenths % 10}";
}
