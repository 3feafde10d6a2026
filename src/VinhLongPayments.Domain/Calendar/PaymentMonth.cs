namespace VinhLongPayments.Domain.Calendar;

/// <summary>A month that money is paid for or in, written 201808 and kept as that number.</summary>
public readonly record struct PaymentMonth(int Number) : IComparable<PaymentMonth>
{
    public PaymentMonth(int year, int month) : this(year * 100 + month) { }

    public int Year => Number / 100;
    public int Month => Number % 100;
    public bool IsReal => Year is >= 2000 and <= 2199 && Month is >= 1 and <= 12;

    public DateOnly FirstDay => new(Year, Month, 1);
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);
    public PaymentMonth Next => Plus(1);
    public PaymentMonth Previous => Plus(-1);

    public static PaymentMonth Of(DateOnly day) => new(day.Year, day.Month);

    public PaymentMonth Plus(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>How many months lie from this one to the other; 0 for the same month.</summary>
    public int MonthsTo(PaymentMonth other) => (other.Year - Year) * 12 + other.Month - Month;

    /// <summary>Reads 08/2018, 8/2018 or 2018-08.</summary>
    public static bool TryParse(string? text, out PaymentMonth month)
    {
        month = default;
        var parts = (text ?? "").Trim().Split('/', '-');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var first) || !int.TryParse(parts[1], out var second)) return false;

        var (year, number) = first > 12 ? (first, second) : (second, first);
        if (year is < 0 or > 9999 || number is < 1 or > 12) return false;

        month = new(year, number);
        return month.IsReal;
    }

    public static bool operator <(PaymentMonth a, PaymentMonth b) => a.Number < b.Number;
    public static bool operator >(PaymentMonth a, PaymentMonth b) => a.Number > b.Number;
    public static bool operator <=(PaymentMonth a, PaymentMonth b) => a.Number <= b.Number;
    public static bool operator >=(PaymentMonth a, PaymentMonth b) => a.Number >= b.Number;

    public int CompareTo(PaymentMonth other) => Number.CompareTo(other.Number);

    public override string ToString() => $"{Month:00}/{Year:0000}";
}
