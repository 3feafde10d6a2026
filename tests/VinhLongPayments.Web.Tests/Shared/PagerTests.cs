using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Tests.Shared;

public class PagerTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(1234, 25)]
    public void Rows_fill_pages(int total, int pages) => Assert.Equal(pages, Pager.Of(null, 50, total, "/x").PageCount);

    [Theory]
    [InlineData(null, 1)]
    [InlineData(-3, 1)]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 1)]
    public void An_unknown_page_is_the_first(int? asked, int page) => Assert.Equal(page, Pager.Of(asked, 50, 150, "/x").Page);

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 3 4 5")]
    [InlineData(1, 25, "1 2 3 … 25")]
    [InlineData(5, 25, "1 2 3 4 5 6 7 … 25")]
    [InlineData(7, 25, "1 … 5 6 7 8 9 … 25")]
    [InlineData(25, 25, "1 … 23 24 25")]
    public void Few_numbers_are_shown_and_no_gap_hides_a_single_page(int page, int pages, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Pager(page, pages, 0, "/x").Numbers().Select(number => number?.ToString() ?? "…")));

    [Theory]
    [InlineData("/danh-sach", 1, "/danh-sach")]
    [InlineData("/danh-sach", 2, "/danh-sach?trang=2")]
    [InlineData("/danh-sach?diem=3", 2, "/danh-sach?diem=3&trang=2")]
    public void The_filter_goes_along_to_every_page(string href, int page, string address) =>
        Assert.Equal(address, new Pager(1, 9, 0, href).AddressOf(page));

    [Fact]
    public void The_title_names_every_page_but_the_first()
    {
        Assert.Equal("", new Pager(1, 9, 0, "/x").InTitle);
        Assert.Equal(" (trang 2/9)", new Pager(2, 9, 0, "/x").InTitle);
    }
}
