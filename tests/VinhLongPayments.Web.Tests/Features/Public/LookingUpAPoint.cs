using System.Net;
using Microsoft.EntityFrameworkCore;

namespace VinhLongPayments.Web.Tests.Features.Public;

public sealed class LookingUpAPoint : PageTest
{
    [Fact]
    public async Task Anybody_finds_the_110_points_with_days_and_hotline_without_signing_in()
    {
        var page = await Site.Visitor().GetAsync("/tra-cuu");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(110, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("1900 54 54 81", page.Text);
        Assert.Contains("từ ngày 07/08/2018 đến hết ngày 15/08/2018", page.Text);
        Assert.Contains("7, 8, 9, 10, 11, 13, 14, 15", page.Text);
    }

    [Fact]
    public async Task A_commune_is_found_without_marks()
    {
        var page = await Site.Visitor().GetAsync("/tra-cuu?tim=tan+hoa");

        Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr"));
        Assert.All(page.Document.QuerySelectorAll("tbody tr"), row => Assert.Contains("Tân Hòa", row.TextContent));
    }

    [Fact]
    public async Task A_holiday_and_a_point_closed_at_weekends_leave_their_days_out()
    {
        await (await (await SignedInAs("so.chuyenvien")).GetAsync("/diem-chi-tra/ngay-nghi")).SubmitAsync("form[action='/diem-chi-tra/ngay-nghi']", new() { ["Form.Day"] = "10/08/2018", ["Form.Name"] = "Nghỉ bù" });
        var point = await FromDbAsync(db => db.PayoutPoints.OrderBy(p => p.Code).FirstAsync());
        await (await (await SignedInAs("so.chuyenvien")).GetAsync($"/diem-chi-tra/{point.Id}/sua")).SubmitAsync("form[action$='/sua']", new() { ["Form.Rest"] = "Weekend" });

        var rows = (await Site.Visitor().GetAsync("/tra-cuu")).Document.QuerySelectorAll("tbody tr");

        Assert.Equal("7, 8, 9, 13, 14, 15", rows[0].QuerySelector("[data-label='Ngày mở cửa']")!.TextContent);
        Assert.Equal("7, 8, 9, 11, 13, 14, 15", rows[1].QuerySelector("[data-label='Ngày mở cửa']")!.TextContent);
    }

    [Fact]
    public async Task The_page_may_be_kept_by_caches_and_names_nobody()
    {
        await Given.ReleasedListAsync(Site);

        var page = await Site.Visitor().GetAsync("/tra-cuu");

        Assert.Equal("public, max-age=600", page.Response.Headers.CacheControl!.ToString());
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("Nguyễn Thị", page.Text);
    }
}
