namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>Lists, lines and items changed behind the application's back are named by their number.</summary>
public sealed class VerifyingLists : VerifyTest
{
    [Fact]
    public Task A_paid_line_made_due_again() => NamedAs(
        $"line {First.LineId} of list {List.Id}: is Due with a live payout",
        null, $"UPDATE [Entitlements] SET [Status] = 1 WHERE [Id] = {First.LineId}");

    [Fact]
    public Task A_line_marked_paid_that_nobody_was_paid() => NamedAs(
        $"line {List.Lines[4].Id} of list {List.Id}: is paid without a live payout",
        null, $"UPDATE [Entitlements] SET [Status] = 3 WHERE [Id] = {List.Lines[4].Id}");

    [Fact]
    public Task A_lines_name_after_it_was_paid() => NamedAs(
        $"receipt {First.ReceiptCode}: content is not what payout {First.Id}, line {First.LineId} and its items say",
        null, $"UPDATE [Entitlements] SET [Name] = 'Khac' WHERE [Id] = {First.LineId}");

    [Fact]
    public Task An_items_amount() => NamedAs(
        $"line {List.Lines[4].Id} of list {List.Id}: says 270000 where its items come to 1",
        null, $"UPDATE [EntitlementItems] SET [Amount] = 1 WHERE [EntitlementId] = {List.Lines[4].Id}");

    [Fact]
    public Task A_lists_total() => NamedAs($"{ListRow}: says 1 where its lines come to 2430000", null, $"UPDATE [Lists] SET [Amount] = 1 WHERE [Id] = {IdOfList}");

    [Fact]
    public Task A_lists_head_count() => NamedAs($"{ListRow}: says 1 heads where it has 5", null, $"UPDATE [Lists] SET [HeadCount] = 1 WHERE [Id] = {IdOfList}");

    [Fact]
    public Task A_lists_status() => NamedAs($"{ListRow}: is Approved, which is not its last step", null, $"UPDATE [Lists] SET [Status] = 3 WHERE [Id] = {IdOfList}");

    [Fact]
    public Task A_points_control_total() => NamedAs(
        $"{ListRow} point {List.Points[0].Id}: says 9 lines",
        null, $"UPDATE [ListPointTotals] SET [Lines] = 9 WHERE [ListId] = {IdOfList} AND [PayoutPointId] = {List.Points[0].Id}");

    [Fact]
    public Task A_line_taken_off_a_list() => NamedAs(
        $"{ListRow}: says 5 lines where it has 4",
        null,
        $"DELETE FROM [EntitlementItems] WHERE [EntitlementId] = {List.Lines[4].Id}",
        $"DELETE FROM [Entitlements] WHERE [Id] = {List.Lines[4].Id}");
}
