using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Tests.Features.Cases;

/// <summary>Somebody calls; the report is taken down, routed, answered with the receipt in view, and counted.</summary>
public sealed class AnsweringThePublic : PageTest
{
    private async Task<Page> TakeAsync(string by, Dictionary<string, string> more)
    {
        var values = new Dictionary<string, string> { ["Form.Channel"] = "Hotline", ["Form.Kind"] = "NotReceived", ["Form.Content"] = "Mẹ tôi chưa nhận tiền" };
        foreach (var (name, value) in more) values[name] = value;
        return await (await (await SignedInAs(by)).GetAsync("/phan-anh/moi")).SubmitAsync("form[action='/phan-anh/moi']", values);
    }

    private async Task<Page> RouteAsync(string address, string office, string due = "20/08/2018") =>
        await (await (await SignedInAs("so.chuyenvien")).GetAsync(address)).SubmitAsync("form[action$='/giao']", new() { ["Route.Office"] = office, ["Route.DueOn"] = due });

    [Fact]
    public async Task A_report_of_money_not_received_shows_who_took_it_against_which_receipt()
    {
        var list = await Given.ReleasedListAsync(Site);
        Site.SetVietnamTime("2018-08-09 09:00");
        var payout = await Given.PayAsync(Site, list, list.Lines[0]);
        var taken = await TakeAsync("so.chuyenvien", new() { ["Form.PersonCode"] = list.Lines[0].Code });

        Assert.Contains("PA-2018-0001", taken.Text);
        Assert.Contains(payout.ReceiptCode, taken.Text);
        Assert.Contains($"{list.Lines[0].Name}, người hưởng", taken.Text);
        Assert.Contains("09/08/2018", taken.Text);
    }

    [Fact]
    public async Task The_office_it_was_given_to_answers_and_the_department_counts()
    {
        var list = await Given.ReleasedListAsync(Site);
        await Given.PayAsync(Site, list, list.Lines[0]);
        var taken = await TakeAsync("canbo.longho", new() { ["Form.PersonCode"] = list.Lines[0].Code });
        await RouteAsync(taken.Address, "PostOffice");

        var manager = await SignedInAs("buudien.longho");
        Assert.Contains("Trả lời phản ánh", (await manager.GetAsync("/")).Text);
        var linked = await (await manager.GetAsync(taken.Address)).SubmitAsync("form[action$='/gan']");
        Assert.Contains("✓ Có liên quan", linked.Text);
        var answered = await linked.SubmitAsync("form[action$='/tra-loi']", new() { ["Answer.Result"] = "Unfounded", ["Answer.Words"] = "Bà đã ký nhận ngày 8/8" });

        Assert.Contains("Không đúng, trả lời đúng hạn", answered.Text);
        var overview = await (await SignedInAs("so.lanhdao")).GetAsync("/phan-anh");
        var row = overview.Document.QuerySelectorAll("tr").Single(tr => tr.QuerySelector("th a[href='/phan-anh?loai=NotReceived']") is not null);
        Assert.Equal(["1", "1", "0", "0", "0", "0,0", "0"], row.QuerySelectorAll("td").Select(td => td.TextContent.Trim()));
    }

    [Fact]
    public async Task Another_office_does_not_answer_and_suspected_fraud_stays_away_from_the_post()
    {
        var taken = await TakeAsync("canbo.longho", new() { ["Form.Kind"] = "SuspectedFraud" });

        Assert.Contains(OversightRules.SuspectsDoNotAnswer.Text, (await RouteAsync(taken.Address, "PostOffice")).Text);
        await RouteAsync(taken.Address, "LabourOffice");
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("buudien.longho")).GetAsync(taken.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("lanhdao.mangthit")).GetAsync(taken.Address)).Status);
        Assert.Null((await (await SignedInAs("so.chuyenvien")).GetAsync(taken.Address)).Document.QuerySelector("form[action$='/tra-loi']"));
    }

    [Fact]
    public async Task A_report_past_its_day_is_overdue_and_an_answer_may_be_reopened()
    {
        var taken = await TakeAsync("so.chuyenvien", new() { ["Form.DistrictId"] = $"{await FromDbAsync(db => db.Districts.Where(d => d.Slug == "longho").Select(d => d.Id).SingleAsync())}" });
        await RouteAsync(taken.Address, "LabourOffice");
        Site.SetVietnamTime("2018-08-21 09:00");
        Assert.Contains("Quá hạn", (await (await SignedInAs("so.chuyenvien")).GetAsync("/phan-anh?qua-han=true")).Text);

        var answered = await (await (await SignedInAs("lanhdao.longho")).GetAsync(taken.Address)).SubmitAsync("form[action$='/tra-loi']", new() { ["Answer.Result"] = "Founded", ["Answer.Words"] = "Đã chi bù" });
        Assert.Contains("trả lời muộn", answered.Text);
        var reopened = await (await (await SignedInAs("so.lanhdao")).GetAsync(taken.Address)).SubmitAsync("form[action$='/mo-lai']", new() { ["Reopen.Reason"] = "Vẫn chưa nhận" });
        Assert.Contains("Đã giao trả lời", reopened.Text);
        Assert.Equal(4, await FromDbAsync(db => db.Cases.SelectMany(c => c.Steps).CountAsync()));
    }

    [Fact]
    public async Task A_wrong_code_is_told_beside_its_box_and_what_was_typed_stays()
    {
        var page = await TakeAsync("canbo.longho", new() { ["Form.PersonCode"] = "khong-co" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Không có người hưởng mang mã này", page.Text);
        Assert.Contains("Mẹ tôi chưa nhận tiền", page.Html);
        Assert.Equal(0, await FromDbAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task Numbers_run_on_over_all_districts()
    {
        await TakeAsync("canbo.longho", []);
        var second = await TakeAsync("buudien.mangthit", []);

        Assert.Contains("PA-2018-0002", second.Text);
        Assert.Equal(Office.PostOffice, (await FromDbAsync(db => db.Cases.SingleAsync(c => c.Number == "PA-2018-0002"))).TakenBy);
    }
}
