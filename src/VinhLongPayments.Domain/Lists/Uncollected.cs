namespace VinhLongPayments.Domain.Lists;

/// <summary>How a month ended for one person on one list, as far as collecting is concerned.</summary>
public sealed record MonthOutcome(PaymentMonth Month, EntitlementStatus Status);

/// <summary>For how many months in a row somebody has not collected, counted back from the last month that is over (TT 02/2021 Đ2.3).</summary>
public static class Uncollected
{
    /// <summary>Months whose lists are still being paid do not count; a paid one ends the count, since paying settles what came along too.</summary>
    public static int MonthsInARow(IEnumerable<MonthOutcome> outcomes)
    {
        var months = 0;
        foreach (var month in outcomes.GroupBy(outcome => outcome.Month).OrderByDescending(month => month.Key))
        {
            if (month.Any(outcome => outcome.Status is EntitlementStatus.Paid)) return months;
            if (month.Any(outcome => outcome.Status is EntitlementStatus.Unclaimed or EntitlementStatus.CarriedOver or EntitlementStatus.Returned)) months++;
        }
        return months;
    }
}
