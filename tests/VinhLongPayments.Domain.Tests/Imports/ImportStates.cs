using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Tests.Imports;

/// <summary>The road of an upload: what may be done when, by whom.</summary>
public sealed class ImportStates
{
    private static readonly ImportCounts Right = new() { People = 300, Right = 300, Total = new(109_890_000) };

    private static Import Received(ImportKind kind = ImportKind.PaymentList) =>
        new(A.District, new(kind, new(A.August)), new("danh-sach.xlsx", new string('0', 64)), kind is ImportKind.PaymentList ? A.Clerk : A.Manager, A.Now);

    private static Import Checked(ImportKind kind = ImportKind.PaymentList, ImportCounts? counts = null)
    {
        var import = Received(kind);
        import.TakeCounts(counts ?? Right, null, A.Now);
        return import;
    }

    private static Import Submitted()
    {
        var import = Checked(ImportKind.PayoutResults);
        import.Submit(A.Manager, A.Now);
        return import;
    }

    [Fact]
    public void A_received_file_waits_to_be_checked_and_nothing_else_is_done_meanwhile()
    {
        var import = Received();

        Assert.Equal((ImportStatus.Received, ImportWork.Check, A.Clerk.Id), (import.Status, import.Work, import.WorkFor));
        Refused.By(Rules.ImportIsIdle, () => import.AskForDraft(A.Clerk));
        Refused.By(Rules.ImportIsIdle, () => import.Decide([], A.Clerk));
    }

    [Fact]
    public void A_right_list_becomes_a_draft_and_is_done()
    {
        var import = Checked();
        import.AskForDraft(A.Clerk);
        var list = Guid.NewGuid();

        import.Commit(list, A.Clerk, A.Now);

        Assert.Equal((ImportStatus.Committed, ImportWork.None, list), (import.Status, import.Work, import.ListId));
        Refused.By(Rules.ImportIsOpen, () => import.AskForDraft(A.Clerk));
        Refused.By(Rules.ImportIsOpen, () => import.Decide([], A.Clerk));
    }

    [Fact]
    public void Errors_open_mends_and_an_empty_file_hold_it_back()
    {
        foreach (var counts in new[] { Right with { Wrong = 1 }, Right with { ToMend = 1 }, new ImportCounts() })
            Refused.By(Rules.ImportIsRight, () => Checked(counts: counts).AskForDraft(A.Clerk));
    }

    [Fact]
    public void A_decision_is_kept_with_its_author_and_has_the_file_checked_again()
    {
        var import = Checked(counts: Right with { Wrong = 1 });

        import.Decide([ImportEdit.OfCell(new(0, 42, 5), "331700041", A.Clerk, A.Now)], A.Clerk);

        Assert.Equal(ImportWork.Check, import.Work);
        Assert.Equal((A.Clerk.Name, "F42"), (import.Edits.Single().ByName, import.Edits.Single().Place.Address));
    }

    [Fact]
    public void A_row_is_left_out_with_a_reason() =>
        Refused.By(Rules.LeftOutRowHasReason, () => Checked().Decide([ImportEdit.LeaveOut(0, 42, " ", A.Clerk, A.Now)], A.Clerk));

    [Fact]
    public void A_refusal_at_the_commit_leaves_the_upload_open_with_its_reason()
    {
        var import = Checked();
        import.AskForDraft(A.Clerk);

        import.Fail("Mỗi huyện chỉ có một danh sách chính.");

        Assert.Equal((ImportStatus.Checked, false, "Mỗi huyện chỉ có một danh sách chính."), (import.Status, import.IsBusy, import.Problem));
        import.AskForDraft(A.Clerk);
    }

    [Fact]
    public void Results_are_submitted_then_confirmed_by_somebody_else()
    {
        Refused.By(Rules.ResultsAreSubmitted, () => Checked(ImportKind.PayoutResults).Confirm(A.Leader));
        Refused.By(Rules.ConfirmerIsNotUploader, () => Submitted().Confirm(A.Manager));

        var import = Submitted();
        import.Confirm(A.Leader);
        import.Commit(null, A.Leader, A.Now);

        Assert.Equal((ImportStatus.Committed, A.Leader.Name), (import.Status, import.ConfirmedByName));
    }

    [Fact]
    public void Results_are_no_draft_and_a_list_is_no_results()
    {
        Refused.By(Rules.ImportIsRight, () => Checked(ImportKind.PayoutResults).AskForDraft(A.Manager));
        Refused.By(Rules.ImportIsRight, () => Checked().Submit(A.Clerk, A.Now));
    }

    [Fact]
    public void Results_go_back_with_a_reason_and_are_checked_again()
    {
        Refused.By(Rules.ReturnHasReason, () => Submitted().Return(" ", A.Leader, A.Now));
        var import = Submitted();

        import.Return("Thiếu chữ ký", A.Leader, A.Now);

        Assert.Equal((ImportStatus.Checked, ImportWork.Check), (import.Status, import.Work));
    }

    [Fact]
    public void An_upload_is_given_up_until_it_is_stored_and_a_made_draft_may_be_undone()
    {
        var open = Checked();
        open.Undo(A.Clerk, A.Now);
        Assert.Equal(ImportStatus.Undone, open.Status);
        Refused.By(Rules.ImportIsOpen, () => open.Undo(A.Clerk, A.Now));

        var paid = Submitted();
        paid.Confirm(A.Leader);
        paid.Commit(null, A.Leader, A.Now);
        Refused.By(Rules.ImportIsOpen, () => paid.Undo(A.Manager, A.Now));
    }

    [Fact]
    public void Every_step_is_kept_with_who_and_when()
    {
        var import = Submitted();

        Assert.Equal([ImportStatus.Received, ImportStatus.Checked, ImportStatus.Submitted], import.Steps.Select(step => step.Status));
        Assert.All(import.Steps, step => Assert.Equal((A.Manager.Name, A.Now), (step.ByName, step.At)));
    }

    [Theory]
    [InlineData(0, "A7")]
    [InlineData(25, "Z7")]
    [InlineData(26, "AA7")]
    [InlineData(59, "BH7")]
    [InlineData(-1, "7")]
    public void A_place_is_called_as_the_spreadsheet_shows_it(int column, string address) => Assert.Equal(address, new CellPlace(0, 7, column).Address);
}
