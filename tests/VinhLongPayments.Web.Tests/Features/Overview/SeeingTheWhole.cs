using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Overview;

/// <summary>Every chart has its table, every figure its rows, and everybody sees the own part.</summary>
public sealed class SeeingTheWhole : PageTest
{
    private static IEnumerable<string> Cells(Page page, string caption, int row) => page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith(caption, StringComparison.Ordinal))
        .QuerySelectorAll("tbody tr")[row].QuerySelectorAll("td").Select(td => td.TextContent.Trim());

    [Fact]
    public async Task The_department_sees_months_days_districts_and_settlements_of_the_province()
    {
        var page = await (await SignedInAs("so.lanhdao")).GetAsync("/tong-quan");

        Assert.Equal(2, page.Document.QuerySelectorAll("svg[role=img]").Length);
        Assert.All(page.Document.QuerySelectorAll("svg"), chart => Assert.NotNull(chart.NextElementSibling?.QuerySelector("table")));
        Assert.Contains("Số liệu lúc 08/08/2018 09:00", page.Text);
        var paid = await FromDbAsync(db => db.Settlements.Where(s => s.Status != SettlementStatus.Rejected).Select(s => s.Post.PaidPeople).ToListAsync());
        Assert.Contains($"{paid.Sum()}", page.Document.QuerySelector("details tfoot")!.TextContent.Replace(".", "", StringComparison.Ordinal));
        Assert.Equal(8, page.Document.QuerySelectorAll("caption").Single(c => c.TextContent.StartsWith("Tình trạng quyết toán", StringComparison.Ordinal)).ParentElement!.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_running_month_counts_who_was_paid_by_each_day_and_leaves_days_to_come_open()
    {
        var list = await Given.ReleasedListAsync(Site, "longho", people: 4, points: 2);
        await Given.PayAsync(Site, list, list.Lines[0], "2018-08-07 09:00");
        var back = await Given.PayAsync(Site, list, list.Lines[2], "2018-08-07 10:00");
        await Given.ReverseAsync(Site, list, back);
        await Given.PayAsync(Site, list, list.Lines[2], "2018-08-08 09:00");

        var page = await (await SignedInAs("lanhdao.longho")).GetAsync("/tong-quan");

        Assert.Equal(["4", "1", "2", "–", "–", "–", "–", "–", "–", "–"], Cells(page, "Số người đã nhận", 0));
        Assert.Equal(["4", "2", "2", "50 %"], Cells(page, "Tháng 08/2018 theo huyện", 0).Take(4));
        Assert.Equal(["2", "1", "0"], Cells(page, "Tháng 08/2018 theo huyện", 0).Skip(5));
        Assert.Single(page.Document.QuerySelectorAll("caption").Single(c => c.TextContent.StartsWith("Tình trạng quyết toán", StringComparison.Ordinal)).ParentElement!.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("buudien.tinh")]
    [InlineData("buudien.vinhlong")]
    [InlineData("canbo.vinhlong")]
    [InlineData("thanhtra")]
    public async Task Every_link_of_it_opens_for_whoever_sees_it(string who)
    {
        var browser = await SignedInAs(who);
        var page = await browser.GetAsync("/tong-quan");

        foreach (var href in page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Distinct())
            Assert.Equal(System.Net.HttpStatusCode.OK, (await browser.GetAsync(href)).Status);
    }

    [Fact]
    public async Task The_page_is_light() => Assert.True((await (await SignedInAs("so.lanhdao")).GetAsync("/tong-quan")).Html.Length < 150_000);
}
