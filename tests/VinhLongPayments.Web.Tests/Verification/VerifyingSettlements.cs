using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>An approved settlement is held against the books behind it; the demo province's settled months stand for any other.</summary>
public sealed class VerifyingSettlements : VerifyTest
{
    private Settlement _settled = null!;
    private string _id = "";
    private SettlementLine _line = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _settled = await FromDbAsync(db => db.Settlements.AsNoTracking().Include(s => s.Lines)
            .Where(s => s.Status == SettlementStatus.Approved).OrderByDescending(s => s.PayMonth).ThenBy(s => s.DistrictId).FirstAsync());
        _id = $"'{_settled.Id.ToString().ToUpperInvariant()}'";
        _line = _settled.Lines.First(l => l.LastReceiptNumber > 0);
    }

    private string Row => $"settlement {_settled.Id}";
    private string OwnPoint => $"[PayoutPointId] = {_line.PayoutPointId}";

    [Fact]
    public async Task Settlements_written_by_the_application_hold()
    {
        var (log, findings) = await VerifyAsync();

        Assert.Empty(findings);
        Assert.True(log.Checked["settlements"] >= 1 && log.Checked["settlements counted again"] >= 1 && log.Checked["printed heads"] >= 1);
    }

    [Fact]
    public Task A_frozen_figure() => NamedAs(
        $"{Row}: figures are not those its fingerprint was taken of",
        "SettlementLines", $"UPDATE [SettlementLines] SET [HeadsBefore] = [HeadsBefore] + 1, [Increase] = [Increase] - 1 WHERE [SettlementId] = {_id} AND {OwnPoint}");

    [Fact]
    public Task A_printed_head() => NamedAs(
        $"{Row} point {_line.PayoutPointId}: printed head {_line.LastReceiptNumber} is not the head of the receipt chain",
        "SettlementLines", $"UPDATE [SettlementLines] SET [LastReceiptHash] = 'x' WHERE [SettlementId] = {_id} AND {OwnPoint}");

    [Fact]
    public Task A_receipt_chain_cut_after_the_settlement_with_its_head() => NamedAs(
        $"{Row} point {_line.PayoutPointId}: printed head {_line.LastReceiptNumber} is not the head of the receipt chain",
        "Receipts",
        $"DELETE FROM [Receipts] WHERE {OwnPoint} AND [Month] = {_settled.PayMonth.Number} AND [Number] = {_line.LastReceiptNumber}",
        $"UPDATE [ReceiptChains] SET [LastNumber] = {_line.LastReceiptNumber - 1} WHERE {OwnPoint} AND [Month] = {_settled.PayMonth.Number}");

    [Fact]
    public Task An_identity_that_no_longer_holds() => NamedAs(
        $"{Row}: identity 5 does not hold at ",
        "Receipts", $"DELETE FROM [Receipts] WHERE {OwnPoint} AND [Month] = {_settled.PayMonth.Number} AND [Number] = {_line.LastReceiptNumber}");

    [Fact]
    public Task The_money_sent_changed_afterwards() => NamedAs(
        $"{Row}: the labour office's figures are not what its books come to",
        null, $"UPDATE [FundTransfers] SET [Amount] = [Amount] + 1 WHERE [DistrictId] = {_settled.DistrictId} AND [PayMonth] = {_settled.PayMonth.Number}");

    [Fact]
    public Task A_settlements_status() => NamedAs($"{Row}: is Endorsed, which is not its last step", null, $"UPDATE [Settlements] SET [Status] = 3 WHERE [Id] = {_id}");

    [Fact]
    public async Task A_settled_list_whose_settlement_is_gone_from_the_approved()
    {
        var list = await FromDbAsync(db => db.Lists.Where(l => l.DistrictId == _settled.DistrictId && l.From == _settled.PayMonth && l.Status == ListStatus.Settled).Select(l => l.Id).FirstAsync());

        await NamedAs($"list {list}: is settled without an approved settlement", null, $"UPDATE [Settlements] SET [Status] = 9 WHERE [Id] = {_id}");
    }
}
