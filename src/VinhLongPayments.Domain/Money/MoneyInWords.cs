namespace VinhLongPayments.Domain.Money;

/// <summary>stub</summary>
public sealed record WordStyle(bool SouthernZero = true, bool Even = false);

/// <summary>stub</summary>
public static class MoneyInWords
{
    public static string Write(Vnd amount, WordStyle? style = null) => amount.ToString();
}
