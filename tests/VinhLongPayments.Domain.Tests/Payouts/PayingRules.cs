using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>What a payout is, and each rule that keeps one from being made.</summary>
public sealed class PayingRules
{
    [Fact]
    public void A_payout_is_the_line_handed_over_once()
    {
        var payable = A.Payable();
        var order = payable.Order(place: PayoutPlace.Home, witness: "Trần Văn Bảy");

        var payout = payable.Line.Pay(payable.List, payable.Contract, order, A.At("2018-08-09 10:30"));

        Assert.Equal((EntitlementStatus.Paid, payout), (payable.Line.Status, payable.Line.LivePayout));
        Assert.Equal((order.RequestId, A.District, A.Point, A.August, A.Allowance), (payout.RequestId, payout.DistrictId, payout.PayoutPointId, payout.PayMonth, payout.Amount));
        Assert.Equal((new DateOnly(2018, 8, 9), A.At("2018-08-09 10:30"), A.Cashier.Id, A.Cashier.Name), (payout.PaidOn, payout.RecordedAt, payout.CashierId, payout.CashierName));
        Assert.Equal((PayoutPlace.Home, "Trần Văn Bảy", 1, true), (payout.Place, payout.WitnessName, payout.Attempt, payout.IsLive));
        Assert.Null(payout.AfterReversal);
    }

    [Theory]
    [InlineData(ListStatus.Draft)]
    [InlineData(ListStatus.Submitted)]
    [InlineData(ListStatus.Approved)]
    [InlineData(ListStatus.Closed)]
    [InlineData(ListStatus.Settled)]
    [InlineData(ListStatus.Discarded)]
    public void Only_a_released_list_is_paid(ListStatus status)
    {
        var payable = A.Payable(status);

        Refused.By(Rules.ListIsReleased, () => payable.Pay());
        Assert.Empty(payable.Line.Payouts);
    }

    [Fact]
    public void A_line_is_paid_under_its_own_list()
    {
        var payable = A.Payable();

        Refused.By(Rules.ListIsReleased, () => (payable with { List = A.List(ListStatus.Released) }).Pay());
    }

    [Fact]
    public void A_line_is_paid_once()
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.EntitlementIsUnpaid, () => payable.Pay());
        Assert.Single(payable.Line.Payouts);
    }

    [Fact]
    public void A_line_with_a_live_payout_is_not_paid_whatever_its_status_says()
    {
        var payable = A.Payable();
        payable.Pay();
        A.With(payable.Line, "Status", EntitlementStatus.Due);

        Refused.By(Rules.EntitlementIsUnpaid, () => payable.Pay());
    }

    [Fact]
    public void A_held_line_is_not_paid()
    {
        var payable = A.Payable();
        payable.Line.Hold("Chờ xác minh");

        Refused.By(Rules.EntitlementIsNotOnHold, () => payable.Pay());

        payable.Line.Resume();
        payable.Pay();
    }

    [Theory]
    [InlineData(EntitlementStatus.Unclaimed)]
    [InlineData(EntitlementStatus.CarriedOver)]
    [InlineData(EntitlementStatus.Returned)]
    public void A_line_that_is_over_is_not_paid(EntitlementStatus status)
    {
        var payable = A.Payable();
        A.With(payable.Line, "Status", status);

        Refused.By(Rules.EntitlementIsOpen, () => payable.Pay());
    }

    [Fact]
    public void The_contract_covers_the_point_in_that_month()
    {
        var payable = A.Payable();

        Refused.By(Rules.ContractCoversPoint, () => (payable with { Contract = A.Contract(points: [A.OtherPoint]) }).Pay());
        Refused.By(Rules.ContractCoversPoint, () => (payable with { Contract = A.Contract(district: 2) }).Pay());
        Refused.By(Rules.ContractCoversPoint, () => (payable with { Contract = A.Contract(from: 201809) }).Pay());
        Refused.By(Rules.ContractCoversPoint, () => (payable with { Contract = A.Contract(to: 201807) }).Pay());
        Refused.By(Rules.ContractCoversPoint, () => (payable with { Contract = A.Draft() }).Pay());
    }

    [Fact]
    public void A_contract_terminated_before_the_month_pays_nothing()
    {
        var payable = A.Payable();
        payable.Contract.Terminate(A.August, "Hai bên thỏa thuận", hasOpenLists: false);

        Refused.By(Rules.ContractCoversPoint, () => payable.Pay());
    }

    [Theory]
    [InlineData]
    [InlineData(A.OtherPoint)]
    public void A_cashier_pays_at_their_own_point(params int[] points)
    {
        var payable = A.Payable();

        Refused.By(Rules.CashierIsOfPoint, () => payable.Line.Pay(payable.List, payable.Contract, payable.Order(points: points), A.Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Paying_at_home_is_witnessed(string? witness)
    {
        var payable = A.Payable();

        Refused.By(Rules.HomePayoutIsWitnessed, () => payable.Line.Pay(payable.List, payable.Contract, payable.Order(place: PayoutPlace.Home, witness: witness), A.Now));
        Assert.Equal(EntitlementStatus.Due, payable.Line.Status);
    }
}
