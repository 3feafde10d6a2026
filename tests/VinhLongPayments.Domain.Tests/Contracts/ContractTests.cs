using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Domain.Tests.Contracts;

/// <summary>People, terms and contracts the tests of this folder start from.</summary>
internal static class Made
{
    public static readonly Actor Officer = new(Guid.NewGuid(), "Chuyên viên"), SideA = new(Guid.NewGuid(), "Bên A"),
        SideB = new(Guid.NewGuid(), "Bên B"), Leader = new(Guid.NewGuid(), "Lãnh đạo");

    public static readonly Moment Now = Moment.FromVietnam(new(2018, 8, 8, 9, 0, 0));
    public static readonly ServiceFee Fee = new(FeeKind.PercentOfPaid, 80, 10);

    public static ContractTerms Terms(int from = 201801, int to = 201812, int opens = 7, int closes = 15, params int[] points) =>
        new("Nghị định 136/2013/NĐ-CP", new(from), new(to), opens, closes, Fee, points.Length == 0 ? [1, 2] : points);

    public static Contract Draft(ContractTerms? terms = null) => new(1, "01/2018", terms ?? Terms(), Officer);

    public static Contract Signed(ContractTerms? terms = null)
    {
        var contract = Draft(terms);
        contract.Sign(ContractSide.LabourOffice, SideA, Now, []);
        contract.Sign(ContractSide.PostOffice, SideB, Now, []);
        return contract;
    }

    public static Contract InForce(ContractTerms? terms = null)
    {
        var contract = Signed(terms);
        contract.Sign(ContractSide.Department, Leader, Now, []);
        return contract;
    }

    public static void Refused(Rule rule, Action act) => Assert.Same(rule, Assert.Throws<RuleBroken>(act).Rule);
}

public sealed class DraftingContracts
{
    [Fact]
    public void Months_must_be_in_order() => Made.Refused(Rules.ContractEndsAfterItStarts, () => Made.Draft(Made.Terms(201802, 201801)));

    [Theory]
    [InlineData(6, 15)]
    [InlineData(7, 16)]
    [InlineData(12, 11)]
    public void Days_must_lie_within_7_to_15(int opens, int closes) =>
        Made.Refused(Rules.ContractDaysAreInWindow, () => Made.Draft(Made.Terms(opens: opens, closes: closes)));

    [Fact]
    public void A_contract_needs_a_point() =>
        Made.Refused(Rules.ContractHasPoints, () => Made.Draft(Made.Terms() with { PointIds = [] }));

    [Fact]
    public void A_rewritten_draft_covers_its_points_from_its_new_first_month()
    {
        var contract = Made.Draft(Made.Terms(201803));

        contract.Rewrite("02/2018", Made.Terms(201801, points: [2, 3]), Made.Officer);

        Assert.Equal([2, 3], contract.Points.Select(p => p.PayoutPointId));
        Assert.All(contract.Points, point => Assert.Equal(new(201801), point.From));
    }

    [Fact]
    public void A_refused_rewrite_changes_nothing()
    {
        var contract = Made.Draft();

        Made.Refused(Rules.ContractDaysAreInWindow, () => contract.Rewrite("02/2018", Made.Terms(closes: 31), Made.Leader));

        Assert.Equal(("01/2018", 15, Made.Officer.Id), (contract.Number, contract.ClosesOnDay, contract.DraftedById));
    }

    [Fact]
    public void A_signed_draft_is_not_rewritten()
    {
        var contract = Made.Draft();
        contract.Sign(ContractSide.LabourOffice, Made.SideA, Made.Now, []);

        Made.Refused(Rules.ContractIsDraft, () => contract.Rewrite("02/2018", Made.Terms(), Made.Officer));
    }

    [Fact]
    public void Who_rewrote_the_draft_may_not_sign_it()
    {
        var contract = Made.Draft();
        contract.Rewrite("02/2018", Made.Terms(), Made.SideA);

        Made.Refused(Rules.ContractSignersDiffer, () => contract.Sign(ContractSide.LabourOffice, Made.SideA, Made.Now, []));
    }
}

public sealed class SigningAContract
{
    [Fact]
    public void Both_sides_then_the_department_put_it_in_force()
    {
        var contract = Made.Signed();
        Assert.False(contract.IsInForceFor(new(201808)));

        contract.Sign(ContractSide.Department, Made.Leader, Made.Now, []);

        Assert.True(contract.IsInForceFor(new(201808)));
        Assert.Equal(Made.Leader.Id, contract.SignatureOf(ContractSide.Department)!.ById);
    }

    [Fact]
    public void The_department_waits_for_both_sides()
    {
        var contract = Made.Draft();
        contract.Sign(ContractSide.PostOffice, Made.SideB, Made.Now, []);

        Made.Refused(Rules.ContractIsSignedByBothSides, () => contract.Sign(ContractSide.Department, Made.Leader, Made.Now, []));
    }

    [Fact]
    public void A_side_signs_once()
    {
        var contract = Made.Signed();

        Made.Refused(Rules.ContractSideSignsOnce, () => contract.Sign(ContractSide.LabourOffice, Made.Leader, Made.Now, []));
    }

    [Fact]
    public void A_contract_in_force_is_not_signed_again() =>
        Made.Refused(Rules.ContractIsDraft, () => Made.InForce().Sign(ContractSide.Department, Made.Leader, Made.Now, []));

    [Fact]
    public void The_author_and_the_signers_are_different_people()
    {
        Made.Refused(Rules.ContractSignersDiffer, () => Made.Draft().Sign(ContractSide.LabourOffice, Made.Officer, Made.Now, []));
        Made.Refused(Rules.ContractSignersDiffer, () => Made.Signed().Sign(ContractSide.Department, Made.SideA, Made.Now, []));
    }

    [Theory]
    [InlineData(201812, 201912, true)]
    [InlineData(201901, 201912, false)]
    [InlineData(201701, 201712, false)]
    [InlineData(201701, 201801, true)]
    public void A_point_stands_in_one_contract_a_month(int from, int to, bool isRefused)
    {
        var contract = Made.Draft(Made.Terms(from, to, points: 2));

        var refusal = Record.Exception(() => contract.Sign(ContractSide.LabourOffice, Made.SideA, Made.Now, [Made.InForce()]));

        Assert.Equal(isRefused ? Rules.ContractPointsAreFree : null, (refusal as RuleBroken)?.Rule);
    }

    [Fact]
    public void Drafts_contracts_of_other_points_and_ended_ones_do_not_stand_in_the_way()
    {
        var ended = Made.InForce();
        ended.Terminate(new(201807), "Sáp nhập", hasOpenLists: false);
        var contract = Made.Draft(Made.Terms(201807, points: 1));

        contract.Sign(ContractSide.LabourOffice, Made.SideA, Made.Now, [ended, Made.Draft(), Made.InForce(Made.Terms(points: 9))]);

        Assert.Single(contract.Signatures);
    }
}

public sealed class ContractsInForce
{
    [Theory]
    [InlineData(201712, false)]
    [InlineData(201801, true)]
    [InlineData(201812, true)]
    [InlineData(201901, false)]
    public void The_first_and_last_month_belong_to_it(int month, bool covers) => Assert.Equal(covers, Made.InForce().Covers(1, new(month)));

    [Fact]
    public void It_covers_its_own_points_only() => Assert.False(Made.InForce().Covers(3, new(201808)));

    [Fact]
    public void A_terminated_contract_keeps_the_months_before_its_end()
    {
        var contract = Made.InForce();

        contract.Terminate(new(201809), "Sáp nhập", hasOpenLists: false);

        Assert.True(contract.Covers(1, new(201808)));
        Assert.False(contract.Covers(1, new(201809)));
    }

    [Fact]
    public void Termination_needs_force_a_reason_and_no_open_list()
    {
        Made.Refused(Rules.ContractIsInForce, () => Made.Draft().Terminate(new(201809), "Sáp nhập", false));
        Made.Refused(Rules.ContractIsInForce, () => Made.InForce().Terminate(new(201712), "Sáp nhập", false));
        Made.Refused(Rules.TerminationHasReason, () => Made.InForce().Terminate(new(201809), " ", false));
        Made.Refused(Rules.ContractHasNoOpenLists, () => Made.InForce().Terminate(new(201809), "Sáp nhập", true));
    }
}
