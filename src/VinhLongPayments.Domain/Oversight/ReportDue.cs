namespace VinhLongPayments.Domain.Oversight;

/// <summary>What an office owes, by its period.</summary>
public enum ReportKind { ListAndFunds = 1, Settlement = 2, Quarter = 3, HalfYear = 4, Year = 5 }

/// <summary>Whether it came, came late, is awaited, or is missing.</summary>
public enum ReportState { Received = 1, ReceivedLate = 2, Awaited = 3, Missing = 4 }

/// <summary>A report one office of every district owes for one period, by a day. Computed from the calendar, never stored.</summary>
/// <param name="Last">The last month of its period.</param>
/// <param name="DueBefore">It must be in before this Vietnam day.</param>
public sealed record ReportDue(ReportKind Kind, Office Owner, PaymentMonth First, PaymentMonth Last, DateOnly DueBefore)
{
    // Own parameters: the scheme's rules fix the 25th and the 20th only.
    private const int PeriodicDueBefore = 11, YearlyDueBefore = 16;

    /// <summary>What is owed around a day: this month and its neighbours, and the quarters, half-years and years that ended last or end next.</summary>
    public static IReadOnlyList<ReportDue> Around(DateOnly today)
    {
        var month = PaymentMonth.Of(today);
        var dues = new List<ReportDue>();
        for (var m = month.Plus(-2); m <= month.Plus(1); m = m.Plus(1))
        {
            dues.Add(new(ReportKind.ListAndFunds, Office.LabourOffice, m, m, Deadline.OfFunds(m)));
            dues.Add(new(ReportKind.Settlement, Office.PostOffice, m, m, Deadline.OfReport(m)));
        }
        foreach (var (kind, months) in new[] { (ReportKind.Quarter, 3), (ReportKind.HalfYear, 6), (ReportKind.Year, 12) })
        {
            var first = new PaymentMonth(month.Year, (month.Month - 1) / months * months + 1);
            dues.Add(Periodic(kind, first.Plus(-months), months));
            dues.Add(Periodic(kind, first, months));
        }
        return [.. dues.OrderBy(due => due.DueBefore).ThenBy(due => due.Kind)];
    }

    private static ReportDue Periodic(ReportKind kind, PaymentMonth first, int months)
    {
        var after = first.Plus(months);
        return new(kind, Office.LabourOffice, first, first.Plus(months - 1), new(after.Year, after.Month, kind is ReportKind.Year ? YearlyDueBefore : PeriodicDueBefore));
    }

    public ReportState StateOn(DateOnly today, DateOnly? receivedOn) => receivedOn switch
    {
        { } day when day < DueBefore => ReportState.Received,
        not null => ReportState.ReceivedLate,
        null => today < DueBefore ? ReportState.Awaited : ReportState.Missing,
    };
}
