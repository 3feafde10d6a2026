using AngleSharp.Dom;
using VinhLongPayments.Web.TagHelpers;

namespace VinhLongPayments.Web.Tests.Shared;

public class ErrorSummaryTests
{
    private static IElement? Summary(Tags page) => Tags.Write(new ErrorSummaryTagHelper { ViewContext = page.View });

    [Fact]
    public void A_page_without_mistakes_has_no_summary() => Assert.Null(Summary(new Tags().Typed("Ten", "Bé")));

    [Fact]
    public void It_takes_the_focus_and_is_read_aloud()
    {
        var summary = Summary(new Tags().Wrong("Ten", "Nhập họ và tên."))!;

        Assert.Equal(("alert", "-1", true), (summary.GetAttribute("role"), summary.GetAttribute("tabindex"), summary.HasAttribute("autofocus")));
    }

    [Fact]
    public void Each_line_leads_to_its_field_in_the_order_of_the_page()
    {
        var page = new Tags().Wrong("An", "Sửa mục an.").Wrong("Tong", "Sửa tổng.").Wrong("Dong[0].Ten", "Nhập tên.");
        foreach (var name in new[] { "Tong", "Dong[0].Ten", "An" })
            Tags.Write(new FieldTagHelper { For = page.For(name, ""), ViewContext = page.View });

        var links = Summary(page)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["#Tong", "#Dong_0__Ten", "#An"], links);
    }

    [Fact]
    public void A_field_with_two_mistakes_is_listed_once_in_the_words_beside_it()
    {
        var page = new Tags().Wrong("Ten", "Nhập họ và tên.").Wrong("Ten", "Tên quá ngắn.");

        Assert.Equal(["Nhập họ và tên."], Summary(page)!.QuerySelectorAll("li").Select(line => line.TextContent));
    }

    [Fact]
    public void A_mistake_of_no_field_is_plain_text()
    {
        var line = Summary(new Tags().Wrong("", "Tệp <này> đã được tải lên."))!.QuerySelector("li")!;

        Assert.Equal("Tệp <này> đã được tải lên.", line.TextContent);
        Assert.Null(line.QuerySelector("a"));
    }
}
