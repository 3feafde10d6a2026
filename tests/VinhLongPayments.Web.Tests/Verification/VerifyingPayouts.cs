namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>Payouts and reversals changed behind the application's back are named by their number.</summary>
public sealed class VerifyingPayouts : VerifyTest
{
    [Fact]
    public Task A_payouts_receiver() => NamedAs(
        $"receipt {First.ReceiptCode}: content is not what payout {First.Id}, line {First.LineId} and its items say",
        "Payouts", $"UPDATE [Payouts] SET [ReceiverName] = 'Khac' WHERE [Id] = {First.Id}");

    [Fact]
    public Task A_payouts_amount() => NamedAs(
        $"payout {First.Id}: says 1 where line {First.LineId} says 270000",
        "Payouts", $"UPDATE [Payouts] SET [Amount] = 1 WHERE [Id] = {First.Id}");

    [Fact]
    public Task A_payouts_day() => NamedAs(
        $"payout {First.Id}: was paid on 2018-08-06, outside the window",
        "Payouts", $"UPDATE [Payouts] SET [PaidOn] = '2018-08-06' WHERE [Id] = {First.Id}");

    [Fact]
    public Task A_payout_of_another_point() => NamedAs(
        $"payout {First.Id}: is of another point or month than line {First.LineId}",
        "Payouts", $"UPDATE [Payouts] SET [PayoutPointId] = {List.Points[1].Id} WHERE [Id] = {First.Id}");

    [Fact]
    public Task A_skipped_attempt() => NamedAs(
        $"payout {Third.Id}: is attempt 3 where 2 comes next on line {Third.LineId}",
        "Payouts", $"UPDATE [Payouts] SET [Attempt] = 3 WHERE [Id] = {Third.Id}");

    [Fact]
    public Task A_reversals_reason() => NamedAs(
        $"reversal {Reversal}: hash is not that of its content and receipt",
        "Reversals", $"UPDATE [Reversals] SET [Reason] = 'Khac' WHERE [Id] = {Reversal}");

    [Fact]
    public Task A_reversals_amount() => NamedAs(
        $"reversal {Reversal}: says 1 where payout {Second.Id} says 270000",
        "Reversals", $"UPDATE [Reversals] SET [Amount] = 1 WHERE [Id] = {Reversal}");

    [Fact]
    public Task A_reversal_moved_to_another_payout() => NamedAs(
        $"line {Second.LineId} of list {List.Id}: has 2 live payouts",
        "Reversals", $"UPDATE [Reversals] SET [PayoutId] = {First.Id} WHERE [Id] = {Reversal}");
}
