using CsCheck;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Contracts;

public class ServiceFeeTests
{
    [Theory]
    [InlineData(270_000_000, 80, 2_160_000)]
    [InlineData(405_000, 80, 3_240)]
    [InlineData(62, 80, 0)]
    [InlineData(63, 80, 1)]
    [InlineData(49, 100, 0)]
    [InlineData(50, 100, 1)]
    [InlineData(0, 80, 0)]
    public void A_percentage_is_rounded_half_up_to_a_whole_dong(long paid, int rate, long fee) =>
        Assert.Equal(new Vnd(fee), new ServiceFee(FeeKind.PercentOfPaid, rate).Of(new(paid), payouts: 1));

    [Fact]
    public void A_fee_per_payout_does_not_ask_for_amounts() =>
        Assert.Equal(new Vnd(1_500_000), new ServiceFee(FeeKind.PerPayout, 3_000).Of(new(270_000_000), payouts: 500));

    [Theory]
    [InlineData(1_005, 101, 1_106)]
    [InlineData(1_004, 100, 1_104)]
    public void The_tax_is_rounded_by_itself(int rate, long tax, long total)
    {
        var fee = new ServiceFee(FeeKind.PerPayout, rate, VatPercent: 10).Of(Vnd.Zero, payouts: 1);

        Assert.Equal(new Vnd(total), fee);
        Assert.Equal(new Vnd(tax), fee - new Vnd(rate));
    }

    [Theory]
    [InlineData(1_000_000, 1_100_000)]
    [InlineData(2_160_000, 2_376_000)]
    [InlineData(9_000_000, 2_376_000)]
    public void The_cap_holds_before_the_tax(long cap, long total) =>
        Assert.Equal(new Vnd(total), new ServiceFee(FeeKind.PercentOfPaid, 80, VatPercent: 10, new Vnd(cap)).Of(new(270_000_000), payouts: 1_000));

    [Fact]
    public void The_rounding_never_moves_more_than_half_a_dong() =>
        Gen.Select(Gen.Long[0, Vnd.Ceiling], Gen.Int[0, 10_000]).Sample((paid, rate) =>
        {
            var fee = new ServiceFee(FeeKind.PercentOfPaid, rate).Of(new(paid), payouts: 1);

            Assert.InRange(fee.Dong - (decimal)paid * rate / 10_000, -0.4999m, 0.5m);
        });

    [Fact]
    public void The_terms_are_written_as_in_the_contract()
    {
        Assert.Equal("0,80 % số tiền đã chi", new ServiceFee(FeeKind.PercentOfPaid, 80).ToString());
        Assert.Equal("1,05 % số tiền đã chi", new ServiceFee(FeeKind.PercentOfPaid, 105).ToString());
        Assert.Equal("3.000 đồng mỗi lượt chi", new ServiceFee(FeeKind.PerPayout, 3_000).ToString());
    }
}
