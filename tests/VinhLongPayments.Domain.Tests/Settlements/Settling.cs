using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Settlements;
using static VinhLongPayments.Domain.Tests.Settlements.Period;

namespace VinhLongPayments.Domain.Tests.Settlements;

public sealed class Settling
{
    [Fact]
    public void A_settlement_walks_from_the_post_office_to_the_Department_and_settles_the_lists()
    {
        var ground = Ground();
        var settlement = Settlement.Prepare(ground, Count(), null, Manager, Now);
        settlement.Confirm(Count(), Leader, Now);
        settlement.Endorse(Count(), Officer, Now);
        settlement.Approve(Count(), ground.Lists, Director, Now);

        Assert.Equal(SettlementStatus.Approved, settlement.Status);
        Assert.All(ground.Lists, list => Assert.Equal(ListStatus.Settled, list.Status));
        Assert.Equal(["Giám đốc Bưu điện", "Trưởng phòng", "Chuyên viên Sở", "Giám đốc Sở"], settlement.Steps.Select(s => s.ByName));
    }

    [Fact]
    public void The_fee_is_the_contract_s_share_of_what_was_paid_rounded_half_up()
    {
        Assert.Equal(new Vnd(42_240), Prepared().Fee);
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void A_settlement_put_forward_on_the_20th_is_late(int day, bool isLate) =>
        Assert.Equal(isLate, Settlement.Prepare(Ground(), Count(), null, Manager, Moment.FromVietnam(new(2018, 8, day, 23, 59, 0))).IsLate);

    [Fact]
    public void The_check_code_is_the_head_of_the_fingerprint()
    {
        var settlement = Prepared();

        Assert.Equal(16, settlement.CheckCode.Length);
        Assert.StartsWith(settlement.CheckCode, Count().Fingerprint());
    }

    [Fact]
    public void A_living_settlement_leaves_no_room_for_another() =>
        Refuses(Rules.OneLiveSettlement, () => Settlement.Prepare(Ground() with { HasLiveSettlement = true }, Count(), null, Manager, Now));

    [Fact]
    public void A_month_outside_the_contract_is_refused() =>
        Refuses(Rules.ContractCoversPeriod, () => Settlement.Prepare(Ground() with { PayMonth = new(2019, 1) }, Count(), null, Manager, Now));

    [Fact]
    public void A_list_still_open_is_refused()
    {
        var contract = Contract();
        Refuses(Rules.ListIsClosed, () => Settlement.Prepare(Ground() with { Contract = contract, Lists = [ReleasedList(contract)] }, Count(), null, Manager, Now));
        Refuses(Rules.ListIsClosed, () => Settlement.Prepare(Ground() with { Lists = [] }, Count(), null, Manager, Now));
    }

    [Fact]
    public void The_previous_period_comes_first() =>
        Refuses(Rules.PreviousPeriodIsSettled, () => Settlement.Prepare(Ground() with { PreviousIsSettled = false }, Count(), null, Manager, Now));

    [Fact]
    public void An_unresolved_line_is_refused() =>
        Refuses(Rules.UnclaimedAreResolved, () => Settlement.Prepare(Ground() with { UnresolvedLines = 1 }, Count(), null, Manager, Now));

    [Fact]
    public void A_broken_identity_is_refused_by_name_place_and_both_figures()
    {
        var broken = SettlementCount.Of(Books.With(p => p with { Increase = 2 }));

        var refusal = Assert.Throws<RuleBroken>(() => Settlement.Prepare(Ground(), broken, "Đã giải trình", Manager, Now));

        Assert.Equal(Rules.IdentitiesHold, refusal.Rule);
        Assert.StartsWith("Đẳng thức 4 ", refusal.Detail);
        Assert.Contains("tại Bưu cục An Bình: 9 người so với 10 người", refusal.Detail);
    }

    [Fact]
    public void A_difference_without_a_word_is_refused_and_with_one_accepted()
    {
        var count = SettlementCount.Of(Books.WithMoney(m => m with { Sent = new(5_200_000) }));

        Refuses(Rules.DifferencesAreExplained, () => Settlement.Prepare(Ground(), count, " ", Manager, Now));
        Assert.Equal("Tiền đang trên đường", Settlement.Prepare(Ground(), count, "Tiền đang trên đường", Manager, Now).Explanation);
    }

    public static TheoryData<SettlementStatus> AllBut(SettlementStatus allowed) => [.. Enum.GetValues<SettlementStatus>().Where(s => s != allowed)];

    [Theory, MemberData(nameof(AllBut), SettlementStatus.Prepared)]
    public void Only_what_was_just_prepared_is_confirmed(SettlementStatus status) =>
        Refuses(Rules.SettlementIsPrepared, () => At(status).Confirm(Count(), Clerk, Now));

    [Theory, MemberData(nameof(AllBut), SettlementStatus.Confirmed)]
    public void Only_what_was_confirmed_is_endorsed(SettlementStatus status) =>
        Refuses(Rules.SettlementIsConfirmed, () => At(status).Endorse(Count(), Clerk, Now));

    [Theory, MemberData(nameof(AllBut), SettlementStatus.Endorsed)]
    public void Only_what_was_endorsed_is_approved(SettlementStatus status) =>
        Refuses(Rules.SettlementIsEndorsed, () => At(status).Approve(Count(), [], Clerk, Now));

    [Theory]
    [InlineData(SettlementStatus.Approved)]
    [InlineData(SettlementStatus.Rejected)]
    public void What_is_decided_is_not_rejected(SettlementStatus status) =>
        Refuses(Rules.SettlementIsOpen, () => At(status).Reject("Sai số", Leader, Now));

    [Fact]
    public void A_rejection_has_a_reason() => Refuses(Rules.RejectionHasReason, () => Prepared().Reject(" ", Leader, Now));

    [Fact]
    public void Nobody_takes_two_steps()
    {
        Refuses(Rules.SettlementSignersDiffer, () => Prepared().Confirm(Count(), Manager, Now));
        Refuses(Rules.SettlementSignersDiffer, () => Confirmed().Endorse(Count(), Leader, Now));
        Refuses(Rules.SettlementSignersDiffer, () => Endorsed().Approve(Count(), [], Officer, Now));
    }

    [Fact]
    public void Figures_that_changed_since_are_refused_at_every_step()
    {
        var changed = SettlementCount.Of(Books.With(p => p with { LastReceiptNumber = 10 }));

        Refuses(Rules.FiguresAreUnchanged, () => Prepared().Confirm(changed, Leader, Now));
        Refuses(Rules.FiguresAreUnchanged, () => Confirmed().Endorse(changed, Officer, Now));
        Refuses(Rules.FiguresAreUnchanged, () => Endorsed().Approve(changed, [], Director, Now));
    }

    [Fact]
    public void A_payout_outside_the_window_stops_a_step_though_no_figure_changed()
    {
        var outside = SettlementCount.Of(Books.With(p => p with { PaidOutsideWindow = 1 }));

        Refuses(Rules.IdentitiesHold, () => Prepared().Confirm(outside, Leader, Now));
    }

    [Fact]
    public void After_a_rejection_the_next_version_is_prepared() =>
        Assert.Equal(2, Settlement.Prepare(Ground() with { Earlier = 1 }, Count(), null, Manager, Now).Number);

    private static Settlement At(SettlementStatus status) => status switch
    {
        SettlementStatus.Prepared => Prepared(),
        SettlementStatus.Confirmed => Confirmed(),
        SettlementStatus.Endorsed => Endorsed(),
        SettlementStatus.Approved => Approved(),
        SettlementStatus.Rejected => Rejected(),
    };
}
