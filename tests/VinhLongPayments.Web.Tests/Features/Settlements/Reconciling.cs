using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>Form E of a settlement.</summary>
public sealed class Reconciling : PageTest
{
    [Fact]
    public async Task The_minutes_put_both_offices_figures_side_by_side_with_papers_causes_and_names()
    {
        var july = await SettlementAsync();

        var paper = await (await SignedInAs("lanhdao.vinhlong")).GetAsync($"/quyet-toan/{july.Id}/doi-chieu/in");

        var paid = paper.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Số tiền đã chi", StringComparison.Ordinal)).QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        Assert.Equal(["đồng", july.Post.Paid.Figures, july.Post.Paid.Figures, "0"], paid);
        Assert.Contains("Ủy nhiệm chi số UNC-201807/855", paper.Text);
        Assert.Contains($"Phiếu chi có chữ ký nhận tiền: {july.Post.PaidPeople} phiếu", paper.Text);
        Assert.Contains("Số liệu hai bên khớp nhau", paper.Text);
        Assert.Contains(july.Steps.Single(step => step.Status == SettlementStatus.Confirmed).ByName, paper.Text);
        Assert.Contains(july.CheckCode, paper.Text);
    }

    [Fact]
    public async Task Where_figures_differ_the_minutes_say_by_how_much_and_why()
    {
        var july = await SettlementAsync();
        await Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Settlements SET Post_Received = Post_Received - 1000, Explanation = N'Thiếu 1.000 đồng phí chuyển' WHERE PayMonth = 201807"
            .Replace("N'", db.Database.ProviderName!.Contains("Sqlite", StringComparison.Ordinal) ? "'" : "N'")));

        var paper = await (await SignedInAs("buudien.vinhlong")).GetAsync($"/quyet-toan/{july.Id}/doi-chieu/in");

        var received = paper.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Kinh phí nhận trong kỳ", StringComparison.Ordinal)).QuerySelectorAll("td").Last();
        Assert.Equal("1.000", received.TextContent);
        Assert.Contains("Thiếu 1.000 đồng phí chuyển", paper.Text);
    }

    [Fact]
    public async Task The_workbook_holds_every_figure_as_a_number()
    {
        var july = await SettlementAsync();

        using var workbook = new XLWorkbook(await (await SignedInAs("so.chuyenvien")).Http.GetStreamAsync($"/quyet-toan/{july.Id}/doi-chieu/bien-ban.xlsx"));

        var rows = workbook.Worksheets.Single().RowsUsed().Where(row => row.Cell(3).GetString() is "người" or "đồng").ToList();
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row => Assert.Equal(0, row.Cell(6).GetDouble()));
        Assert.Equal(july.Post.Paid.Dong, rows.Single(row => row.Cell(2).GetString() == "Số tiền đã chi").Cell(5).GetDouble());
    }

    [Fact]
    public async Task Another_district_s_minutes_are_not_found()
    {
        var july = await SettlementAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("lanhdao.longho")).GetAsync($"/quyet-toan/{july.Id}/doi-chieu/in")).Status);
    }

    private Task<Settlement> SettlementAsync() => FromDbAsync(db => db.Settlements.AsNoTracking().Include(s => s.Steps)
        .SingleAsync(s => s.PayMonth == new PaymentMonth(2018, 7) && db.Districts.Any(d => d.Id == s.DistrictId && d.Slug == "vinhlong")));
}
