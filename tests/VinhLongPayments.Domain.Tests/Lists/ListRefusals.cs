using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Lists;

/// <summary>What keeps a list from its next step, by the rule's name.</summary>
public sealed class ListRefusals
{
    private static readonly Dictionary<FindingKind, string> NoNotes = [];

    [Fact]
    public void An_empty_list_is_neither_totalled_nor_submitted()
    {
        var list = A.EmptyList();

        Refused.By(Rules.ListIsNotEmpty, () => list.Total([], new Dictionary<FindingKind, int>()));
        Refused.By(Rules.ListIsNotEmpty, () => list.Submit(A.Contract(), NoNotes, A.Clerk, A.Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Every_kind_of_warning_is_accepted_with_a_note(string? note)
    {
        var list = Warned();
        var notes = new Dictionary<FindingKind, string> { [FindingKind.LongBackPay] = "Đã đối chiếu" };
        if (note is not null) notes[FindingKind.MissingCitizenId] = note;

        Refused.By(Rules.WarningsAreAccepted, () => list.Submit(A.Contract(), notes, A.Clerk, A.Now));
    }

    [Fact]
    public void An_accepted_warning_keeps_its_note_and_who_wrote_it()
    {
        var list = Warned();

        list.Submit(A.Contract(), new Dictionary<FindingKind, string> { [FindingKind.MissingCitizenId] = " Trẻ em ", [FindingKind.LongBackPay] = "Đã đối chiếu" }, A.Clerk, A.Now);

        var warning = list.Warnings.Single(w => w.Kind is FindingKind.MissingCitizenId);
        Assert.Equal((2, "Trẻ em", A.Clerk.Name), (warning.Count, warning.AcceptedNote, warning.AcceptedByName));
    }

    private static PaymentList Warned()
    {
        var list = A.EmptyList();
        list.Total([A.Line(list)], new Dictionary<FindingKind, int> { [FindingKind.MissingCitizenId] = 2, [FindingKind.LongBackPay] = 1, [FindingKind.FormulaCell] = 0 });
        return list;
    }

    public static TheoryData<string> ContractsThatDoNotHold => ["none", "draft", "ended", "not begun", "of another district"];

    private static Contract? ContractThat(string kind) => kind switch
    {
        "draft" => A.Draft(),
        "ended" => A.Contract(to: 201807),
        "not begun" => A.Contract(from: 201809),
        "of another district" => A.Contract(district: 2),
        _ => null,
    };

    [Theory]
    [MemberData(nameof(ContractsThatDoNotHold))]
    public void A_list_goes_nowhere_without_a_contract_in_force(string kind)
    {
        Refused.By(Rules.ContractCoversPeriod, () => A.List().Submit(ContractThat(kind), NoNotes, A.Clerk, A.Now));
        Refused.By(Rules.ContractCoversPeriod, () => A.List(ListStatus.Approved).Release(ContractThat(kind), A.Allowance, true, A.Clerk, A.Now));
    }

    [Fact]
    public void Every_point_of_a_list_is_in_the_contract()
    {
        var elsewhere = A.Contract(points: [A.OtherPoint]);

        Refused.By(Rules.ContractCoversPoint, () => A.List().Submit(elsewhere, NoNotes, A.Clerk, A.Now));
        Refused.By(Rules.ContractCoversPoint, () => A.List(ListStatus.Approved).Release(elsewhere, A.Allowance, true, A.Clerk, A.Now));
    }

    [Fact]
    public void The_author_may_not_approve() =>
        Refused.By(Rules.ApproverIsNotAuthor, () => A.List(ListStatus.Submitted).Approve(0, A.Clerk, A.Now));

    [Fact]
    public void Only_the_version_on_screen_is_approved() =>
        Refused.By(Rules.SeenVersionIsCurrent, () => A.With(A.List(ListStatus.Submitted), "Version", 4).Approve(3, A.Leader, A.Now));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Going_back_takes_a_reason(string reason)
    {
        Refused.By(Rules.ReturnHasReason, () => A.List(ListStatus.Submitted).Return(reason, A.Leader, A.Now));
        Refused.By(Rules.ReturnHasReason, () => A.List(ListStatus.Approved).Withdraw(reason, A.Leader, A.Now));
    }

    [Fact]
    public void Only_the_approver_withdraws() =>
        Refused.By(Rules.WithdrawnByApprover, () => A.List(ListStatus.Approved).Withdraw("Sai số tiền", A.Someone(), A.Now));

    [Fact]
    public void Release_waits_for_the_opening_figures() =>
        Refused.By(Rules.OpeningFiguresAreConfirmed, () => A.List(ListStatus.Approved).Release(A.Contract(), A.Allowance, openingConfirmed: false, A.Clerk, A.Now));

    [Fact]
    public void Release_names_the_shortfall()
    {
        var refusal = Refused.By(Rules.FundsCoverList, () => A.List(ListStatus.Approved).Release(A.Contract(), new(269_999), true, A.Clerk, A.Now));

        Assert.Equal("Cần 270.000 đồng, đã có 269.999 đồng, còn thiếu 1 đồng.", refusal.Detail);
    }

    [Theory]
    [InlineData("2018-08-15 23:59:59", false)]
    [InlineData("2018-08-16 00:00:00", true)]
    public void A_list_is_closed_once_the_window_has_ended(string time, bool ended)
    {
        var payable = A.Payable();
        void Close() => payable.List.Close(payable.Contract, A.Manager, A.At(time));

        if (ended) Close();
        else Refused.By(Rules.WindowHasEnded, Close);

        Assert.Equal(ended ? ListStatus.Closed : ListStatus.Released, payable.List.Status);
    }

    [Fact]
    public void A_window_exception_keeps_the_list_open_longer()
    {
        var payable = A.Payable();
        var exception = payable.Contract.ProposeException(A.August, new(new(2018, 8, 10), new(2018, 8, 22)), "Lũ", A.Officer, A.Now);
        payable.Contract.ApproveException(exception.Id, A.Director, A.Now);

        Refused.By(Rules.WindowHasEnded, () => payable.List.Close(payable.Contract, A.Manager, A.At("2018-08-22 23:59")));
        payable.List.Close(payable.Contract, A.Manager, A.At("2018-08-23 00:00"));
    }

    [Fact]
    public void Totals_are_those_of_the_lines_at_each_point()
    {
        var list = A.EmptyList();
        var plain = A.Line(list);
        var mixed = A.Line(list, point: A.OtherPoint, items: [A.Item(), A.Item(ItemKind.BackPay, 540_000, 2), A.Item(ItemKind.CarriedOver, 270_000), A.Item(ItemKind.Clawback, 100_000)]);
        var funeral = A.Line(list, point: A.OtherPoint, items: [A.Item(ItemKind.Funeral, 5_400_000)]);

        list.Total([plain, mixed, funeral], new Dictionary<FindingKind, int>());

        Assert.Equal((3, 2, new Vnd(6_650_000)), (list.LineCount, list.HeadCount, list.Amount));
        var there = list.PointTotals.Single(p => p.PayoutPointId == A.OtherPoint);
        Assert.Equal((2, 1, 1), (there.Lines, there.Heads, there.CarriedOverPeople));
        Assert.Equal((270_000, 540_000, 270_000, 100_000, 5_400_000, 6_380_000),
            (there.Regular.Dong, there.BackPay.Dong, there.CarriedOver.Dong, there.Clawback.Dong, there.Funeral.Dong, there.Amount.Dong));
    }
}
