namespace VinhLongPayments.Domain.People;

/// <summary>stub</summary>
public readonly record struct CitizenId
{
    private readonly string? _digits;
    private CitizenId(string digits) => _digits = digits;
    public string Digits => _digits ?? "";
    public bool IsNational => Digits.Length == 12;
    public string Masked => Digits.Length < 4 ? "" : new string('•', Digits.Length - 3) + Digits[^3..];
    public static bool TryParse(string? text, out CitizenId id)
    {
        var digits = (text ?? "").Replace(" ", "").Replace(".", "").Replace("-", "");
        var ok = digits.Length is 9 or 12 && digits.All(char.IsAsciiDigit);
        id = ok ? new(digits) : default;
        return ok;
    }
    public static CitizenId FromDigits(string digits) => TryParse(digits, out var id) ? id : throw new ArgumentException("digits");
    public override string ToString() => Masked;
}
