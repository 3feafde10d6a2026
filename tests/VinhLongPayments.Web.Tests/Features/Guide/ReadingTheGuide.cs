using System.Net;

namespace VinhLongPayments.Web.Tests.Features.Guide;

public sealed class ReadingTheGuide : PageTest
{
    [Fact]
    public async Task Everybody_finds_it_from_every_page_and_every_picture_and_section_is_there()
    {
        var visitor = Site.Visitor();
        foreach (var page in new[] { await visitor.GetAsync("/dang-nhap"), await visitor.GetAsync("/tra-cuu"), await (await SignedInAs("gdv.longho")).GetAsync("/chi-tra") })
            Assert.NotNull(page.Document.QuerySelector("header a[href='/huong-dan']"));

        var guide = await visitor.GetAsync("/huong-dan");
        Assert.Equal("Hướng dẫn sử dụng", guide.Document.QuerySelector("h1")!.TextContent);
        foreach (var picture in guide.Document.QuerySelectorAll("img"))
        {
            Assert.NotEqual("", picture.GetAttribute("alt"));
            Assert.Equal(HttpStatusCode.OK, (await visitor.Http.GetAsync(picture.GetAttribute("src"))).StatusCode);
        }
        Assert.All(guide.Document.QuerySelectorAll("main li a[href^='#']"), link => Assert.NotNull(guide.Document.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))));
        Assert.Equal(9, guide.Document.QuerySelectorAll("h2").Length - 2);
    }
}
