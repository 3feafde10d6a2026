using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.TagHelpers;

namespace VinhLongPayments.Web.Tests.Shared;

public class FigureTests
{
    private static readonly Moment Evening = new(new DateTime(2018, 8, 7, 18, 5, 0, DateTimeKind.Utc));

    [Fact]
    public void Money_is_grouped_by_dots()
    {
        Assert.Equal("1.234.567", Tags.Write(new MoneyTagHelper { Value = new Vnd(1234567) })!.TextContent);
        Assert.Equal("1.234.567\u00a0đ", Tags.Write(new MoneyTagHelper { Value = new Vnd(1234567) }, new TagHelperAttribute("unit"))!.TextContent);
    }

    [Fact]
    public void An_instant_is_shown_on_the_clock_of_Vietnam()
    {
        var time = Tags.Write(new MomentTagHelper { Value = Evening })!;

        Assert.Equal("08/08/2018 01:05", time.TextContent);
        Assert.Equal("2018-08-08T01:05:00+07:00", time.GetAttribute("datetime"));
    }

    [Fact]
    public void A_day_is_written_day_first() =>
        Assert.Equal("08/12/2018", Tags.Write(new DayTagHelper { Value = new(2018, 12, 8) })!.TextContent);

    [Fact]
    public void A_day_that_is_not_known_is_not_written() => Assert.Null(Tags.Write(new DayTagHelper()));

    [Fact]
    public void The_road_names_whose_turn_it_is()
    {
        var road = Tags.Write(new RoadTagHelper
        {
            Steps = [new("Đã trình", RoadState.Done, "Trần Văn Đức", Evening.Local), new("Đã duyệt", RoadState.Now, "Lãnh đạo Phòng", null)],
        })!;

        Assert.Contains("08/08/2018 01:05", road.Children[0].TextContent);
        Assert.Equal("step", road.Children[1].GetAttribute("aria-current"));
        Assert.Contains("Đến lượt: Lãnh đạo Phòng", road.Children[1].TextContent);
    }

    [Fact]
    public void The_pager_leads_to_the_neighbours()
    {
        var pager = Tags.Write(new PagerTagHelper { Value = new(2, 9, 420, "/danh-sach"), Noun = "người" })!;

        Assert.Equal("/danh-sach", pager.QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/danh-sach?trang=3", pager.QuerySelector("[rel=next]")!.GetAttribute("href"));
        Assert.Equal("2", pager.QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Fact]
    public void One_page_needs_no_links()
    {
        var pager = Tags.Write(new PagerTagHelper { Value = new(1, 1, 12, "/danh-sach"), Noun = "người" })!;

        Assert.Equal("12 người", pager.TextContent);
        Assert.Empty(pager.QuerySelectorAll("a"));
    }
}
