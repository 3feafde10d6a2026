using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Features.Funds;

namespace VinhLongPayments.Web.Tests.Features.Funds;

public sealed class FundsPages : PageTest
{
    private static readonly Dictionary<string, string> Transfer = new()
    {
        ["Form.PayMonth"] = "08/2018", ["Form.DocumentNumber"] = "UNC 125", ["Form.TransferredOn"] = "24/7/2018", ["Form.Amount"] = "1.000.000",
    };

    [Fact]
    public async Task The_clerk_sends_and_the_manager_acknowledges_what_arrived()
    {
        var clerk = await SignedInAs("canbo.longho");
        var sent = await (await clerk.GetAsync("/kinh-phi?thang=08/2018")).SubmitAsync("form[action='/kinh-phi/chuyen']", Transfer);
        Assert.Contains("UNC 125", sent.Text);

        var manager = await SignedInAs("buudien.longho");
        var link = (await manager.GetAsync("/kinh-phi?thang=08/2018")).Document.QuerySelector("a[href$='/da-nhan']")!.GetAttribute("href")!;
        var arrived = await (await manager.GetAsync(link)).SubmitAsync($"form[action='{link}']", new() { ["Form.Arrived"] = "999000" });

        Assert.Contains("Đã xác nhận số tiền thực nhận", arrived.Document.QuerySelector(".flash")!.TextContent);
        Assert.Contains("999.000", arrived.Text);
    }

    [Theory]
    [InlineData("Form.Amount", "1.00.000", "Hãy nhập số tiền lớn hơn 0")]
    [InlineData("Form.DocumentNumber", "", "Hãy nhập số chứng từ")]
    [InlineData("Form.PayMonth", "13/2018", "Hãy nhập tháng chi trả")]
    [InlineData("Form.TransferredOn", "", "Hãy nhập ngày chuyển tiền")]
    public async Task A_mistake_is_shown_with_what_was_typed(string field, string typed, string words)
    {
        var form = await (await SignedInAs("canbo.longho")).GetAsync("/kinh-phi?thang=08/2018");

        var page = await form.SubmitAsync("form[action='/kinh-phi/chuyen']", new(Transfer) { [field] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(words, page.Document.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal(typed, page.Document.QuerySelector(page.Document.QuerySelector(".error-summary a")!.GetAttribute("href")!)!.GetAttribute("value"));
        Assert.Equal(typed, page.Document.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("24/7/2018", false)]
    [InlineData("25/7/2018", true)]
    public async Task A_transfer_of_the_25th_or_later_is_marked_late(string day, bool isLate)
    {
        var form = await (await SignedInAs("canbo.longho")).GetAsync("/kinh-phi?thang=08/2018");

        var page = await form.SubmitAsync("form[action='/kinh-phi/chuyen']", new(Transfer) { ["Form.TransferredOn"] = day });

        Assert.Contains("trước ngày 25/07/2018", page.Text);
        Assert.Equal(isLate, page.Text.Contains("Muộn hạn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_for_a_list_after_its_day_is_overdue_and_what_suffices_is_not()
    {
        await Site.WithDbAsync(Settlements.ClosedMonth.PlayAsync);
        var clerk = await SignedInAs("canbo.longho");
        var enough = await clerk.GetAsync("/kinh-phi?thang=08/2018");
        await Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE FundTransfers SET Amount = 1, AcknowledgedAmount = 1"));
        var missing = await clerk.GetAsync("/kinh-phi?thang=08/2018");

        Assert.DoesNotContain("Quá hạn", enough.Text);
        Assert.Contains("Quá hạn", missing.Text);
    }

    [Fact]
    public async Task More_than_the_post_office_holds_is_not_given_back()
    {
        var page = await (await SignedInAs("buudien.longho")).GetAsync("/kinh-phi?thang=08/2018");

        var refused = await page.SubmitAsync("form[action='/kinh-phi/nop-tra']", Transfer);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("KP-06", refused.Text);
    }

    [Fact]
    public async Task Opening_figures_are_recorded_by_the_clerk_and_confirmed_by_the_manager()
    {
        var clerk = await SignedInAs("canbo.longho");
        var form = await clerk.GetAsync("/kinh-phi/dau-ky");
        var recorded = await form.SubmitAsync(
            "form[action='/kinh-phi/dau-ky']", new() { ["Form.Balance"] = "270.000", ["Form.Rows[0].Heads"] = "120", ["Form.Rows[0].CarriedOverPeople"] = "1", ["Form.Rows[0].CarriedOver"] = "270.000" });
        Assert.Contains("Chờ bưu điện xác nhận", recorded.Text);

        var manager = await SignedInAs("buudien.longho");
        var confirmed = await (await manager.GetAsync("/kinh-phi/dau-ky")).SubmitAsync("form[action='/kinh-phi/dau-ky/xac-nhan']");

        Assert.Contains("Đã xác nhận số liệu đầu kỳ", confirmed.Document.QuerySelector(".flash")!.TextContent);
        Assert.Contains("120", confirmed.Text);
        var funds = await FromDbAsync(async db => await PeriodFunds.LoadAsync(
            db, (await db.Districts.SingleAsync(d => d.Slug == "longho")).Id, new(2018, 8), CancellationToken.None));
        Assert.Equal((new Vnd(270_000), true), (funds.Available, funds.OpeningConfirmed));
    }

    [Fact]
    public async Task A_wrong_figure_in_a_row_leads_to_its_box()
    {
        var form = await (await SignedInAs("canbo.longho")).GetAsync("/kinh-phi/dau-ky");

        var page = await form.SubmitAsync("form[action='/kinh-phi/dau-ky']", new() { ["Form.Rows[2].Increase"] = "ba" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var target = page.Document.QuerySelector(".error-summary a")!.GetAttribute("href");
        Assert.Equal("ba", page.Document.QuerySelector(target!)!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_balance_below_what_was_not_collected_is_refused()
    {
        var form = await (await SignedInAs("canbo.longho")).GetAsync("/kinh-phi/dau-ky");

        var refused = await form.SubmitAsync("form[action='/kinh-phi/dau-ky']", new() { ["Form.Balance"] = "1", ["Form.Rows[0].CarriedOver"] = "270000" });

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("DK-04", refused.Text);
    }

    [Fact]
    public async Task The_Department_sees_every_district_and_a_district_only_itself()
    {
        var all = await (await SignedInAs("so.chuyenvien")).GetAsync("/kinh-phi?thang=08/2018");
        var own = await (await SignedInAs("canbo.longho")).GetAsync("/kinh-phi?thang=08/2018&huyen=1");

        Assert.Equal(8, all.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Huyện Long Hồ", own.Text);
        Assert.DoesNotContain("Thành phố Vĩnh Long", own.Text);
    }
}
