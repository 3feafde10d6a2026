using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Web.Tests.Features.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Reports;

public sealed class ReportingATerm : PageTest
{
    [Fact]
    public async Task A_quarter_shows_an_open_month_as_provisional_and_loses_the_mark_when_the_month_is_approved()
    {
        await CloseTheMonthAsync();
        var open = await ReportAsync("so.lanhdao", "ky=quy&thang=08/2018&huyen=longho");

        Assert.Contains("Báo cáo quyết toán quý III/2018, Huyện Long Hồ", open.Document.Title);
        Assert.Contains("08/2018: số tạm tính", open.Text);
        Assert.Equal(("1.350.000", "1.080.000", "270.000"), Figures(open));

        await SettleAsync();
        var settled = await ReportAsync("so.lanhdao", "ky=quy&thang=08/2018&huyen=longho");

        Assert.DoesNotContain("tạm tính", settled.Text);
        Assert.Equal(("1.350.000", "1.080.000", "270.000"), Figures(settled));
    }

    [Fact]
    public async Task A_settlement_on_its_road_is_reported_as_not_approved()
    {
        await CloseTheMonthAsync();
        await PrepareAsync();

        Assert.Contains("08/2018: chưa phê duyệt", (await ReportAsync("lanhdao.longho", "ky=thang&thang=08/2018")).Text);
    }

    [Fact]
    public async Task Rows_by_month_lead_to_the_settlement_and_rows_by_contract_to_the_contract()
    {
        await CloseTheMonthAsync();
        var settlement = await SettleAsync();

        var months = await ReportAsync("buudien.longho", "ky=nam&thang=08/2018&theo=thang");
        var contracts = await ReportAsync("buudien.longho", "ky=nam&thang=08/2018&theo=hop-dong");

        Assert.Equal(settlement, months.Document.QuerySelectorAll("tbody th a").Single(a => a.TextContent == "Tháng 08/2018").GetAttribute("href"));
        Assert.StartsWith("/hop-dong/", contracts.Document.QuerySelector("tbody th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_workbook_adds_districts_up_by_itself_and_the_paper_says_the_sum_in_words()
    {
        await CloseTheMonthAsync();
        await SettleAsync();
        var leader = await SignedInAs("so.lanhdao");

        using var workbook = new XLWorkbook(await leader.Http.GetStreamAsync("/bao-cao/quyet-toan.xlsx?ky=quy&thang=08/2018&huyen=longho"));
        var paper = await leader.GetAsync("/bao-cao/in?ky=quy&thang=08/2018&huyen=longho");

        var total = workbook.Worksheets.Single().RowsUsed().Single(row => row.Cell(1).GetString() == "Cộng");
        Assert.StartsWith("SUM(", total.Cell(7).FormulaA1);
        Assert.Equal(1_350_000, total.Cell(7).GetDouble());
        Assert.Contains("Một triệu không trăm tám mươi nghìn đồng", paper.Text);
        Assert.Contains("UBND HUYỆN LONG HỒ", paper.Text);
    }

    [Fact]
    public async Task Items_by_category_come_to_what_was_paid_and_a_tampered_item_is_told()
    {
        await CloseTheMonthAsync();
        var clean = await ReportAsync("so.lanhdao", "ky=thang&thang=08/2018&huyen=longho", "/theo-dien");

        Assert.Empty(clean.Document.QuerySelectorAll(".notice-danger"));
        Assert.Equal("1.080.000", clean.Document.QuerySelectorAll("tfoot td").Last().TextContent.Trim());

        await Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE EntitlementItems SET Amount = Amount + 1 WHERE EntitlementId IN (SELECT Id FROM Entitlements WHERE Status = 3)"));
        var tampered = await ReportAsync("so.lanhdao", "ky=thang&thang=08/2018&huyen=longho", "/theo-dien");

        Assert.Contains("báo cáo quyết toán ghi 3 lượt, 1.080.000 đồng", tampered.Document.QuerySelector(".notice-danger")!.TextContent);
    }

    [Fact]
    public async Task Categories_of_one_kind_of_people_get_a_sum_of_their_own()
    {
        var page = await ReportAsync("so.lanhdao", "ky=thang&thang=08/2018", "/theo-dien");

        var disabled = page.Document.QuerySelectorAll("tbody").Single(body => body.TextContent.Contains("Cộng người khuyết tật", StringComparison.Ordinal));
        var sums = disabled.QuerySelectorAll("tr").Select(row => long.Parse(row.QuerySelectorAll("td").Last().TextContent.Replace(".", "", StringComparison.Ordinal))).ToList();
        Assert.Equal(sums[^1], sums.SkipLast(1).Sum());
    }

    [Fact]
    public async Task A_district_reports_itself_and_does_not_find_another()
    {
        await CloseTheMonthAsync();
        var stranger = await SignedInAs("lanhdao.vinhlong");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/bao-cao?ky=thang&thang=08/2018&huyen=longho")).Status);
        Assert.DoesNotContain("1.080.000", (await stranger.GetAsync("/bao-cao?ky=thang&thang=08/2018")).Text);
    }

    [Fact]
    public async Task A_term_without_lists_and_a_month_that_is_none_say_so_calmly()
    {
        Assert.Contains("Kỳ này chưa có danh sách nào", (await ReportAsync("so.lanhdao", "ky=nam&thang=08/2012")).Text);
        Assert.Equal(HttpStatusCode.OK, (await ReportAsync("so.lanhdao", "ky=tuan&thang=không&theo=gì")).Status);
    }

    private static (string Due, string Paid, string Carried) Figures(Page page)
    {
        var cells = page.Document.QuerySelectorAll("tfoot td").Select(cell => cell.TextContent.Trim()).ToList();
        return (cells[3], cells[5], cells[7]);
    }

    private async Task CloseTheMonthAsync()
    {
        await Site.WithDbAsync(ClosedMonth.PlayAsync);
        Site.SetVietnamTime("2018-08-20 10:00");
    }

    private async Task<Page> ReportAsync(string userName, string query, string below = "") => await (await SignedInAs(userName)).GetAsync($"/bao-cao{below}?{query}");

    private async Task<string> PrepareAsync()
    {
        var page = await (await SignedInAs("buudien.longho")).GetAsync("/quyet-toan/lap?thang=08/2018");
        return (await page.SubmitAsync("form[action='/quyet-toan/lap']", new() { ["Form.ClosingBalance"] = "270000", ["Form.Explanation"] = "" })).Address;
    }

    private async Task<string> SettleAsync()
    {
        var address = await PrepareAsync();
        foreach (var (user, step) in new[] { ("lanhdao.longho", "xac-nhan"), ("so.chuyenvien", "tham-dinh"), ("so.lanhdao", "phe-duyet") })
            await (await (await SignedInAs(user)).GetAsync(address)).SubmitAsync($"form[action$='/{step}']");
        return address;
    }
}
