using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Web.Tests.Features.Settlements;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

/// <summary>Form F of a list.</summary>
public sealed class NotCollecting : PageTest
{
    [Fact]
    public async Task A_closed_list_names_on_paper_who_did_not_collect_since_when_why_and_what_is_proposed()
    {
        var list = await ClosedListAsync();

        var paper = await (await SignedInAs("buudien.longho")).GetAsync($"/danh-sach/{list}/chua-nhan/in");

        var row = Assert.Single(paper.Document.QuerySelectorAll("tbody tr:not(.sum)")).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(["08/2018", "1", "270.000", "Vắng", "Chuyển kỳ sau"], row[5..]);
        Assert.Contains("Hai trăm bảy mươi nghìn đồng", paper.Text);
        Assert.Contains("BƯU ĐIỆN HUYỆN LONG HỒ", paper.Text);
    }

    [Fact]
    public async Task The_workbook_holds_the_same_people_and_a_sum_that_computes_itself()
    {
        var list = await ClosedListAsync();

        using var workbook = new XLWorkbook(await (await SignedInAs("so.chuyenvien")).Http.GetStreamAsync($"/danh-sach/{list}/chua-nhan/danh-sach.xlsx"));

        var total = workbook.Worksheets.Single().RowsUsed().Single(row => row.Cell(1).GetString() == "Cộng");
        Assert.StartsWith("SUM(", total.Cell(8).FormulaA1);
        Assert.Equal(270_000, total.Cell(8).GetDouble());
    }

    [Fact]
    public async Task Money_left_for_two_months_or_more_is_to_be_looked_into_and_a_dead_person_s_goes_back()
    {
        var list = await ClosedListAsync();
        var leader = await SignedInAs("lanhdao.longho");
        await Site.WithDbAsync(db => db.Entitlements.Where(l => l.ListId == list && l.UnclaimedReason != null).ExecuteUpdateAsync(l => l.SetProperty(e => e.Status, EntitlementStatus.Unclaimed)));
        await Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE EntitlementItems SET Kind = 3, FirstMonth = 201806 WHERE EntitlementId IN (SELECT Id FROM Entitlements WHERE Status = 4)"));

        var late = await leader.GetAsync($"/danh-sach/{list}/chua-nhan/in");
        await Site.WithDbAsync(db => db.Entitlements.Where(l => l.Status == EntitlementStatus.Unclaimed).ExecuteUpdateAsync(l => l.SetProperty(e => e.UnclaimedReason, UnclaimedReason.Dead)));
        var dead = await leader.GetAsync($"/danh-sach/{list}/chua-nhan/in");

        Assert.Contains("06/2018–08/2018", late.Text);
        Assert.Contains("Chuyển kỳ sau, xác minh", late.Text);
        Assert.Contains("Nộp trả", dead.Text);
    }

    [Fact]
    public async Task A_list_that_is_still_being_paid_has_no_such_form_and_offers_none()
    {
        var manager = await SignedInAs("buudien.vinhlong");
        var open = await FromDbAsync(db => db.Lists.Where(l => l.Status == ListStatus.Released && db.Districts.Any(d => d.Id == l.DistrictId && d.Slug == "vinhlong")).Select(l => l.Id).FirstAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/danh-sach/{open}/chua-nhan/in")).Status);
        Assert.DoesNotContain("In danh sách chưa nhận", (await manager.GetAsync($"/danh-sach/{open}")).Text);
    }

    private async Task<Guid> ClosedListAsync()
    {
        await Site.WithDbAsync(ClosedMonth.PlayAsync);
        Site.SetVietnamTime("2018-08-20 10:00");
        return await FromDbAsync(db => db.Lists.Where(l => l.FileName == "danh-sach.xlsx").Select(l => l.Id).FirstAsync());
    }
}
