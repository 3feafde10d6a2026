using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class OwingReports
{
    private static ReportDue Due(ReportKind kind, DateOnly on, int last) => Assert.Single(ReportDue.Around(on), due => due.Kind == kind && due.Last.Number == last);

    [Theory]
    [InlineData(ReportKind.ListAndFunds, 201809, "2018-08-25")]
    [InlineData(ReportKind.Settlement, 201808, "2018-08-20")]
    [InlineData(ReportKind.Quarter, 201806, "2018-07-11")]
    [InlineData(ReportKind.Quarter, 201809, "2018-10-11")]
    [InlineData(ReportKind.HalfYear, 201806, "2018-07-11")]
    [InlineData(ReportKind.Year, 201812, "2019-01-16")]
    public void Each_report_has_its_day(ReportKind kind, int last, string before) =>
        Assert.Equal(DateOnly.ParseExact(before, "yyyy-MM-dd"), Due(kind, new(2018, 8, 8), last).DueBefore);

    [Fact]
    public void A_report_is_in_time_until_the_day_before_then_late_and_missing_while_it_has_not_come()
    {
        var due = Due(ReportKind.Settlement, new(2018, 8, 8), 201808);
        Assert.Equal(ReportState.Received, due.StateOn(new(2018, 8, 30), new(2018, 8, 19)));
        Assert.Equal(ReportState.ReceivedLate, due.StateOn(new(2018, 8, 30), new(2018, 8, 20)));
        Assert.Equal(ReportState.Awaited, due.StateOn(new(2018, 8, 19), null));
        Assert.Equal(ReportState.Missing, due.StateOn(new(2018, 8, 20), null));
    }

    [Fact]
    public void In_January_the_year_before_is_owed() => Assert.Equal(new DateOnly(2019, 1, 16), Due(ReportKind.Year, new(2019, 1, 3), 201812).DueBefore);
}
