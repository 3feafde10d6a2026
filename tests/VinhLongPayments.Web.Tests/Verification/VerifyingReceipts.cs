using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>Receipts changed behind the application's back are named by their code.</summary>
public sealed class VerifyingReceipts : VerifyTest
{
    [Fact]
    public Task One_byte_of_a_receipts_content() => NamedAs(
        $"receipt {First.ReceiptCode}: hash is not that of its content",
        "Receipts", $"UPDATE [Receipts] SET [Body] = REPLACE([Body], '270000', '270001') WHERE [Id] = {First.ReceiptId}");

    [Fact]
    public Task A_receipts_hash() => NamedAs(
        $"receipt {First.ReceiptCode}: hash is not that of its content",
        "Receipts", $"UPDATE [Receipts] SET [Hash] = '{new string('a', 64)}' WHERE [Id] = {First.ReceiptId}");

    [Fact]
    public Task A_receipts_amount() => NamedAs(
        $"receipt {First.ReceiptCode}: says 1 where payout {First.Id} says 270000",
        "Receipts", $"UPDATE [Receipts] SET [Amount] = 1 WHERE [Id] = {First.ReceiptId}");

    [Fact]
    public Task A_receipts_code() => NamedAs(
        "receipt khac: code is not that of its point, month and number",
        "Receipts", $"UPDATE [Receipts] SET [Code] = 'khac' WHERE [Id] = {First.ReceiptId}");

    [Fact]
    public Task A_gap_in_the_numbers() => NamedAs(
        $"receipt {Third.ReceiptCode}: has number 9 where 3 comes next",
        "Receipts", $"UPDATE [Receipts] SET [Number] = 9 WHERE [Id] = {Third.ReceiptId}");

    [Fact]
    public Task A_receipt_taken_out_of_the_middle() => NamedAs(
        $"receipt {Third.ReceiptCode}: does not stand on the hash of the receipt before it",
        "Receipts", $"DELETE FROM [Receipts] WHERE [Id] = {Second.ReceiptId}");

    [Fact]
    public async Task A_tail_that_was_cut_off()
    {
        await NamedAs($"{Chain}: head says 3 receipts where the last is 2", "Receipts", $"DELETE FROM [Receipts] WHERE [Id] = {Third.ReceiptId}");

        Assert.Contains($"payout {Third.Id}: has no receipt", (await VerifyAsync()).Findings);
    }

    [Fact]
    public Task Two_receipts_swapped() => NamedAs(
        $"receipt {First.ReceiptCode}: does not stand on the hash of the receipt before it",
        "Receipts",
        $"UPDATE [Receipts] SET [Number] = 99 WHERE [Id] = {First.ReceiptId}",
        $"UPDATE [Receipts] SET [Number] = 1 WHERE [Id] = {Second.ReceiptId}",
        $"UPDATE [Receipts] SET [Number] = 2 WHERE [Id] = {First.ReceiptId}");

    [Fact]
    public async Task A_last_receipt_forged_with_hash_and_head_that_fit()
    {
        var receipt = await FromDbAsync(db => db.Receipts.SingleAsync(r => r.Id == Third.ReceiptId));
        var body = receipt.Body.Replace("270000", "370000", StringComparison.Ordinal);
        var hash = Receipt.HashOf(body, receipt.PreviousHash);

        await NamedAs(
            $"receipt {Third.ReceiptCode}: content is not what payout {Third.Id}, line {Third.LineId} and its items say",
            "Receipts",
            $"UPDATE [Receipts] SET [Body] = '{body}', [Hash] = '{hash}' WHERE [Id] = {Third.ReceiptId}",
            $"UPDATE [ReceiptChains] SET [LastHash] = '{hash}' WHERE [PayoutPointId] = {List.Points[0].Id} AND [Month] = 201808");
    }

    [Fact]
    public Task A_chains_head_number() => NamedAs(
        $"{Chain}: head says 2 receipts where the last is 3", null, $"UPDATE [ReceiptChains] SET [LastNumber] = 2 WHERE [PayoutPointId] = {List.Points[0].Id} AND [Month] = 201808");

    [Fact]
    public Task A_chains_head_hash() => NamedAs(
        $"{Chain}: head is not the hash of the last receipt", null, $"UPDATE [ReceiptChains] SET [LastHash] = 'x' WHERE [PayoutPointId] = {List.Points[0].Id} AND [Month] = 201808");

    [Fact]
    public Task A_chain_without_a_head() => NamedAs($"{Chain}: has no head", null, $"DELETE FROM [ReceiptChains] WHERE [PayoutPointId] = {List.Points[0].Id} AND [Month] = 201808");
}
