using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Features.Beneficiaries;

/// <summary>A register kept in Excel is taken over whole, or not at all, and the list it makes is the list the office made by hand.</summary>
public sealed class ImportingTheRegister : PageTest
{
    private const string Register = "register_2018-08_longho.xlsx", Small = "clean_small_2018-08_longho.xlsx";

    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    private async Task<Page> ImportAsync(byte[] content) =>
        await (await _clerk.GetAsync("/doi-tuong/nhap")).SubmitAsync("form[action='/doi-tuong/nhap']", null, ("File", "so-doi-tuong.xlsx", content));

    [Fact]
    public async Task The_imported_register_generates_exactly_the_list_made_by_hand()
    {
        var imported = await ImportAsync(Sample(Register));
        Assert.Contains("Đã nhập 300 đối tượng, 300 trợ cấp", imported.Document.Body!.TextContent);

        var id = await _clerk.GenerateAsync("08/2018");

        var list = await FromDbAsync(db => db.Lists.SingleAsync(l => l.Id == id));
        Assert.Equal((300, new Vnd(109_890_000)), (list.LineCount, list.Amount));
        var lines = await FromDbAsync(db => db.Entitlements.Include(l => l.Items).Where(l => l.ListId == id).ToListAsync());
        Assert.Equal(ByHand(), lines.Select(Told).Order().ToList());
    }

    // Person by person: code, name, birth, identity number, category, coefficient, amount, who may collect, and how.
    private static string Told(Entitlement line) => string.Join(" | ", line.Code, line.Name, line.Birth, line.CitizenId?.Digits ?? "", line.CategoryCode, line.Coefficient.ToString().TrimEnd('0').TrimEnd(','),
        line.Amount.Dong, line.ReceiverName ?? "", line.AtHome ? "Tại nhà" : "Tại điểm", line.DecisionNumber);

    private static List<string> ByHand()
    {
        using var reader = SheetReader.Open(new MemoryStream(Sample(Small)));
        return [.. reader.Rows().Skip(1).Select(row => string.Join(" | ", row[1].Text, row[2].Text, Birth(row[3].Text), row[5].Text, row[10].Text, row[11].Text.Replace('.', ','), row[20].Text, row[21].Text, row[24].Text, row[12].Text)).Order()];
    }

    private static string Birth(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? $"{day:dd'/'MM'/'yyyy}" : text;

    [Fact]
    public async Task What_was_paid_before_the_import_is_no_back_pay()
    {
        await ImportAsync(Sample(Register));

        var id = await _clerk.GenerateAsync("08/2018");

        Assert.False(await FromDbAsync(db => db.Entitlements.AnyAsync(l => l.ListId == id && l.Items.Any(i => i.Kind == ItemKind.BackPay))));
    }

    [Fact]
    public async Task Every_mistake_is_told_at_its_cell_and_nothing_is_stored()
    {
        var page = await ImportAsync(Sample(Register).With(("A2", "999-1"), ("C3", "31/02/1938"), ("E4", "Khác"), ("K5", "KHONGCO"), ("N6", "hôm qua"), ("P7", "13/2018"), ("L8", "9"), ("F9", "12345")));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        foreach (var cell in new[] { "A2", "C3", "E4", "K5", "N6", "P7", "L8", "F9" })
            Assert.Contains(page.Document.QuerySelectorAll("#loi-trong-tep tbody th"), th => th.TextContent == cell);
        Assert.False(await FromDbAsync(db => db.Awards.AnyAsync(a => db.Districts.Any(d => d.Id == a.DistrictId && d.Slug == "longho"))));
    }

    [Fact]
    public async Task The_same_register_again_says_that_everybody_is_there_already()
    {
        await ImportAsync(Sample(Register));

        var again = await ImportAsync(Sample(Register));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("300 lỗi trong tệp", again.Text);
        Assert.Contains("đã có trợ cấp diện này trong sổ", again.Text);
    }

    [Fact]
    public async Task An_identity_number_of_another_district_is_refused_by_district_and_code_alone()
    {
        var stranger = await GivenRegister.AwardedAsync(Site, "traon", name: "Huỳnh Thị Bí Mật");
        var (code, number) = await FromDbAsync(async db => await db.Beneficiaries.Where(p => p.Id == stranger).Select(p => new ValueTuple<string, string>(p.Code, p.CitizenId!.Value.Digits)).SingleAsync());

        var page = await ImportAsync(Sample(Register).With(("F2", number)));

        Assert.Contains($"đã ghi ở Huyện Trà Ôn, mã {code}", page.Text);
        Assert.DoesNotContain("Bí Mật", page.Text);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_in_words()
    {
        var page = await ImportAsync("không phải Excel"u8.ToArray());

        Assert.Contains("Tệp không phải sổ Excel", page.Text);
    }
}
