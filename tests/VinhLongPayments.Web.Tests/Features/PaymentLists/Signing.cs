using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

public sealed class Signing : PageTest
{
    [Fact]
    public async Task The_page_totals_of_all_points_add_up_to_the_list()
    {
        var clerk = await SignedInAs("canbo.longho");
        var list = await clerk.UploadAsync(Sample(Lists.Small));

        var sheet = await clerk.GetAsync(list.Address + "/ky-nhan");

        var sums = sheet.Document.QuerySelectorAll("tfoot tr:first-child td:nth-child(2)").Select(c => long.Parse(c.TextContent.Replace(".", ""), CultureInfo.InvariantCulture));
        Assert.Equal(109_890_000, sums.Sum());
        Assert.Equal(300, sheet.Document.QuerySelectorAll("tr.sign").Length);
        Assert.DoesNotContain("331700002", sheet.Html);
    }

    [Fact]
    public async Task One_points_sheet_ends_with_its_sum_in_words()
    {
        var clerk = await SignedInAs("canbo.longho");
        var list = await clerk.UploadAsync(Sample(Lists.Small));
        var amount = await FromDbAsync(db => db.Entitlements.Where(l => db.PayoutPoints.Any(p => p.Id == l.PayoutPointId && p.Code == "2958101")).SumAsync(l => (long)l.Amount));

        var sheet = await clerk.GetAsync(list.Address + "/ky-nhan?diem=2958101");

        Assert.Equal(104, sheet.Document.QuerySelectorAll("tr.sign").Length);
        Assert.Contains(Domain.Money.MoneyInWords.Write(new(amount)), sheet.Text);
        var running = sheet.Document.QuerySelectorAll("tfoot tr:last-child td:nth-child(2)").Last().TextContent;
        Assert.Equal(new Domain.Money.Vnd(amount).Figures, running);
    }

    [Fact]
    public async Task An_unknown_point_is_not_found()
    {
        var clerk = await SignedInAs("canbo.longho");
        var list = await clerk.UploadAsync(Sample(Lists.Small));

        var answer = await clerk.GetAsync(list.Address + "/ky-nhan?diem=9999999");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task The_workbook_holds_a_row_for_each_line_and_live_totals()
    {
        var clerk = await SignedInAs("canbo.longho");
        var list = await clerk.UploadAsync(Sample(Lists.Small));

        var bytes = await clerk.Http.GetByteArrayAsync(list.Address + "/ky-nhan.xlsx");

        using var reader = SheetReader.Open(new MemoryStream(bytes));
        var rows = reader.Rows().ToList();
        Assert.Equal(300, rows.Count(r => r[2].Text.StartsWith("857-", StringComparison.Ordinal)));
        Assert.Contains(rows, r => r[18].IsFormula);
    }
}
