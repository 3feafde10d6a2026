using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Lists;

/// <summary>A line is the sum of its items; it is held, resumed, left unclaimed and resolved only where that makes sense.</summary>
public sealed class LineRules
{
    private static readonly Dictionary<string, (Action<Payable> Act, Rule Refusal, EntitlementStatus[] From)> Steps = new()
    {
        ["Hold"] = (p => p.Line.Hold("Chờ xác minh"), Rules.OnlyDueIsHeld, [EntitlementStatus.Due]),
        ["Resume"] = (p => p.Line.Resume(), Rules.OnlyHeldIsResumed, [EntitlementStatus.OnHold]),
        ["Leave"] = (p => p.Line.LeaveUnclaimed(p.List, UnclaimedReason.Absent), Rules.EntitlementIsUnpaid, [EntitlementStatus.Due, EntitlementStatus.OnHold]),
        ["Carry over"] = (p => p.Line.Resolve(returnToBudget: false), Rules.OnlyUnclaimedIsResolved, [EntitlementStatus.Unclaimed, EntitlementStatus.CarriedOver, EntitlementStatus.Returned]),
        ["Return"] = (p => p.Line.Resolve(returnToBudget: true), Rules.OnlyUnclaimedIsResolved, [EntitlementStatus.Unclaimed, EntitlementStatus.CarriedOver, EntitlementStatus.Returned]),
    };

    public static TheoryData<EntitlementStatus, string> EveryStepFromEveryState
    {
        get
        {
            var all = new TheoryData<EntitlementStatus, string>();
            foreach (var status in Enum.GetValues<EntitlementStatus>())
                foreach (var step in Steps.Keys) all.Add(status, step);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryStepFromEveryState))]
    public void A_line_moves_only_where_its_state_allows(EntitlementStatus from, string name)
    {
        var (payable, step) = (A.Payable(ListStatus.Closed), Steps[name]);
        A.With(payable.Line, "Status", from);

        if (step.From.Contains(from))
        {
            step.Act(payable);
            return;
        }

        Refused.By(step.Refusal, () => step.Act(payable));
        Assert.Equal(from, payable.Line.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_line_is_held_with_a_reason(string reason) => Refused.By(Rules.HoldHasReason, () => A.Payable().Line.Hold(reason));

    [Fact]
    public void A_held_line_resumes_without_its_reason()
    {
        var line = A.Payable().Line;

        line.Hold("Chờ xác minh");
        Assert.Equal((EntitlementStatus.OnHold, "Chờ xác minh"), (line.Status, line.HoldReason));

        line.Resume();
        Assert.Equal((EntitlementStatus.Due, null), (line.Status, line.HoldReason));
    }

    [Theory]
    [InlineData(ListStatus.Draft)]
    [InlineData(ListStatus.Released)]
    [InlineData(ListStatus.Settled)]
    public void A_line_is_unclaimed_only_once_its_list_is_closed(ListStatus status)
    {
        var payable = A.Payable(status);

        Refused.By(Rules.ListIsClosed, () => payable.Line.LeaveUnclaimed(payable.List, UnclaimedReason.Absent));
        Refused.By(Rules.ListIsClosed, () => payable.Line.LeaveUnclaimed(A.List(ListStatus.Closed), UnclaimedReason.Absent));
    }

    [Fact]
    public void Not_collected_takes_a_reason()
    {
        var payable = A.Payable(ListStatus.Closed);

        Refused.By(Rules.UnclaimedHasReason, () => payable.Line.LeaveUnclaimed(payable.List, null));
    }

    [Theory]
    [InlineData(UnclaimedReason.Absent, false)]
    [InlineData(UnclaimedReason.Ill, false)]
    [InlineData(UnclaimedReason.Dead, true)]
    [InlineData(UnclaimedReason.Moved, true)]
    [InlineData(UnclaimedReason.WrongDetails, false)]
    [InlineData(UnclaimedReason.Detained, false)]
    [InlineData(UnclaimedReason.Refused, true)]
    [InlineData(UnclaimedReason.Other, false)]
    public void The_reason_proposes_what_becomes_of_the_money(UnclaimedReason reason, bool returned)
    {
        var payable = A.Payable(ListStatus.Closed);

        payable.Line.LeaveUnclaimed(payable.List, reason);

        Assert.Equal(returned, payable.Line.ShouldBeReturned);
    }

    [Fact]
    public void The_office_may_decide_again_until_the_settlement()
    {
        var payable = A.Payable(ListStatus.Closed);
        payable.Line.LeaveUnclaimed(payable.List, UnclaimedReason.Absent);

        payable.Line.Resolve(returnToBudget: true);
        Assert.Equal(EntitlementStatus.Returned, payable.Line.Status);

        payable.Line.Resolve(returnToBudget: false);
        Assert.Equal(EntitlementStatus.CarriedOver, payable.Line.Status);
    }

    [Fact]
    public void A_line_is_the_sum_of_its_items() => Refused.By(Rules.ItemsAddUp, () => LineOf(270_001, A.Item()));

    [Fact]
    public void A_clawback_is_taken_off()
    {
        Assert.Equal(new Vnd(170_000), LineOf(170_000, A.Item(), A.Item(ItemKind.Clawback, 100_000)).Amount);
        Refused.By(Rules.ItemsAddUp, () => LineOf(370_000, A.Item(), A.Item(ItemKind.Clawback, 100_000)));
    }

    [Theory]
    [InlineData(270_000)]
    [InlineData(270_001)]
    public void A_line_pays_something(long clawback) =>
        Refused.By(Rules.AmountIsPositive, () => LineOf(270_000 - clawback, A.Item(), A.Item(ItemKind.Clawback, clawback)));

    [Fact]
    public void A_line_stays_below_the_ceiling() =>
        Refused.By(Rules.AmountIsPositive, () => LineOf(Vnd.Ceiling, A.Item(amount: Vnd.Ceiling - 1), A.Item(ItemKind.BackPay, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Vnd.Ceiling)]
    [InlineData(long.MaxValue)]
    public void An_item_is_an_amount(long amount) => Refused.By(Rules.AmountIsPositive, () => A.Item(amount: amount));

    [Theory]
    [InlineData(-1)]
    [InlineData(601)]
    public void An_item_covers_a_sane_number_of_months(int months) => Refused.By(Rules.AmountIsPositive, () => A.Item(months: months));

    [Fact]
    public void A_funeral_line_is_no_head()
    {
        var funeral = LineOf(5_400_000, A.Item(ItemKind.Funeral, 5_400_000));
        var both = LineOf(5_670_000, A.Item(), A.Item(ItemKind.Funeral, 5_400_000));

        Assert.Equal((false, true), (funeral.IsHead, funeral.IsFuneralOnly));
        Assert.Equal((true, false), (both.IsHead, both.IsFuneralOnly));
    }

    private static Entitlement LineOf(long amount, params EntitlementItem[] items)
    {
        var (list, who) = (A.EmptyList(), A.Person());
        return new(list, who, A.Commune, A.Point, new(1, who.Code, who.Name, who.Birth, who.Sex, who.CitizenId, who.Address, "NCT80", new(10), "12/QĐ", false, null, null), items, new(amount));
    }
}
