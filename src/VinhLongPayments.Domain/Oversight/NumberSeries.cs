namespace VinhLongPayments.Domain.Oversight;

/// <summary>The running numbers of one kind of paper in one year; whoever takes a number sees no other paper for it.</summary>
public sealed class NumberSeries
{
    private NumberSeries() { }

    public NumberSeries(string name) => Name = name;

    /// <summary>What the numbers begin with: PA-2018.</summary>
    public string Name { get; private set; } = "";
    public int Last { get; private set; }
    public int Version { get; private set; }

    /// <summary>The next number: PA-2018-0001.</summary>
    public string Next() => $"{Name}-{++Last:0000}";
}
