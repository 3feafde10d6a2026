using System.Text.RegularExpressions;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed partial class SqlServerQueries
{
    private const int PagesOfOneKind = 2;

    public static TheoryData<string> People => ["so.chuyenvien", "so.lanhdao", "buudien.tinh", "thanhtra", "quantri", "canbo.vinhlong", "lanhdao.vinhlong", "buudien.vinhlong", "gdv.vinhlong"];

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

    [Fact]
    public async Task Every_question_an_upload_asks_is_one_SQL_Server_understands()
    {
        var echo = new SqlServerEcho();
        await using var site = Site.Open(echo.Listen);
        var (clerk, officer) = (await site.SignedInAs("canbo.longho"), await site.SignedInAs("so.chuyenvien"));
        await clerk.UploadAsync(await SampleAsync(Lists.Small));
        var review = await clerk.ReviewAsync((await SampleAsync(Lists.Small)).With(("K2", "XYZ9"), ("N5", "405.000đ"), ("B6", "857-900001")), period: "09/2018");
        foreach (var path in new[] { "", "?nhom=CategoryUnknown", "?nhom=RegisterFinding&kiem-tra=MissingCitizenId", "/thay-doi?loai=Decrease", "/cot", "/loi.xlsx" })
            Assert.True((int)(await clerk.GetAsync(review.Address + path)).Status < 500, path);
        await review.SubmitAsync("#de-nghi-sua form");
        await (await clerk.GetAsync(review.Address)).SubmitAsync("form[action$='/sua']", new() { ["Cells[0].LeaveOut"] = "Bỏ" });
        await (await officer.GetAsync("/danh-sach/tieu-de")).SubmitAsync("form[action='/danh-sach/tieu-de']", new() { ["Heading"] = "Quý danh", ["Field"] = "Name" });
        await GivenRegister.ReleaseAsync(site, await site.FromDbAsync(db => Task.FromResult(db.Lists.Single(Lists.IsOurs).Id)));
        site.SetVietnamTime("2018-08-16 09:00");
        var manager = await site.SignedInAs("buudien.longho");
        await (await manager.GetAsync("/chi-tra/ket-qua/tai-len")).SubmitAsync("form[action='/chi-tra/ket-qua/tai-len']", new() { ["Period"] = "08/2018" }, ("File", "ket-qua.xlsx", await SampleAsync("payout_results_2018-08_longho.xlsx")));

        Assert.Empty(echo.Untranslated);
        Assert.All(echo.Statements, statement => TransactSql.Parse(statement));
    }

    private static Task<byte[]> SampleAsync(string name) => File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", name));

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
