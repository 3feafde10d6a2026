using System.Globalization;

namespace VinhLongPayments.Domain.Calendar;

/// <summary>The days of a month on which money may be handed out, both ends included.</summary>
public readonly record struct PayoutWindow(DateOnly Opens, DateOnly Closes)
{
    public const int FirstDay = 7, LastDay = 15;

    /// <summary>The daily routine closes a list this many days after the window; paper may be typed in until the day before.</summary>
    public const int DaysUntilClose = 5;

    public static PayoutWindow Of(PaymentMonth month, int opensOn = FirstDay, int closesOn = LastDay) =>
        new(new(month.Year, month.Month, opensOn), new(month.Year, month.Month, closesOn));

    public bool Contains(DateOnly day) => Opens <= day && day <= Closes;

    /// <summary>The last day on which paid-out money that was signed on paper may be entered.</summary>
    public DateOnly LastEntry => Closes.AddDays(DaysUntilClose - 1);

    /// <summary>The Vietnam day on which the daily routine closes what is still open.</summary>
    public DateOnly ClosedOn => Closes.AddDays(DaysUntilClose);

    public bool HasEndedBy(DateOnly day) => Closes < day;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Opens:dd/MM/yyyy} đến {Closes:dd/MM/yyyy}");
}
