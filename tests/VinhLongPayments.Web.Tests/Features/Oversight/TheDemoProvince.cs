using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Tests.Features.Oversight;

/// <summary>What is known of the scheme's first two years stands in the demo province and is read back as such.</summary>
public sealed class TheDemoProvince : PageTest
{
    [Fact]
    public async Task Five_inspections_of_2016_and_2017_were_concluded()
    {
        var page = await (await SignedInAs("thanhtra")).GetAsync("/thanh-tra");

        Assert.Equal(5, page.Document.QuerySelectorAll("tbody tr").Length);
        foreach (var district in new[] { "Bình Tân", "Long Hồ", "Vũng Liêm", "Mang Thít", "Tam Bình" }) Assert.Contains($"tại huyện {district}", page.Text);
        Assert.All(await FromDbAsync(db => db.Inspections.ToListAsync()), i => Assert.True(i.Status is InspectionStatus.FollowedUp && i.DecidedOn.Year is 2016 or 2017));
    }

    [Fact]
    public async Task Four_monitoring_rounds_went_to_sixteen_communes_in_the_first_half_of_2018()
    {
        var page = await (await SignedInAs("so.chuyenvien")).GetAsync("/giam-sat");

        Assert.Equal(["16", "16"], page.Document.QuerySelectorAll("tfoot td.num").Select(td => td.TextContent));
        Assert.Equal(["Bình Minh", "Bình Tân", "Trà Ôn", "Vĩnh Long"], page.Document.QuerySelectorAll("td[data-label='Huyện']").Select(td => td.TextContent).Order());
        Assert.All(await FromDbAsync(db => db.MonitoringRounds.ToListAsync()), r => Assert.True(r.From.Year == 2018 && r.To.Month <= 6));
    }

    [Fact]
    public async Task Twenty_classes_were_held_and_the_newest_cashiers_wait_for_theirs()
    {
        var officer = await SignedInAs("so.chuyenvien");
        Assert.Contains("Cộng 20 lớp", (await officer.GetAsync("/tap-huan")).Text);
        Assert.Equal(8, (await officer.GetAsync("/tap-huan/chua-qua")).Document.QuerySelector("table")!.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("Giao dịch viên", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_settlements_of_the_history_name_the_procedure_they_followed()
    {
        var settlement = await FromDbAsync(db => db.Settlements.FirstAsync());
        Assert.Contains("Phiên bản 1", (await (await SignedInAs("so.lanhdao")).GetAsync($"/quyet-toan/{settlement.Id}")).Text);
    }
}
