using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed partial class SqlServerQueries
{
    private const int PagesOfOneKind = 2;

    public static TheoryData<string> People => ["so.chuyenvien", "so.lanhdao", "buudien.tinh", "thanhtra", "quantri", "canbo.vinhlong", "lanhdao.vinhlong", "buudien.mangthit", "gdv.mangthit"];

    [Theory, MemberData(nameof(People))]
    public async Task Every_question_a_page_asks_is_one_SQL_Server_understands(string userName)
    {
        var echo = new SqlServerEcho();
        await using var site = Site.Open(echo.Listen);
        var browser = await site.SignedInAs(userName);

        await WalkAsync(browser);

        Assert.True(Site.IsOnSqlServer || echo.Statements.Count > 3, "No query was heard.");
        Assert.Empty(echo.Untranslated);
        Assert.All(echo.Statements, statement => TransactSql.Parse(statement));
    }

    [Fact]
    public async Task Every_question_the_register_asks_is_one_SQL_Server_understands()
    {
        var echo = new SqlServerEcho();
        await using var site = Site.Open(echo.Listen);
        var clerk = await site.SignedInAs("canbo.vinhlong");

        foreach (var status in new[] { "Receiving", "Suspended", "Stopped", "Dead", "WithoutAward" })
            Assert.True((int)(await clerk.PostAsync("/doi-tuong/tim", new() { ["Status"] = status, ["Query"] = "nguyen", ["Hamlet"] = "ap", ["Family"] = "NCTC" })).Status < 500);
        await (await clerk.GetAsync("/doi-tuong/nhap")).SubmitAsync("form[action='/doi-tuong/nhap']", null,
            ("File", "so.xlsx", await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "register_2018-08_longho.xlsx"))));
        var list = await clerk.GenerateAsync("09/2018");
        foreach (var address in new[] { $"/danh-sach/{list}", $"/danh-sach/{list}/tang-giam", $"/danh-sach/{list}/kiem-tra?loai=AgeChangesCategory&muc=Warning" })
            Assert.True((int)(await clerk.GetAsync(address)).Status < 500);
        await clerk.PostAsync($"/danh-sach/{list}/kiem-tra");

        Assert.Empty(echo.Untranslated);
        Assert.All(echo.Statements, statement => TransactSql.Parse(statement));
    }

    // Follows the links of every page, a few of each kind, as a curious person would.
    private static async Task WalkAsync(Browser browser)
    {
        var seen = new Dictionary<string, int>();
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            var page = await browser.GetAsync(address);
            Assert.True((int)page.Status < 500, $"{address}: {page.Text}");

            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
            {
                var kind = Variable().Replace(link, "…");
                if (seen.GetValueOrDefault(kind) >= PagesOfOneKind || seen.ContainsKey(link)) continue;
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
                seen[link] = PagesOfOneKind;
                waiting.Enqueue(link);
            }
        }
    }

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|\d+|(?<==)[^&]+")]
    private static partial Regex Variable();
}
