namespace VinhLongPayments.Web.Features.Shared;

/// <summary>Where the reader is in a list of many pages. Href is the address of the list with its filter, without the page.</summary>
public sealed record Pager(int Page, int PageCount, int Total, string Href)
{
    /// <summary>The pages shown on either side of the current one.</summary>
    private const int Around = 2;

    /// <summary>A page that does not exist is the first one.</summary>
    public static Pager Of(int? asked, int size, int total, string href)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new(asked is >= 1 && asked <= pages ? asked.Value : 1, pages, total, href);
    }

    /// <summary>Goes behind the title of a page after the first; empty on the first.</summary>
    public string InTitle => Page > 1 ? $" (trang {Page}/{PageCount})" : "";

    public string AddressOf(int page) => page == 1 ? Href : $"{Href}{(Href.Contains('?') ? '&' : '?')}trang={page}";

    /// <summary>The numbers to show: first, last and those around the current page; null where some are left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var shown = Enumerable.Range(Page - Around, 2 * Around + 1).Append(1).Append(PageCount)
            .Where(page => page >= 1 && page <= PageCount).Distinct().Order();

        var last = 0;
        foreach (var page in shown)
        {
            if (page == last + 2) yield return last + 1;
            if (page > last + 2) yield return null;
            yield return last = page;
        }
    }
}
