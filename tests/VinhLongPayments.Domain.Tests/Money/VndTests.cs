using CsCheck;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Money;

public class VndTests
{
    private static readonly Vnd Most = new(long.MaxValue);
    private static readonly Vnd Least = new(long.MinValue);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1.000")]
    [InlineData(1_234_567, "1.234.567")]
    [InlineData(379_000_000_000, "379.000.000.000")]
    [InlineData(-270_000, "-270.000")]
    public void Figures_are_grouped_by_dots(long dong, string figures) => Assert.Equal(figures, new Vnd(dong).Figures);

    [Fact]
    public void The_unit_follows_the_figures() => Assert.Equal("1.234.567 đồng", new Vnd(1_234_567).ToString());

    [Fact]
    public void A_sum_that_does_not_fit_is_refused_rather_than_wrapped()
    {
        Assert.Throws<OverflowException>(() => Most + new Vnd(1));
        Assert.Throws<OverflowException>(() => Least - new Vnd(1));
        Assert.Throws<OverflowException>(() => Most * 2);
        Assert.Throws<OverflowException>(() => new[] { Most, new Vnd(1) }.Sum());
        Assert.Throws<OverflowException>(() => Most * new Coefficient(15));
    }

    [Fact]
    public void Amounts_add_up_in_any_order() => Gen.Long[-1_000_000_000, Vnd.Ceiling].Select(d => new Vnd(d)).Array[0, 30].Sample(amounts =>
    {
        Assert.Equal(amounts.Sum(a => a.Dong), amounts.Sum().Dong);
        Assert.Equal(amounts.Sum(), amounts.Reverse().Sum(a => a));
    });

    [Fact]
    public void Nothing_adds_up_to_zero() => Assert.Equal(Vnd.Zero, Array.Empty<Vnd>().Sum());

    [Fact]
    public void Amounts_are_compared_by_size() => Gen.Select(Gen.Long[-3, 3], Gen.Long[-3, 3]).Sample((a, b) =>
    {
        Assert.Equal(a < b, new Vnd(a) < new Vnd(b));
        Assert.Equal(a > b, new Vnd(a) > new Vnd(b));
        Assert.Equal(a <= b, new Vnd(a) <= new Vnd(b));
        Assert.Equal(a >= b, new Vnd(a) >= new Vnd(b));
        Assert.Equal(a.CompareTo(b), new Vnd(a).CompareTo(new(b)));
    });
}
