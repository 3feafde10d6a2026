using Microsoft.EntityFrameworkCore;

namespace VinhLongPayments.Web.Tests.Features.Monitoring;

public sealed class VisitingCommunes : PageTest
{
    private async Task<Page> PlanAsync(string from = "07/08/2018", string to = "15/08/2018")
    {
        var officer = await SignedInAs("so.chuyenvien");
        if (!await FromDbAsync(db => db.MonitoringCriteria.AnyAsync(c => c.InForceFrom == new DateOnly(2018, 1, 2))))
            await (await officer.GetAsync("/giam-sat/tieu-chi")).SubmitAsync("form[action='/giam-sat/tieu-chi']", new() { ["Form.InForceFrom"] = "02/01/2018", ["Form.Questions"] = "Niêm yết lịch chi | 10\nThời gian chờ | 20" });
        var codes = await FromDbAsync(db => db.Communes.Where(c => db.Districts.Any(d => d.Id == c.DistrictId && d.Slug == "traon")).OrderBy(c => c.Code).Take(2).Select(c => c.Code).ToListAsync());
        return await (await officer.GetAsync("/giam-sat/moi")).SubmitAsync("form[action='/giam-sat/moi']", new() { ["Title"] = "Giám sát đợt 3", ["From"] = from, ["To"] = to, ["Team"] = "Bà B", ["Communes"] = string.Join(", ", codes) });
    }

    private async Task<Page> RecordAsync(Page round, int at, string first, string second)
    {
        var officer = await SignedInAs("so.chuyenvien");
        var href = (await officer.GetAsync(round.Address)).Document.QuerySelectorAll("a[href^='/giam-sat/lan/']")[at].GetAttribute("href")!;
        return await (await officer.GetAsync(href)).SubmitAsync($"form[action='{href}']", new() { ["Form.VisitedOn"] = "08/08/2018", ["Form.Scores[1]"] = first, ["Form.Scores[2]"] = second, ["Form.Findings"] = "Phòng chật, thiếu ghế" });
    }

    [Fact]
    public async Task Two_communes_are_scored_and_stand_side_by_side()
    {
        var round = await PlanAsync();
        await RecordAsync(round, 0, "10", "20");
        var compared = await RecordAsync(round, 1, "5", "10");

        var rows = compared.Document.QuerySelectorAll("tbody tr");
        Assert.Equal(["10", "20", "30", "100 %"], rows[0].QuerySelectorAll("td.num").Take(4).Select(td => td.TextContent));
        Assert.Equal(["5", "10", "15", "50 %"], rows[1].QuerySelectorAll("td.num").Take(4).Select(td => td.TextContent));
        Assert.Equal(["7,5", "15,0"], compared.Document.QuerySelectorAll("tfoot td.num").Select(td => td.TextContent));
        Assert.Contains("Phòng chật, thiếu ghế", compared.Text);
        Assert.Contains("75 %", (await (await SignedInAs("canbo.traon")).GetAsync("/giam-sat")).Text);
    }

    [Fact]
    public async Task A_later_round_shows_what_the_commune_reached_before()
    {
        await RecordAsync(await PlanAsync(), 0, "5", "10");
        Site.SetVietnamTime("2018-09-08 09:00");
        var next = await PlanAsync("07/09/2018", "15/09/2018");

        Assert.Equal("50 %", next.Document.QuerySelector("tbody tr td[data-label='Lần trước']")!.TextContent);
    }

    [Fact]
    public async Task A_missing_score_is_asked_for_and_the_paper_carries_the_scores()
    {
        var round = await PlanAsync();
        Assert.Contains("Mỗi tiêu chí cần một điểm", (await RecordAsync(round, 0, "", "10")).Text);
        Assert.Contains("từ 0 đến điểm tối đa", (await RecordAsync(round, 0, "11", "10")).Text);
        await RecordAsync(round, 0, "9", "18");
        var visit = await FromDbAsync(db => db.MonitoringVisits.SingleAsync(v => v.VisitedOn == new DateOnly(2018, 8, 8) && db.MonitoringRounds.Any(r => r.Id == v.RoundId && r.Title == "Giám sát đợt 3")));
        var paper = await (await SignedInAs("lanhdao.traon")).GetAsync($"/giam-sat/lan/{visit.Id}/in");
        Assert.Contains("Biên bản giám sát", paper.Text);
        Assert.Contains("ngày 08 tháng 8 năm 2018", paper.Text);
    }

    [Fact]
    public async Task Days_paid_without_a_supervisor_are_counted_per_point()
    {
        var list = await Given.ReleasedListAsync(Site);
        Site.SetVietnamTime("2018-08-09 09:00");
        await Given.PayAsync(Site, list, list.Lines[0]);
        Site.SetVietnamTime("2018-08-10 09:00");
        await Given.PayAsync(Site, list, list.Lines[1]);

        var manager = await SignedInAs("buudien.longho");
        Assert.Contains("Thiếu 2 ngày", (await manager.GetAsync("/giam-sat/tai-diem?thang=08/2018")).Text);
        var saved = await (await manager.GetAsync("/giam-sat/tai-diem")).SubmitAsync("form[action='/giam-sat/tai-diem']:not([method=get])", new() { ["Form.PointCode"] = list.Points[0].Code, ["Form.Day"] = "09/08/2018", ["Form.Name"] = "Lê Văn Hai", ["Form.Position"] = "Công chức xã" });

        Assert.Contains("Thiếu 1 ngày", saved.Text);
        Assert.Contains("09/08: Lê Văn Hai, Công chức xã", saved.Text);
        Assert.DoesNotContain("Lê Văn Hai", (await (await SignedInAs("buudien.mangthit")).GetAsync("/giam-sat/tai-diem?thang=08/2018")).Text);
    }
}
