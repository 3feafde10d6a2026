using System.Globalization;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>
/// What the QR beside a row of the signing sheet says: the line's number and two check digits. Figures and a dot only, because
/// Vietnamese typing software rewrites letters that a scanner types.
/// </summary>
public static class RowMark
{
    private const int Modulus = 97;

    public static string Of(long entitlement) => string.Create(CultureInfo.InvariantCulture, $"{entitlement}.{CheckOf(entitlement):00}");

    public static bool TryRead(string text, out long entitlement)
    {
        entitlement = 0;
        return text.Split('.') is [var number, { Length: 2 } check] && number.Length is > 0 and < 19
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out entitlement)
            && int.TryParse(check, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits == CheckOf(entitlement);
    }

    private static int CheckOf(long entitlement) => (int)(Modulus + 1 - entitlement % Modulus * 100 % Modulus);
}
