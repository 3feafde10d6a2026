namespace VinhLongPayments.Web.Features.Funds;

/// <summary>Amounts and counts as people type them: 1234567, 1.234.567 or 1,234,567, with or without đ.</summary>
public static class TypedFigures
{
    public static bool TryAmount(string? text, out Vnd amount)
    {
        amount = Typed.Amount(text) ?? default;
        return Typed.Amount(text) is not null;
    }

    public static bool TryCount(string? text, out int count)
    {
        var isAmount = TryAmount(text, out var figure) && figure.Dong <= 1_000_000;
        count = isAmount ? (int)figure.Dong : 0;
        return isAmount;
    }

    public static bool IsAmount(string? text) => TryAmount(text, out _);
    public static bool IsPositiveAmount(string? text) => TryAmount(text, out var amount) && amount > Vnd.Zero;
    public static bool IsMonth(string? text) => PaymentMonth.TryParse(text, out _);

    /// <summary>An empty box counts as nothing.</summary>
    public static bool IsAmountOrEmpty(string? text) => text is null || IsAmount(text);

    public static bool IsCountOrEmpty(string? text) => text is null || TryCount(text, out _);

    public static Vnd Amount(string? text) => TryAmount(text, out var amount) ? amount : Vnd.Zero;
    public static int Count(string? text) => TryCount(text, out var count) ? count : 0;
    public static PaymentMonth Month(string? text) => PaymentMonth.TryParse(text, out var month) ? month : throw new NotFound();
}
