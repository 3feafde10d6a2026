using System.Text;
using Microsoft.EntityFrameworkCore;

namespace VinhLongPayments.Web.Tests.Features.ReportsDue;

public sealed class ReportsComeIn : PageTest
{
    private static string StateOf(Page page, string report, string district) => page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith(report, StringComparison.Ordinal))
        .QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == district).QuerySelector("[data-label='Tình trạng']")!.TextContent;

    [Fact]
    public async Task A_quarter_s_report_is_missing_until_it_is_filed_and_then_late()
    {
        var officer = await SignedInAs("so.chuyenvien");
        Assert.Equal("Quá hạn", StateOf(await officer.GetAsync("/den-han"), "Báo cáo quý 2/2018", "Huyện Long Hồ"));

        await (await (await SignedInAs("canbo.longho")).GetAsync("/luu-tru/moi")).SubmitAsync("form[action='/luu-tru/moi']",
            new() { ["Form.Kind"] = "QuarterReport", ["Form.Title"] = "Báo cáo quý 2", ["Form.Month"] = "06/2018" }, ("Form.File", "bao-cao.pdf", Encoding.ASCII.GetBytes("%PDF-1.4")));

        Assert.Equal("Đã nhận, muộn", StateOf(await officer.GetAsync("/den-han"), "Báo cáo quý 2/2018", "Huyện Long Hồ"));
        Assert.Equal("Quá hạn", StateOf(await officer.GetAsync("/den-han"), "Báo cáo quý 2/2018", "Huyện Mang Thít"));
    }

    [Fact]
    public async Task Lists_and_settlements_count_from_their_own_steps()
    {
        var page = await (await SignedInAs("so.lanhdao")).GetAsync("/den-han");

        Assert.Equal("Đã nhận, muộn", StateOf(page, "Báo cáo thanh quyết toán tháng 07/2018", "Thành phố Vĩnh Long"));
        Assert.Equal("Quá hạn", StateOf(page, "Danh sách và kinh phí tháng 08/2018", "Huyện Long Hồ"));
        Assert.Equal("Chưa đến hạn", StateOf(page, "Báo cáo thanh quyết toán tháng 08/2018", "Huyện Long Hồ"));
    }

    [Fact]
    public async Task The_post_sees_its_own_reports_of_its_own_district()
    {
        var page = await (await SignedInAs("buudien.longho")).GetAsync("/den-han");
        Assert.All(page.Document.QuerySelectorAll("caption"), caption => Assert.StartsWith("Báo cáo thanh quyết toán", caption.TextContent, StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("tbody th"), name => Assert.Equal("Huyện Long Hồ", name.TextContent));
    }
}
