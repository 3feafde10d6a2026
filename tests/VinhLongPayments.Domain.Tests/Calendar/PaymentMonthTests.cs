using CsCheck;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Domain.Tests.Calendar;

public class PaymentMonthTests
{
    private static readonly Gen<PaymentMonth> Months = Gen.Select(Gen.Int[2000, 2199], Gen.Int[1, 12], (year, month) => new PaymentMonth(year, month));

    [Theory]
    [InlineData("08/2018")]
    [InlineData("8/2018")]
    [InlineData(" 08/2018 ")]
    [InlineData("08-2018")]
    [InlineData("2018-08")]
    [InlineData("2018/8")]
    public void A_month_is_read_with_the_year_at_either_end(string text)
    {
        Assert.True(PaymentMonth.TryParse(text, out var month));
        Assert.Equal(new(201808), month);
    }

    [Theory]
    [InlineData("13/2018")]
    [InlineData("00/2018")]
    [InlineData("2018-13")]
    [InlineData("08/18")]
    [InlineData("08/1999")]
    [InlineData("08/2200")]
    [InlineData("-8/2018")]
    [InlineData("2000/1808")]
    [InlineData("1073741824/201808")]
    [InlineData("201808")]
    [InlineData("07/08/2018")]
    [InlineData("tháng tám")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_month(string? text) => Assert.False(PaymentMonth.TryParse(text, out _));

    [Fact]
    public void A_month_is_kept_as_its_number()
    {
        var month = new PaymentMonth(2018, 8);

        Assert.Equal((201808, 2018, 8), (month.Number, month.Year, month.Month));
        Assert.Equal("08/2018", month.ToString());
        Assert.Equal(month, PaymentMonth.Of(new(2018, 8, 31)));
    }

    [Theory]
    [InlineData(2018, 2, 28)]
    [InlineData(2020, 2, 29)]
    [InlineData(2018, 4, 30)]
    [InlineData(2018, 12, 31)]
    public void A_month_knows_its_days(int year, int month, int days)
    {
        Assert.Equal(new(year, month, 1), new PaymentMonth(year, month).FirstDay);
        Assert.Equal(new(year, month, days), new PaymentMonth(year, month).LastDay);
    }

    [Fact]
    public void December_is_followed_by_January()
    {
        Assert.Equal(new(201901), new PaymentMonth(201812).Next);
        Assert.Equal(new(201812), new PaymentMonth(201901).Previous);
        Assert.Equal(new(201711), new PaymentMonth(201901).Plus(-14));
    }

    [Fact]
    public void Adding_months_and_counting_them_agree() => Gen.Select(Months, Gen.Int[-600, 600]).Sample((month, months) =>
    {
        Assert.Equal(months, month.MonthsTo(month.Plus(months)));
        Assert.Equal(month, month.Plus(months).Plus(-months));
        Assert.Equal(month.LastDay.AddDays(1), month.Next.FirstDay);
    });

    [Fact]
    public void Months_are_ordered_by_time() => Gen.Select(Months, Months).Sample((a, b) =>
    {
        Assert.Equal(a.FirstDay.CompareTo(b.FirstDay), a.CompareTo(b));
        Assert.Equal(a.FirstDay < b.FirstDay, a < b);
        Assert.Equal(a.FirstDay > b.FirstDay, a > b);
        Assert.Equal(a.FirstDay <= b.FirstDay, a <= b);
        Assert.Equal(a.FirstDay >= b.FirstDay, a >= b);
    });

    [Fact]
    public void A_month_is_read_back_as_shown() =>
        Months.Sample(month => Assert.True(PaymentMonth.TryParse(month.ToString(), out var read) && read == month));
}
