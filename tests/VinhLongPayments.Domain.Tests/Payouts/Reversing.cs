using System.Reflection;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>A mistake is undone by a fact of its own; then the line may be paid again.</summary>
public sealed class Reversing
{
    [Fact]
    public void A_reversal_undoes_exactly_its_payout()
    {
        var payable = A.Payable();
        var payout = payable.Pay();

        var reversal = payable.Reverse("Trùng tên", now: A.At("2018-08-08 10:00"));

        Assert.Equal((payout.Amount, payout.PayoutPointId, payout.PayMonth, payout.DistrictId), (reversal.Amount, reversal.PayoutPointId, reversal.PayMonth, reversal.DistrictId));
        Assert.Equal(("Trùng tên", A.Manager.Id, A.Manager.Name, A.At("2018-08-08 10:00")), (reversal.Reason, reversal.ById, reversal.ByName, reversal.At));
        Assert.Equal((EntitlementStatus.Due, null, false), (payable.Line.Status, payable.Line.LivePayout, payout.IsLive));
    }

    [Fact]
    public void After_a_reversal_the_line_is_paid_again_as_the_next_attempt()
    {
        var payable = A.Payable();
        payable.Pay();
        var reversal = payable.Reverse();

        var again = payable.Pay();

        Assert.Equal((2, reversal, again), (again.Attempt, again.AfterReversal, payable.Line.LivePayout));
        Assert.Equal(2, payable.Line.Payouts.Count);
    }

    [Fact]
    public void The_next_attempt_follows_the_last_reversal_in_whatever_order_the_payouts_were_read()
    {
        var payable = A.Payable();
        payable.Pay();
        payable.Reverse();
        payable.Pay();
        var last = payable.Reverse();
        var read = (List<Payout>)typeof(Entitlement).GetField("_payouts", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(payable.Line)!;
        read.Reverse();

        var again = payable.Pay();

        Assert.Equal((3, last), (again.Attempt, again.AfterReversal));
    }

    [Fact]
    public void After_the_close_a_reversed_line_is_unclaimed()
    {
        var payable = A.Payable();
        payable.Pay();
        payable.BringTo(ListStatus.Closed);

        payable.Reverse();

        Assert.Equal((EntitlementStatus.Unclaimed, UnclaimedReason.Other), (payable.Line.Status, payable.Line.UnclaimedReason));
        Refused.By(Rules.ListIsReleased, () => payable.Pay());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_reversal_has_a_reason(string reason)
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.ReversalHasReason, () => payable.Reverse(reason));
        Assert.Equal(EntitlementStatus.Paid, payable.Line.Status);
    }

    [Fact]
    public void The_cashier_who_paid_may_not_reverse()
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.ReverserIsNotCashier, () => payable.Reverse(by: A.Cashier));
        Assert.NotNull(payable.Line.LivePayout);
    }

    [Fact]
    public void What_was_not_paid_is_not_reversed() => Refused.By(Rules.PayoutIsLive, () => A.Payable().Reverse());

    [Fact]
    public void A_payout_is_reversed_once()
    {
        var payable = A.Payable();
        payable.Pay();
        payable.Reverse();

        Refused.By(Rules.PayoutIsLive, () => payable.Reverse());
    }

    [Fact]
    public void Nothing_is_reversed_once_the_settlement_is_prepared()
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.ReversalIsBeforeSettlement, () => payable.Reverse(settlementIsPrepared: true));
        payable.BringTo(ListStatus.Settled);
        Refused.By(Rules.ReversalIsBeforeSettlement, () => payable.Reverse());
    }

    [Fact]
    public void A_payout_is_reversed_under_its_own_list()
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.ReversalIsBeforeSettlement, () => (payable with { List = A.List(ListStatus.Released) }).Reverse());
    }

    [Fact]
    public void The_hash_of_a_reversal_covers_its_content_and_the_receipt()
    {
        var payable = A.Payable();
        payable.Pay();
        var reversal = payable.Reverse();

        Assert.Equal(reversal.Hash, reversal.ComputeHash(""));
        Assert.NotEqual(reversal.Hash, reversal.ComputeHash("another receipt"));
        foreach (var (property, value) in new (string, object)[]
        {
            ("Reason", "Lý do khác"), ("Amount", new Vnd(1)), ("ById", Guid.NewGuid()), ("At", A.At("2018-08-09 00:00")),
            ("PayoutId", 7L), ("PayoutPointId", 99), ("PayMonth", A.August.Next),
        })
        {
            var before = typeof(Reversal).GetProperty(property)!.GetValue(reversal);
            Assert.NotEqual(reversal.Hash, A.With(reversal, property, value).ComputeHash(""));
            A.With(reversal, property, before);
        }
    }
}
