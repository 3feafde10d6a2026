using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain;

namespace VinhLongPayments.Web.Tests.Features.Inspections;

/// <summary>From decision to conclusion and what became of it, by the pages.</summary>
public sealed class InspectingByThePages : PageTest
{
    private async Task<Page> DecideAsync(string codes = "")
    {
        var district = await FromDbAsync(db => db.Districts.Where(d => d.Slug == "longho").Select(d => d.Id).SingleAsync());
        return await (await (await SignedInAs("so.chuyenvien")).GetAsync("/thanh-tra/moi")).SubmitAsync("form[action='/thanh-tra/moi']", new()
        {
            ["Form.Title"] = "Thanh tra tại huyện Long Hồ", ["Form.Number"] = "12/QĐ-SLĐTBXH", ["Form.SignedOn"] = "01/08/2018", ["Form.From"] = "01/2017", ["Form.To"] = "06/2018",
            ["Form.StartsOn"] = "02/08/2018", ["Form.EndsOn"] = "30/08/2018", ["Form.Team"] = "Ông A, trưởng đoàn", ["Form.Districts"] = $"{district}", ["Form.Codes"] = codes,
        });
    }

    private async Task<Page> StepAsync(string who, string address, string path, string day, string paper = "") =>
        await (await (await SignedInAs(who)).GetAsync(address)).SubmitAsync($"form[action$='/{path}']", new() { ["Step.Day"] = day, ["Step.Paper"] = paper });

    private async Task<Page> FindAsync(string address, string person = "") => await (await (await SignedInAs("so.chuyenvien")).GetAsync(address)).SubmitAsync("form[action$='/phat-hien']", new()
    {
        ["Finding.Kind"] = "PaidToDead", ["Finding.Content"] = "Chi cho người đã mất ba tháng", ["Finding.Basis"] = "Trích lục khai tử 12", ["Finding.WrongAmount"] = "810.000", ["Finding.PersonCode"] = person,
        ["Finding.Asks"] = "Recover", ["Finding.Recommendation"] = "Thu hồi nộp ngân sách", ["Finding.DueOn"] = "30/09/2018",
    });

    private async Task<Page> ConcludedAsync()
    {
        var decided = await DecideAsync();
        await FindAsync(decided.Address);
        await StepAsync("so.chuyenvien", decided.Address, "buoc", "03/08/2018");
        await StepAsync("so.chuyenvien", decided.Address, "buoc", "05/08/2018");
        await StepAsync("thanhtra", decided.Address, "buoc", "06/08/2018");
        return await StepAsync("so.lanhdao", decided.Address, "ket-luan", "08/08/2018", "34/KL-SLĐTBXH");
    }

    [Fact]
    public async Task An_inspection_is_decided_reported_and_concluded_and_its_conclusion_printed()
    {
        var concluded = await ConcludedAsync();

        Assert.Contains("Đã có kết luận", concluded.Text);
        var paper = await (await SignedInAs("thanhtra")).GetAsync($"{concluded.Address}/ket-luan/in");
        Assert.Contains("KẾT LUẬN THANH TRA", paper.Text);
        Assert.Equal("Số: 34/KL-SLĐTBXH", paper.Document.QuerySelector(".office-head .number")!.TextContent.Trim());
        Assert.Contains("Tám trăm mười nghìn đồng", paper.Text);
        Assert.Contains("Trích lục khai tử 12", paper.Text);
    }

    [Fact]
    public async Task A_recommendation_past_its_day_stands_on_the_home_page_until_the_money_is_back()
    {
        await ConcludedAsync();
        Site.SetVietnamTime("2018-10-01 09:00");
        foreach (var who in new[] { "so.chuyenvien", "lanhdao.longho", "thanhtra" }) Assert.Contains("Thực hiện kiến nghị thanh tra quá hạn", (await (await SignedInAs(who)).GetAsync("/")).Text);
        Assert.DoesNotContain("kiến nghị thanh tra", (await (await SignedInAs("lanhdao.mangthit")).GetAsync("/")).Text);

        var finding = await FromDbAsync(db => db.InspectionFindings.SingleAsync());
        var officer = await SignedInAs("so.chuyenvien");
        await (await officer.GetAsync($"/thanh-tra/kien-nghi/{finding.Id}")).SubmitAsync($"form[action='/thanh-tra/kien-nghi/{finding.Id}']", new() { ["Form.Recovered"] = "500.000" });
        var done = await (await officer.GetAsync($"/thanh-tra/kien-nghi/{finding.Id}")).SubmitAsync($"form[action='/thanh-tra/kien-nghi/{finding.Id}']", new() { ["Form.Recovered"] = "310.000", ["Form.IsDone"] = "true" });

        Assert.Contains("đã thu hồi 810.000", done.Text);
        Assert.DoesNotContain("kiến nghị thanh tra", (await officer.GetAsync("/")).Text);
        Assert.Contains("Đã thực hiện xong", (await StepAsync("so.chuyenvien", done.Address, "buoc", "01/10/2018")).Text);
    }

    [Fact]
    public async Task Whoever_reported_does_not_conclude_and_writers_take_no_conclusion()
    {
        var decided = await DecideAsync();
        foreach (var day in new[] { "03/08/2018", "05/08/2018", "06/08/2018" }) await StepAsync("so.chuyenvien", decided.Address, "buoc", day);

        Assert.Null((await (await SignedInAs("so.chuyenvien")).GetAsync(decided.Address)).Document.QuerySelector("form[action$='/buoc'], form[action$='/ket-luan']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("thanhtra")).PostAsync($"{decided.Address}/ket-luan")).Status);
    }

    [Fact]
    public async Task A_finding_about_a_person_becomes_a_report_once_and_leads_the_clerk_to_a_clawback()
    {
        var person = await FromDbAsync(db => db.Beneficiaries.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "vinhlong")).OrderBy(p => p.Code).FirstAsync());
        var district = person.DistrictId;
        var decided = await (await (await SignedInAs("so.chuyenvien")).GetAsync("/thanh-tra/moi")).SubmitAsync("form[action='/thanh-tra/moi']", new()
        {
            ["Form.Title"] = "Thanh tra tại thành phố", ["Form.Number"] = "13/QĐ", ["Form.SignedOn"] = "01/08/2018", ["Form.From"] = "01/2017", ["Form.To"] = "06/2018",
            ["Form.StartsOn"] = "02/08/2018", ["Form.EndsOn"] = "30/08/2018", ["Form.Team"] = "Ông A", ["Form.Districts"] = $"{district}",
        });
        var found = await FindAsync(decided.Address, person.Code);
        Assert.Contains(person.Name.Full, found.Text);

        var finding = await FromDbAsync(db => db.InspectionFindings.SingleAsync());
        var page = await (await SignedInAs("so.chuyenvien")).GetAsync($"/thanh-tra/kien-nghi/{finding.Id}");
        var report = await page.SubmitAsync("form[action$='/phan-anh']");
        Assert.Contains("Phát hiện thanh tra: Chi cho người đã mất", report.Text);
        Assert.Contains(OversightRules.FindingHasOneCase.Text, (await page.SubmitAsync("form[action$='/phan-anh']")).Text);

        var clerk = await (await SignedInAs("canbo.vinhlong")).GetAsync($"/thanh-tra/kien-nghi/{finding.Id}");
        Assert.Equal(HttpStatusCode.OK, (await (await SignedInAs("canbo.vinhlong")).GetAsync(clerk.Document.QuerySelector("a[href$='/truy-thu']")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task An_inspection_elsewhere_does_not_exist_for_a_district_and_the_post_sees_none()
    {
        var decided = await DecideAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("canbo.mangthit")).GetAsync(decided.Address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await SignedInAs("canbo.longho")).GetAsync(decided.Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("buudien.longho")).GetAsync(decided.Address)).Status);
    }

    [Fact]
    public async Task A_code_narrows_the_district_down_and_an_unknown_one_is_told()
    {
        var point = await FromDbAsync(db => db.PayoutPoints.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "longho")).OrderBy(p => p.Code).FirstAsync());
        Assert.Contains("mã 99999", (await DecideAsync("99999")).Text);
        var decided = await DecideAsync(point.Code);
        Assert.Contains(point.Name, decided.Text);
        Assert.Equal(1, await FromDbAsync(db => db.Inspections.Where(i => i.DecisionNumber == "12/QĐ-SLĐTBXH").SelectMany(i => i.Places).CountAsync()));
    }
}
