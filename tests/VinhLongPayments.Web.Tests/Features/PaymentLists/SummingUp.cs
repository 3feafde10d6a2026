using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

/// <summary>Form C of a list.</summary>
public sealed class SummingUp : PageTest
{
    [Fact]
    public async Task The_paper_tells_each_point_and_each_category_and_both_come_to_the_list_s_sum()
    {
        var list = await ListOfAsync(new(2018, 7));

        var paper = await (await SignedInAs("buudien.vinhlong")).GetAsync($"/danh-sach/{list.Id}/tong-hop/in");

        var totals = paper.Document.QuerySelectorAll("tr.sum").Where(row => row.TextContent.Contains("Cộng", StringComparison.Ordinal)).ToList();
        var ofList = totals.Where(row => row.QuerySelectorAll("td").Last().TextContent == list.Amount.Figures).ToList();
        Assert.Equal(2, ofList.Count);
        Assert.All(ofList, row => Assert.Equal($"{list.LineCount}", row.QuerySelectorAll("td").SkipLast(1).Last().TextContent));
        Assert.Contains("PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", paper.Text);
        Assert.Contains("Bảng tổng hợp danh sách chi trả", paper.Text);
    }

    [Fact]
    public async Task Points_tell_who_came_and_went_since_the_month_before_and_what_was_brought_along()
    {
        using var july = await WorkbookAsync(new(2018, 7), "theo-diem");
        using var june = await WorkbookAsync(new(2018, 6), "theo-diem");

        Assert.Equal((2, 1, 1), (Sum(july, 4), Sum(july, 6), Sum(july, 7)));
        Assert.Equal((0, 0, 0), (Sum(june, 4), Sum(june, 6), Sum(june, 7)));
    }

    [Fact]
    public async Task The_workbooks_add_up_by_themselves_to_the_list_s_sum()
    {
        var list = await ListOfAsync(new(2018, 7));
        foreach (var version in new[] { "theo-diem", "theo-dien" })
        {
            using var workbook = await WorkbookAsync(new(2018, 7), version);

            var total = workbook.Worksheets.Single().RowsUsed().Single(row => row.Cell(1).GetString() == "Cộng");
            Assert.StartsWith("SUM(", total.Cell(16).FormulaA1);
            Assert.Equal(list.Amount.Dong, total.Cell(16).GetDouble());
            Assert.Equal(list.LineCount, total.Cell(15).GetDouble());
        }
    }

    private async Task<XLWorkbook> WorkbookAsync(PaymentMonth month, string version) =>
        new(await (await SignedInAs("canbo.vinhlong")).Http.GetStreamAsync($"/danh-sach/{(await ListOfAsync(month)).Id}/tong-hop/{version}.xlsx"));

    private static double Sum(XLWorkbook workbook, int column) => workbook.Worksheets.Single().RowsUsed().Single(row => row.Cell(1).GetString() == "Cộng").Cell(column).GetDouble();

    private Task<PaymentList> ListOfAsync(PaymentMonth month) =>
        FromDbAsync(db => db.Lists.AsNoTracking().SingleAsync(l => l.From == month && db.Districts.Any(d => d.Id == l.DistrictId && d.Slug == "vinhlong")));
}
