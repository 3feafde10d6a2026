using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Domain.Tests.Calendar;

public class PaymentPeriodTests
{
    [Fact]
    public void A_period_is_one_month_as_a_rule()
    {
        var period = new PaymentPeriod(new PaymentMonth(201808));

        Assert.Equal([new PaymentMonth(201808)], period.Months);
        Assert.Equal("tháng 08/2018", period.ToString());
    }

    [Fact]
    public void Money_for_several_months_is_handed_out_in_the_first()
    {
        var period = new PaymentPeriod(new(201812), new(201902));

        Assert.Equal([new(201812), new(201901), new PaymentMonth(201902)], period.Months);
        Assert.Equal(new(201812), period.PayMonth);
        Assert.Equal("tháng 12/2018 đến tháng 02/2019", period.ToString());
    }

    [Theory]
    [InlineData(201808, 201807)]
    [InlineData(201808, 201811)]
    [InlineData(201812, 201903)]
    [InlineData(201800, 201801)]
    [InlineData(201812, 201813)]
    [InlineData(0, 0)]
    public void A_period_that_is_not_one_to_three_months_is_refused(int from, int to)
    {
        var broken = Assert.Throws<RuleBroken>(() => new PaymentPeriod(new(from), new(to)));

        Assert.Equal("KY-01", broken.Rule.Code);
    }

    [Fact]
    public void The_same_months_are_the_same_period() =>
        Assert.Equal(new PaymentPeriod(new PaymentMonth(201808)), new PaymentPeriod(new(201808), new(201808)));
}
