namespace VinhLongPayments.Domain.Calendar;

/// <summary>By which day a month's list and money, and the report on it, are due (NĐ 20/2021 Điều 34.2 and 34.4).</summary>
public static class Deadline
{
    private const int FundsBefore = 25, ReportBefore = 20;

    /// <summary>List and money must be with the post office before this Vietnam day: the 25th of the month before.</summary>
    public static DateOnly OfFunds(PaymentMonth month) => new(month.Previous.Year, month.Previous.Month, FundsBefore);

    /// <summary>The post office must have reported before this Vietnam day: the 20th of the month itself.</summary>
    public static DateOnly OfReport(PaymentMonth month) => new(month.Year, month.Month, ReportBefore);
}
