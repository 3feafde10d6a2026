using System.Globalization;

namespace VinhLongPayments.Domain.Money;

/// <summary>An amount in đồng. The đồng has no minor unit, so a whole number is exact.</summary>
public readonly record struct Vnd(long Dong) : IComparable<Vnd>
{
    /// <summary>No single amount of the scheme comes near this; anything above is a typing error.</summary>
    public const long Ceiling = 1_000_000_000_000;

    public static readonly Vnd Zero = new(0);

    private static readonly NumberFormatInfo Grouping = new() { NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-" };

    public static Vnd operator +(Vnd a, Vnd b) => new(checked(a.Dong + b.Dong));
    public static Vnd operator -(Vnd a, Vnd b) => new(checked(a.Dong - b.Dong));
    public static Vnd operator *(Vnd a, int times) => new(checked(a.Dong * times));
    public static bool operator <(Vnd a, Vnd b) => a.Dong < b.Dong;
    public static bool operator >(Vnd a, Vnd b) => a.Dong > b.Dong;
    public static bool operator <=(Vnd a, Vnd b) => a.Dong <= b.Dong;
    public static bool operator >=(Vnd a, Vnd b) => a.Dong >= b.Dong;

    /// <summary>Lets the database add up a column: <c>lines.Sum(l => (long)l.Amount)</c>.</summary>
    public static explicit operator long(Vnd amount) => amount.Dong;

    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <summary>The figures alone, grouped by dots: 1.234.567.</summary>
    public string Figures => Dong.ToString("N0", Grouping);

    public override string ToString() => Figures + " đồng";
}

/// <summary>Adding up amounts in memory, checked.</summary>
public static class VndSums
{
    public static Vnd Sum(this IEnumerable<Vnd> amounts) => amounts.Aggregate(Vnd.Zero, (sum, amount) => sum + amount);

    public static Vnd Sum<T>(this IEnumerable<T> items, Func<T, Vnd> amount) => items.Select(amount).Sum();
}
