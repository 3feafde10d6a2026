using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Money;

public class CoefficientTests
{
    [Theory]
    [InlineData(270_000, 10, 270_000)]
    [InlineData(270_000, 15, 405_000)]
    [InlineData(270_000, 25, 675_000)]
    [InlineData(360_000, 15, 540_000)]
    [InlineData(10, 1, 1)]
    public void The_rate_times_the_coefficient_is_exact(long rate, int tenths, long amount) =>
        Assert.Equal(new Vnd(amount), new Vnd(rate) * new Coefficient(tenths));

    [Fact]
    public void An_amount_that_is_not_a_whole_dong_is_refused()
    {
        var broken = Assert.Throws<RuleBroken>(() => new Vnd(270_001) * new Coefficient(15));

        Assert.Equal("TIEN-01", broken.Rule.Code);
    }

    [Theory]
    [InlineData("1,5", 15)]
    [InlineData("1.5", 15)]
    [InlineData(" 1,5 ", 15)]
    [InlineData("2", 20)]
    [InlineData("2,0", 20)]
    [InlineData("0,1", 1)]
    [InlineData("9,9", 99)]
    public void A_coefficient_is_typed_with_a_comma_or_a_dot(string text, int tenths)
    {
        Assert.True(Coefficient.TryParse(text, out var coefficient));
        Assert.Equal(new(tenths), coefficient);
    }

    [Theory]
    [InlineData("1,55")]
    [InlineData("1.500")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("0,0")]
    [InlineData("10")]
    [InlineData("1,5,0")]
    [InlineData("1e0")]
    [InlineData("１,５")]
    [InlineData("một rưỡi")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_coefficient(string? text)
    {
        Assert.False(Coefficient.TryParse(text, out var coefficient));
        Assert.Equal(default, coefficient);
    }

    [Fact]
    public void A_coefficient_is_shown_with_a_comma()
    {
        Assert.Equal("1,5", new Coefficient(15).ToString());
        Assert.Equal("2,0", new Coefficient(20).ToString());
    }

    [Fact]
    public void Every_coefficient_is_read_back_as_shown()
    {
        foreach (var coefficient in Enumerable.Range(1, 99).Select(tenths => new Coefficient(tenths)))
            Assert.True(Coefficient.TryParse(coefficient.ToString(), out var read) && read == coefficient);
    }
}
