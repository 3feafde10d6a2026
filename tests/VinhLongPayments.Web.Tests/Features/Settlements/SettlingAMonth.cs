using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

public sealed class SettlingAMonth : PageTest
{
    [Fact]
    public async Task A_month_is_prepared_confirmed_endorsed_and_approved_by_four_people()
    {
        await CloseTheMonthAsync();
        var manager = await SignedInAs("buudien.longho");
        Assert.Contains("Lập quyết toán tháng 08/2018", (await manager.GetAsync("/quyet-toan")).Text);

        var prepared = await PrepareAsync(manager, "270.000");
        Assert.Contains("Đã lập", prepared.Text);
        await StepAsync("lanhdao.longho", prepared.Address, "xac-nhan");
        await StepAsync("so.chuyenvien", prepared.Address, "tham-dinh");
        var approved = await StepAsync("so.lanhdao", prepared.Address, "phe-duyet");

        Assert.Contains("Đã phê duyệt quyết toán", approved.Document.QuerySelector(".flash")!.TextContent);
        Assert.DoesNotContain("Số liệu đã thay đổi", approved.Text);
        Assert.All(await FromDbAsync(db => db.Lists.Where(l => l.FileName == "danh-sach.xlsx").ToListAsync()), list => Assert.Equal(ListStatus.Settled, list.Status));
    }

    [Fact]
    public async Task Paper_and_workbook_carry_the_figures_and_the_check_code()
    {
        await CloseTheMonthAsync();
        var manager = await SignedInAs("buudien.longho");
        var settlement = await PrepareAsync(manager, "270000");
        var code = (await FromDbAsync(db => db.Settlements.SingleAsync(s => s.Post.DuePeople == 4))).CheckCode;

        var paper = await manager.GetAsync($"{settlement.Address}/in");
        var workbook = await manager.Http.GetAsync($"{settlement.Address}/bao-cao.xlsx");

        Assert.Contains($"Mã kiểm tra: {code}", paper.Text);
        Assert.Contains("1.080.000", paper.Text);
        Assert.Contains("BƯU ĐIỆN HUYỆN LONG HỒ", paper.Text);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_total_leads_to_the_rows_behind_it()
    {
        await CloseTheMonthAsync();
        var manager = await SignedInAs("buudien.longho");
        var settlement = await PrepareAsync(manager, "270000");

        var unpaid = settlement.Document.QuerySelectorAll("a[href*='tinh-trang=CarriedOver']").Single(a => a.TextContent == "270.000");
        var rows = await manager.GetAsync(unpaid.GetAttribute("href")!);

        Assert.Contains("857-900003", rows.Text);
        Assert.DoesNotContain("857-900000", rows.Text);
    }

    [Fact]
    public async Task A_wrong_closing_balance_is_refused_by_identity_3_with_both_figures()
    {
        await CloseTheMonthAsync();

        var refused = await PrepareAsync(await SignedInAs("buudien.longho"), "270.001");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("QT-01", refused.Text);
        Assert.Contains("Đẳng thức 3", refused.Text);
        Assert.Contains("1.350.000 đồng so với 1.350.001 đồng", refused.Text);
    }

    [Fact]
    public async Task A_balance_that_is_no_figure_is_asked_for_again_and_kept()
    {
        await CloseTheMonthAsync();

        var page = await PrepareAsync(await SignedInAs("buudien.longho"), "nhiều");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Hãy nhập số dư cuối kỳ theo sổ quỹ", page.Document.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("nhiều", page.Document.QuerySelector("#Form_ClosingBalance")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Số người phải chi", "UPDATE ListPointTotals SET Lines = Lines + 1")]
    [InlineData("Số tiền phải chi", "UPDATE ListPointTotals SET Regular = Regular + 1, Amount = Amount + 1")]
    [InlineData("Số dư đầu kỳ", "UPDATE OpeningFigures SET Balance = Balance + 1")]
    [InlineData("Kinh phí nhận trong kỳ", "UPDATE FundTransfers SET Amount = Amount + 1")]
    [InlineData("Số người đã chi", "UPDATE Payouts SET PayMonth = 201701 WHERE Place = 2")]
    [InlineData("Số tiền đã chi", "UPDATE Payouts SET Amount = Amount - 1")]
    [InlineData("Số người chưa chi", "UPDATE Entitlements SET Status = 5 WHERE LineNumber = 1")]
    [InlineData("Số tiền chưa chi", "UPDATE EntitlementItems SET Amount = Amount + 1")]
    [InlineData("Tiền nộp trả", "UPDATE FundTransfers SET Direction = 2, AcknowledgedAmount = AcknowledgedAmount - 1")]
    public async Task A_difference_planted_in_one_book_is_named_before_anything_is_settled(string figure, string tamper)
    {
        await CloseTheMonthAsync();
        await TamperAsync(tamper);

        var page = await (await SignedInAs("buudien.longho")).GetAsync("/quyet-toan/lap?thang=08/2018");

        Assert.Contains(page.Document.QuerySelectorAll(".notice-warn li"), li => li.TextContent.StartsWith($"{figure} tại Huyện Long Hồ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "UPDATE OpeningPoints SET CarriedOver = CarriedOver - 1 WHERE CarriedOver > 0")]
    [InlineData(2, "UPDATE Payouts SET Amount = Amount - 1")]
    [InlineData(4, "UPDATE OpeningPoints SET Heads = Heads + 1")]
    [InlineData(5, "UPDATE Receipts SET Amount = Amount - 1")]
    [InlineData(5, "UPDATE Payouts SET PaidOn = '2018-08-16'")]
    public async Task A_broken_identity_is_named_with_its_place(int number, string tamper)
    {
        await CloseTheMonthAsync();
        await TamperAsync(tamper);
        var manager = await SignedInAs("buudien.longho");

        var page = await manager.GetAsync("/quyet-toan/lap?thang=08/2018");

        Assert.Contains(page.Document.QuerySelectorAll(".notice-danger li"), li => li.TextContent.Contains($"đẳng thức {number} ", StringComparison.Ordinal));
        Assert.Contains("QT-01", (await PrepareAsync(manager, "270000")).Text);
    }

    [Fact]
    public async Task A_difference_in_what_was_sent_must_be_explained()
    {
        await CloseTheMonthAsync();
        await TamperAsync("UPDATE FundTransfers SET Amount = Amount + 1");
        var manager = await SignedInAs("buudien.longho");

        var refused = await PrepareAsync(manager, "270000");
        var prepared = await PrepareAsync(manager, "270000", "Phí chuyển tiền");

        Assert.Contains("QT-02", refused.Text);
        Assert.Contains("Số dư cuối kỳ tại Huyện Long Hồ", refused.Text);
        Assert.Contains("Phí chuyển tiền", prepared.Text);
    }

    [Fact]
    public async Task Figures_changed_after_preparing_are_told_on_the_page_and_stop_the_next_step()
    {
        await CloseTheMonthAsync();
        var prepared = await PrepareAsync(await SignedInAs("buudien.longho"), "270000");
        await TamperAsync("UPDATE Payouts SET Amount = Amount - 1");

        var page = await (await SignedInAs("lanhdao.longho")).GetAsync(prepared.Address);
        var refused = await StepAsync("lanhdao.longho", prepared.Address, "xac-nhan");

        Assert.Contains("Số liệu đã thay đổi sau khi lập quyết toán", page.Text);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("QT-10", refused.Text);
    }

    [Fact]
    public async Task A_rejected_settlement_is_prepared_anew_as_the_next_version()
    {
        await CloseTheMonthAsync();
        var manager = await SignedInAs("buudien.longho");
        var first = await PrepareAsync(manager, "270000");
        var leader = await (await SignedInAs("lanhdao.longho")).GetAsync(first.Address);

        Assert.Equal(HttpStatusCode.BadRequest, (await leader.SubmitAsync("form[action$='/tu-choi']")).Status);
        Assert.Contains("Thiếu chứng từ", (await leader.SubmitAsync("form[action$='/tu-choi']", new() { ["Reason"] = "Thiếu chứng từ" })).Text);

        Assert.Contains("lần lập 2", (await PrepareAsync(manager, "270000")).Text);
    }

    [Fact]
    public async Task Another_district_s_settlement_is_as_if_it_did_not_exist()
    {
        await CloseTheMonthAsync();
        var prepared = await PrepareAsync(await SignedInAs("buudien.longho"), "270000");
        var stranger = await SignedInAs("lanhdao.vinhlong");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(prepared.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{prepared.Address}/xac-nhan")).Status);
    }

    private async Task CloseTheMonthAsync()
    {
        await Site.WithDbAsync(ClosedMonth.PlayAsync);
        Site.SetVietnamTime("2018-08-20 10:00");
    }

    private static async Task<Page> PrepareAsync(Browser manager, string closing, string? explanation = null)
    {
        var page = await manager.GetAsync("/quyet-toan/lap?thang=08/2018");
        return await page.SubmitAsync("form[action='/quyet-toan/lap']", new() { ["Form.ClosingBalance"] = closing, ["Form.Explanation"] = explanation ?? "" });
    }

    private async Task<Page> StepAsync(string userName, string address, string step) =>
        await (await (await SignedInAs(userName)).GetAsync(address)).SubmitAsync($"form[action$='/{step}']");

    // Someone with the database in hands: the triggers that would refuse go first. Only Long Hồ's rows are touched.
    private Task TamperAsync(string sql) => Site.WithDbAsync(async db =>
    {
        var table = sql.Split(' ')[1];
        string[] names = db.IsSqlite ? ["NoUPDATE", "NoDELETE"] : ["InsertOnly"];
        string[] statements =
        [
            .. names.Select(name => $"DROP TRIGGER IF EXISTS TR_{table}_{name}"),
            $"{sql} {(sql.Contains("WHERE", StringComparison.Ordinal) ? "AND" : "WHERE")} {OfLongHo(table)}",
        ];
        foreach (var statement in statements) await db.Database.ExecuteSqlRawAsync(statement);
    });

    private static string OfLongHo(string table)
    {
        const string district = "(SELECT Id FROM Districts WHERE Slug = 'longho')";
        return table switch
        {
            "ListPointTotals" => $"ListId IN (SELECT Id FROM Lists WHERE DistrictId = {district})",
            "OpeningPoints" => $"OpeningFiguresId IN (SELECT Id FROM OpeningFigures WHERE DistrictId = {district})",
            "EntitlementItems" => $"EntitlementId IN (SELECT Id FROM Entitlements WHERE DistrictId = {district} AND Status = 5)",
            _ => $"DistrictId = {district}",
        };
    }
}
