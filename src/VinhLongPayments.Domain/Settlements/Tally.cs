namespace VinhLongPayments.Domain.Settlements;

/// <summary>So many people and so much money.</summary>
public readonly record struct Tally(int People, Vnd Amount)
{
    public static readonly Tally None = new(0, Vnd.Zero);

    public static Tally operator +(Tally a, Tally b) => new(checked(a.People + b.People), a.Amount + b.Amount);
    public static Tally operator -(Tally a, Tally b) => new(checked(a.People - b.People), a.Amount - b.Amount);
}

/// <summary>Adding tallies up in memory, checked.</summary>
public static class TallySums
{
    public static Tally Sum<T>(this IEnumerable<T> items, Func<T, Tally> tally) => items.Aggregate(Tally.None, (sum, item) => sum + tally(item));
}
