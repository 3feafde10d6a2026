using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Contracts;

public sealed class Annexes
{
    [Fact]
    public void An_annex_changes_end_fee_and_points_when_the_second_person_approves_it()
    {
        var contract = Made.InForce();
        var fee = new ServiceFee(FeeKind.PerPayout, 5000);
        var annex = contract.DraftAnnex("PL-01", new(new(201809), "Mở thêm điểm", new(201906), fee, [3]), Made.Officer, Made.Now);
        Assert.Equal(new(201812), contract.LastMonth);

        contract.ApproveAnnex(annex.Id, Made.Leader, Made.Now, []);

        Assert.Equal((new PaymentMonth(201906), fee), (contract.LastMonth, contract.Fee));
        Assert.False(contract.Covers(3, new(201808)));
        Assert.True(contract.Covers(3, new(201809)));
    }

    [Fact]
    public void Its_author_may_not_approve_it()
    {
        var contract = Made.InForce();
        var annex = Extension(contract);

        Made.Refused(Rules.AnnexSignersDiffer, () => contract.ApproveAnnex(annex.Id, Made.Officer, Made.Now, []));
        Assert.Equal(new(201812), contract.To);
    }

    [Fact]
    public void It_is_approved_once()
    {
        var contract = Made.InForce();
        var annex = Extension(contract);
        contract.ApproveAnnex(annex.Id, Made.Leader, Made.Now, []);

        Made.Refused(Rules.AnnexIsDraft, () => contract.ApproveAnnex(annex.Id, Made.Leader, Made.Now, []));
    }

    [Fact]
    public void An_extension_extends()
    {
        Made.Refused(Rules.AnnexExtends, () => Extension(Made.InForce(), 201812));

        var contract = Made.InForce();
        var (shorter, longer) = (Extension(contract, 201903), Extension(contract, 201906));
        contract.ApproveAnnex(longer.Id, Made.Leader, Made.Now, []);
        Made.Refused(Rules.AnnexExtends, () => contract.ApproveAnnex(shorter.Id, Made.Leader, Made.Now, []));
    }

    [Fact]
    public void It_takes_no_point_and_no_month_of_another_contract()
    {
        var next = Made.InForce(Made.Terms(201901, 201912));
        var elsewhere = Made.InForce(Made.Terms(points: 3));
        var contract = Made.InForce();
        var annex = Extension(contract);
        var addition = contract.DraftAnnex("PL-02", new(new(201809), "Thêm điểm", AddedPointIds: [3]), Made.Officer, Made.Now);

        Made.Refused(Rules.ContractPointsAreFree, () => contract.ApproveAnnex(annex.Id, Made.Leader, Made.Now, [next]));
        Made.Refused(Rules.ContractPointsAreFree, () => contract.ApproveAnnex(addition.Id, Made.Leader, Made.Now, [elsewhere]));
    }

    [Fact]
    public void Only_a_contract_in_force_has_annexes() => Made.Refused(Rules.ContractIsInForce, () => Extension(Made.Draft()));

    private static Annex Extension(Contract contract, int to = 201906) =>
        contract.DraftAnnex($"PL-{to}", new(new(201812), "Gia hạn", new(to)), Made.Officer, Made.Now);
}

public sealed class WindowExceptions
{
    private static readonly PaymentMonth Tet = new(201802);
    private static readonly PayoutWindow BeforeTet = new(new(2018, 1, 27), new(2018, 2, 9));

    [Fact]
    public void Two_people_move_the_days_of_one_month_only()
    {
        var contract = Made.InForce();
        var exception = Propose(contract);
        Assert.Equal(PayoutWindow.Of(Tet), contract.WindowOf(Tet));

        contract.ApproveException(exception.Id, Made.Leader, Made.Now);

        Assert.Equal(BeforeTet, contract.WindowOf(Tet));
        Assert.Equal(PayoutWindow.Of(Tet.Next), contract.WindowOf(Tet.Next));
        Assert.Equal(PayoutWindow.Of(Tet.Previous), contract.WindowOf(Tet.Previous));
    }

    [Fact]
    public void Without_an_exception_the_days_are_the_contracts_own() =>
        Assert.Equal(PayoutWindow.Of(Tet, 8, 12), Made.InForce(Made.Terms(opens: 8, closes: 12)).WindowOf(Tet));

    [Fact]
    public void One_person_is_not_enough_and_two_are_final()
    {
        var contract = Made.InForce();
        var exception = Propose(contract);

        Made.Refused(Rules.ExceptionNeedsTwoPeople, () => contract.ApproveException(exception.Id, Made.Officer, Made.Now));
        contract.ApproveException(exception.Id, Made.Leader, Made.Now);
        Made.Refused(Rules.ExceptionNeedsTwoPeople, () => contract.ApproveException(exception.Id, Made.SideA, Made.Now));
    }

    [Fact]
    public void It_has_a_reason_days_in_order_and_a_month_of_its_own()
    {
        var contract = Made.InForce();
        Propose(contract);

        Made.Refused(Rules.ExceptionHasReason, () => Propose(contract, reason: " "));
        Made.Refused(Rules.ExceptionDaysAreInOrder, () => Propose(contract, days: new(BeforeTet.Closes, BeforeTet.Opens)));
        Made.Refused(Rules.ExceptionDaysAreInOrder, () => Propose(contract, days: new(new(2018, 2, 1), new(2018, 3, 5))));
        Made.Refused(Rules.ExceptionIsOnePerMonth, () => Propose(contract));
    }

    [Fact]
    public void Its_month_lies_in_the_contract_and_near_its_days()
    {
        Made.Refused(Rules.ExceptionIsForContractMonth, () => Propose(Made.InForce(Made.Terms(201803))));
        Made.Refused(Rules.ExceptionIsForContractMonth, () => Propose(Made.InForce(), days: new(new(2017, 12, 20), new(2017, 12, 25))));
        Made.Refused(Rules.ExceptionIsForContractMonth, () => Propose(Made.InForce(), days: new(new(2018, 3, 20), new(2018, 4, 5))));
    }

    [Fact]
    public void Only_a_contract_in_force_has_exceptions() => Made.Refused(Rules.ContractIsInForce, () => Propose(Made.Signed()));

    private static WindowException Propose(Contract contract, PayoutWindow? days = null, string reason = "Tết Nguyên đán") =>
        contract.ProposeException(Tet, days ?? BeforeTet, reason, Made.Officer, Made.Now);
}

public sealed class ServiceFees
{
    [Theory]
    [InlineData(1_000_000, 80, 8_000)]
    [InlineData(62, 80, 0)]
    [InlineData(63, 80, 1)]
    [InlineData(270_000, 85, 2_295)]
    [InlineData(123_456_789, 85, 1_049_383)]
    public void A_percentage_is_rounded_half_up_to_a_whole_dong(long paid, int rate, long fee) =>
        Assert.Equal(new(fee), new ServiceFee(FeeKind.PercentOfPaid, rate).Of(new(paid), 1));

    [Fact]
    public void A_fee_per_payout_counts_payouts() =>
        Assert.Equal(new(60_000), new ServiceFee(FeeKind.PerPayout, 5_000).Of(new(1), 12));

    [Fact]
    public void The_cap_binds_before_vat_and_vat_is_rounded_on_its_own()
    {
        Assert.Equal(new(55_000), new ServiceFee(FeeKind.PercentOfPaid, 80, 10, new Vnd(50_000)).Of(new(100_000_000), 1));
        Assert.Equal(new(6), new ServiceFee(FeeKind.PerPayout, 5, 10).Of(Vnd.Zero, 1));
    }

    [Fact]
    public void The_largest_amount_of_a_year_does_not_overflow() =>
        Assert.Equal(new(10_999_999_999_999), new ServiceFee(FeeKind.PercentOfPaid, 10_000, 10).Of(new(9_999_999_999_999), 1));
}
