using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Counter;

/// <summary>Paid on paper, typed in by the manager, confirmed by the district leader: then, and only then, in the books.</summary>
public sealed class TypingSignedSheets : VerifyTest
{
    private async Task<(GivenList List, Page Sent)> SendAsync(string now, Func<GivenList, Dictionary<string, string>>? more = null)
    {
        var list = await Given.ReleasedListAsync(Site, "binhminh");
        Site.SetVietnamTime(now);
        var manager = await SignedInAs("buudien.binhminh");
        var form = await manager.GetAsync($"/chi-tra/nhap-bu/moi?danh-sach={list.Id}&diem={list.Points[0].Code}");
        var cashier = await FromDbAsync(db => db.Users.Where(a => a.UserName == list.Points[0].Cashier).Select(a => a.Id).SingleAsync());
        var values = new Dictionary<string, string> { ["Form.PaidOn"] = "10/08/2018", ["Form.Cashier"] = $"{cashier}", ["Form.Reason"] = "Mất điện cả ngày" };
        foreach (var (name, value) in (more ?? (given => new() { [$"Form.Rows[{given.Lines[0].Id}].IsSigned"] = "true", [$"Form.Rows[{given.Lines[1].Id}].IsSigned"] = "true" }))(list)) values[name] = value;
        return (list, await form.SubmitAsync("form[action^='/chi-tra/nhap-bu/moi']", values));
    }

    [Fact]
    public async Task Two_signed_rows_are_paid_once_the_leader_confirms_and_marked_as_late()
    {
        var (list, sent) = await SendAsync("2018-08-18 09:00");
        Assert.Contains("Chờ lãnh đạo xác nhận", sent.Text);
        Assert.Equal(0, await FromDbAsync(db => db.Payouts.CountAsync(p => p.PayMonth == list.Month && p.DistrictId == list.DistrictId)));

        var leader = await SignedInAs("lanhdao.binhminh");
        Assert.Contains("Xác nhận bản nhập bù", (await leader.GetAsync("/")).Text);
        var confirmed = await (await leader.GetAsync(sent.Address)).SubmitAsync("form[action$='/xac-nhan']");

        Assert.Contains("Đã xác nhận", confirmed.Text);
        var payouts = await FromDbAsync(db => db.Payouts.AsNoTracking().Where(p => p.PayMonth == list.Month && p.DistrictId == list.DistrictId).ToListAsync());
        Assert.Equal(2, payouts.Count);
        Assert.All(payouts, payout => Assert.Equal((PayoutSource.SignedSheet, new DateOnly(2018, 8, 10), "Mất điện cả ngày"), (payout.Source, payout.PaidOn, payout.EntryReason)));
        var receipt = await leader.GetAsync(confirmed.Document.QuerySelector("td a[href*='/phieu/']")!.GetAttribute("href")!);
        var lines = await leader.GetAsync($"/danh-sach/{list.Id}?tinh-trang=Paid&ghi-nhan=SignedSheet");
        Assert.Equal(2, lines.Document.QuerySelectorAll("td[data-label='Tình trạng']").Length);
        Assert.Contains("Ghi sau. Nhập bù từ danh sách ký nhận (Mất điện cả ngày)", receipt.Text);
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_row_paid_meanwhile_keeps_the_whole_entry_from_being_confirmed()
    {
        var (list, sent) = await SendAsync("2018-08-12 09:00");
        await Given.PayAsync(Site, list, list.Lines[1]);

        var leader = await SignedInAs("lanhdao.binhminh");
        var refused = await (await leader.GetAsync(sent.Address)).SubmitAsync("form[action$='/xac-nhan']");

        Assert.Contains(Rules.EntitlementIsUnpaid.Text, refused.Text);
        Assert.Equal(1, await FromDbAsync(db => db.Payouts.CountAsync(p => p.PayMonth == list.Month && p.DistrictId == list.DistrictId)));
        var returned = await (await leader.GetAsync(sent.Address)).SubmitAsync("form[action$='/tra-lai']", new() { ["Form.Reason"] = "Dòng 2 đã chi tại quầy" });
        Assert.Contains("Đã trả lại", returned.Text);
    }

    [Fact]
    public async Task Typing_ends_with_the_19th()
    {
        var (_, sent) = await SendAsync("2018-08-20 08:00");

        Assert.Contains(Rules.ResultsAreInTime.Text, sent.Text);
    }

    [Fact]
    public async Task Nobody_ticked_is_told_and_what_was_typed_stays()
    {
        var (_, sent) = await SendAsync("2018-08-18 09:00", list => new() { [$"Form.Rows[{list.Lines[0].Id}].HomeWitness"] = "Lê Văn Hai" });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, sent.Status);
        Assert.Contains("Hãy đánh dấu ít nhất một người", sent.Text);
        Assert.Contains("Mất điện cả ngày", sent.Html);
        Assert.Contains("Lê Văn Hai", sent.Html);
    }

    [Fact]
    public async Task A_receiver_whom_the_line_does_not_name_is_refused()
    {
        var (_, sent) = await SendAsync("2018-08-18 09:00", given => new() { [$"Form.Rows[{given.Lines[0].Id}].IsSigned"] = "true", [$"Form.Rows[{given.Lines[0].Id}].Receiver"] = "Guardian" });

        Assert.Contains(Rules.ReceiverMayReceive.Text, sent.Text);
    }

    [Fact]
    public async Task Home_and_fingerprint_are_kept_with_their_witnesses()
    {
        var (list, sent) = await SendAsync("2018-08-18 09:00", given => new()
        {
            [$"Form.Rows[{given.Lines[0].Id}].IsSigned"] = "true", [$"Form.Rows[{given.Lines[0].Id}].HomeWitness"] = "Lê Văn Hai", [$"Form.Rows[{given.Lines[0].Id}].FingerprintWitness"] = "Trần Thị Ba",
        });
        await (await (await SignedInAs("lanhdao.binhminh")).GetAsync(sent.Address)).SubmitAsync("form[action$='/xac-nhan']");

        var payout = await FromDbAsync(db => db.Payouts.AsNoTracking().SingleAsync(p => p.EntitlementId == list.Lines[0].Id));
        Assert.Equal((PayoutPlace.Home, "Lê Văn Hai", SigningKind.Fingerprint, "Trần Thị Ba"), (payout.Place, payout.WitnessName, payout.Signing, payout.SigningWitness));
    }
}
