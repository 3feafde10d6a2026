namespace VinhLongPayments.Domain.Calendar;

/// <summary>On which days of the week a point is closed as a rule.</summary>
public enum WeeklyRest { None = 0, Sunday = 1, Weekend = 2 }

/// <summary>A public holiday, kept by the Department: points are closed, the window is not moved.</summary>
public sealed class Holiday
{
    private Holiday() { }

    public Holiday(DateOnly day, string name) => (Day, Name) = (day, name);

    public DateOnly Day { get; private set; }
    public string Name { get; private set; } = "";
}

/// <summary>The days on which a point can be expected to be open.</summary>
public static class OpeningDays
{
    /// <summary>The days of the window without the point's weekly rest and without holidays.</summary>
    public static IReadOnlyList<DateOnly> In(PayoutWindow window, WeeklyRest rest, IReadOnlySet<DateOnly> holidays)
    {
        var days = new List<DateOnly>();
        for (var day = window.Opens; day <= window.Closes; day = day.AddDays(1))
            if (!IsRest(day, rest) && !holidays.Contains(day)) days.Add(day);
        return days;
    }

    private static bool IsRest(DateOnly day, WeeklyRest rest) => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => rest is not WeeklyRest.None,
        DayOfWeek.Saturday => rest is WeeklyRest.Weekend,
        _ => false,
    };
}
