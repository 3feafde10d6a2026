using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Domain.Tests.Calendar;

public class PayoutWindowTests
{
    /// <summary>Months of 28, 29, 30 and 31 days, and both sides of New Year.</summary>
    public static readonly TheoryData<int> Months = [201802, 202002, 201804, 201808, 201812, 201901];

    [Theory]
    [MemberData(nameof(Months))]
    public void The_window_is_exact_to_the_tick(int number)
    {
        var month = new PaymentMonth(number);
        var opens = Utc(month, 6, 17);
        var ends = Utc(month, 15, 17);

        Assert.False(IsOpen(month, opens.AddTicks(-1)));
        Assert.True(IsOpen(month, opens));
        Assert.True(IsOpen(month, ends.AddTicks(-1)));
        Assert.False(IsOpen(month, ends));
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void The_window_is_the_7th_to_the_15th_on_the_wall_in_Vietnam(int number)
    {
        var month = new PaymentMonth(number);
        var days = Enumerable.Range(-40, 120).Select(month.FirstDay.AddDays).Where(PayoutWindow.Of(month).Contains);

        Assert.Equal(Enumerable.Range(7, 9).Select(day => new DateOnly(month.Year, month.Month, day)), days);
    }

    [Fact]
    public void A_window_of_exception_may_cross_the_end_of_the_year()
    {
        var window = new PayoutWindow(new(2018, 12, 28), new(2019, 1, 3));

        Assert.False(window.Contains(Moment.FromVietnam(new DateTime(2018, 12, 28).AddTicks(-1)).Day));
        Assert.True(window.Contains(Moment.FromVietnam(new(2018, 12, 28)).Day));
        Assert.True(window.Contains(Moment.FromVietnam(new DateTime(2019, 1, 4).AddTicks(-1)).Day));
        Assert.False(window.Contains(Moment.FromVietnam(new(2019, 1, 4)).Day));
    }

    [Fact]
    public void A_contract_may_narrow_the_window()
    {
        var window = PayoutWindow.Of(new(201808), 8, 10);

        Assert.Equal(new(new(2018, 8, 8), new(2018, 8, 10)), window);
        Assert.False(window.Contains(new(2018, 8, 7)));
        Assert.False(window.Contains(new(2018, 8, 11)));
    }

    [Fact]
    public void The_window_has_ended_on_the_day_after_the_last()
    {
        var window = PayoutWindow.Of(new(201808));

        Assert.False(window.HasEndedBy(new(2018, 8, 15)));
        Assert.True(window.HasEndedBy(new(2018, 8, 16)));
    }

    private static bool IsOpen(PaymentMonth month, DateTime utc) => PayoutWindow.Of(month).Contains(new Moment(utc).Day);

    private static DateTime Utc(PaymentMonth month, int day, int hour) => new(month.Year, month.Month, day, hour, 0, 0, DateTimeKind.Utc);
}
