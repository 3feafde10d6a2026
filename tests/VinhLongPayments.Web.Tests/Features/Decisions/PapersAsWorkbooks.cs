using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Tests.Features.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Decisions;

/// <summary>Decisions, clawback receipts and authorisations as workbooks: the words of the paper, amounts as numbers, sums that compute themselves.</summary>
public sealed class PapersAsWorkbooks : SettlingTest
{
    [Fact]
    public async Task A_decision_has_its_head_its_articles_and_its_amount_as_a_number_and_in_words()
    {
        var decision = await DecideAsync(await PersonWithoutAwardAsync(), "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        using var workbook = await WorkbookAsync($"{decision}/quyet-dinh.xlsx");

        var sheet = workbook.Worksheets.Single();
        Assert.Equal(["TỈNH VĨNH LONG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [sheet.Cell("A1").GetString(), sheet.Cell("D1").GetString()]);
        Assert.Equal(["ỦY BAN NHÂN DÂN HUYỆN LONG HỒ", "Độc lập - Tự do - Hạnh phúc"], [sheet.Cell("A2").GetString(), sheet.Cell("D2").GetString()]);
        Assert.Matches("^Số: [0-9]+/QĐ-UBND$", sheet.Cell("A3").GetString());
        Assert.StartsWith("Long Hồ, ngày ", sheet.Cell("D3").GetString());
        Assert.Equal((XLDataType.Number, 270_000), (Beside(sheet, "Mức trợ cấp mỗi tháng (đồng)").DataType, Beside(sheet, "Mức trợ cấp mỗi tháng (đồng)").GetDouble()));
        var words = Words(sheet);
        Assert.Contains(words, text => text == "QUYẾT ĐỊNH");
        Assert.Contains(words, text => text.StartsWith("Căn cứ Luật Tổ chức", StringComparison.Ordinal));
        Assert.Contains(words, text => text.StartsWith("Điều 1. Ông (bà) Phan Thị Mười", StringComparison.Ordinal));
        Assert.Contains(words, text => text == $"Mức trợ cấp mỗi tháng bằng chữ: {MoneyInWords.Write(new(270_000))}.");
        Assert.Contains(words, text => text == "Nguyễn Văn Bình");
        Assert.DoesNotContain(words, text => text.Contains("DỰ THẢO", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_that_waits_says_that_it_is_a_draft_and_a_stop_has_no_amount()
    {
        var written = await WriteAsync(await PersonAsync("Người Thôi Hưởng"), "thoi-huong", ("From", "09/2018"), ("StopReason", "Refused"));

        using var workbook = await WorkbookAsync($"{written.Address}/quyet-dinh.xlsx");

        Assert.Contains("BẢN DỰ THẢO, CHƯA CÓ HIỆU LỰC", Words(workbook.Worksheets.Single()));
        Assert.DoesNotContain(workbook.Worksheets.Single().CellsUsed(), cell => cell.DataType is XLDataType.Number);
    }

    [Fact]
    public async Task A_clawback_s_receipt_adds_up_by_itself_what_was_recovered_and_what_is_left()
    {
        var decision = await RecoveredOnceAsync();

        using var workbook = await WorkbookAsync($"{decision}/phieu-thu.xlsx");

        var sheet = workbook.Worksheets.Single();
        Assert.Equal("PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", sheet.Cell("A2").GetString());
        Assert.Equal((XLDataType.Number, 150_000), (Beside(sheet, "Số tiền phải thu (đồng)").DataType, Beside(sheet, "Số tiền phải thu (đồng)").GetDouble()));
        var (recovered, left) = (Beside(sheet, "Cộng đã thu"), Beside(sheet, "Còn phải thu"));
        Assert.StartsWith("SUM(F", recovered.FormulaA1);
        Assert.Equal(100_000, recovered.GetDouble());
        Assert.Equal($"{Beside(sheet, "Số tiền phải thu (đồng)").Address}-{recovered.Address}", left.FormulaA1);
        Assert.Equal(50_000, left.GetDouble());
        Assert.Contains($"Số tiền đã thu bằng chữ: {MoneyInWords.Write(new(100_000))}.", Words(sheet));
        Assert.Contains(Words(sheet), text => text.EndsWith("-201808-00001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_authorisation_keeps_the_zeros_of_a_number_s_end_as_text_and_never_shows_the_whole_number()
    {
        var paper = await AuthorisedAsync("331990021");

        using var workbook = await WorkbookAsync($"/doi-tuong/uy-quyen/{paper}/giay-uy-quyen.xlsx");

        var sheet = workbook.Worksheets.Single();
        Assert.Equal("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", sheet.Cell("D1").GetString());
        var number = sheet.CellsUsed().Single(cell => cell.GetString().EndsWith("(bốn số cuối 0021)", StringComparison.Ordinal));
        Assert.Equal(XLDataType.Text, number.DataType);
        Assert.Contains("GIẤY ỦY QUYỀN", Words(sheet));
        Assert.Contains(Words(sheet), text => text.Contains("từ ngày 01/08/2018 đến hết ngày 31/07/2019", StringComparison.Ordinal));
        Assert.DoesNotContain(Words(sheet), text => text.Contains("331990021", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_people_typed_never_becomes_a_formula()
    {
        var person = await PersonAsync("Người Bị Truy Thu");
        var decision = await DecideAsync(person, "truy-thu", ("From", "09/2018"), ("Amount", "150.000"), ("MonthlyAmount", "100.000"), ("Reason", "=1+1"), ("Signer", "=HYPERLINK(1)"));

        foreach (var name in new[] { "quyet-dinh.xlsx", "phieu-thu.xlsx" })
        {
            using var workbook = await WorkbookAsync($"{decision}/{name}");
            Assert.All(workbook.Worksheets.Single().CellsUsed(cell => cell.HasFormula), cell => Assert.Matches(@"^(SUM\(F\d+:F\d+\)|F\d+-F\d+)$", cell.FormulaA1));
        }
    }

    [Fact]
    public async Task They_print_upright_on_one_width_of_A4()
    {
        var paper = await AuthorisedAsync("331990021");
        var decision = await RecoveredOnceAsync();

        foreach (var address in new[] { $"/doi-tuong/uy-quyen/{paper}/giay-uy-quyen.xlsx", $"{decision}/quyet-dinh.xlsx", $"{decision}/phieu-thu.xlsx" })
        {
            using var workbook = await WorkbookAsync(address);
            var page = workbook.Worksheets.Single().PageSetup;
            Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Portrait, 1), (page.PaperSize, page.PageOrientation, page.PagesWide));
        }
    }

    [Fact]
    public async Task Another_district_finds_none_of_them()
    {
        var paper = await AuthorisedAsync("331990021");
        var decision = await RecoveredOnceAsync();
        var stranger = await SignedInAs("canbo.vinhlong");

        foreach (var address in new[] { $"/doi-tuong/uy-quyen/{paper}/giay-uy-quyen.xlsx", $"{decision}/quyet-dinh.xlsx", $"{decision}/phieu-thu.xlsx" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
    }

    [Fact]
    public async Task The_pages_offer_them_beside_the_print()
    {
        var person = await PersonAsync("Người Ủy Quyền");
        var paper = await AuthorisedAsync("331990021", person);
        var decision = await DecideAsync(person, "truy-thu", ("From", "09/2018"), ("Amount", "150.000"), ("MonthlyAmount", "100.000"), ("Reason", "Chi trùng tháng 5"));

        Assert.NotNull((await Clerk.GetAsync($"/doi-tuong/{person}")).Document.QuerySelector($"a[href='/doi-tuong/uy-quyen/{paper}/giay-uy-quyen.xlsx']"));
        var page = await Clerk.GetAsync(decision);
        Assert.NotNull(page.Document.QuerySelector($"a[href='{decision}/quyet-dinh.xlsx']"));
        Assert.NotNull(page.Document.QuerySelector($"a[href='{decision}/phieu-thu.xlsx']"));
    }

    private async Task<string> RecoveredOnceAsync()
    {
        var person = await PersonAsync("Người Bị Truy Thu");
        Site.SetVietnamTime("2018-07-18 09:00");
        var decision = await DecideAsync(person, "truy-thu", ("From", "08/2018"), ("Amount", "150.000"), ("MonthlyAmount", "100.000"), ("Reason", "Chi trùng tháng 5"));
        await OpenBooksAsync(new(2018, 8), heads: 1);
        var august = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        Site.SetVietnamTime("2018-08-08 09:00");
        await PayAsync(august, person, "Self", null);
        return decision;
    }

    private async Task<Guid> AuthorisedAsync(string number, Guid? person = null)
    {
        var id = person ?? await PersonAsync("Người Ủy Quyền");
        return await FromDbAsync(async db =>
        {
            var paper = new Authorisation(await db.Beneficiaries.SingleAsync(p => p.Id == id),
                new(false, PersonName.From("Lê Văn Nhận"), CitizenId.FromDigits(number), "Con", "Giấy ủy quyền số 12", new(2018, 8, 1), new(2019, 7, 31)), await Given.ActorAsync(db, "canbo.longho"), new(Site.Clock.GetUtcNow().UtcDateTime));
            db.Authorisations.Add(paper);
            await db.SaveChangesAsync();
            return paper.Id;
        });
    }

    private async Task<XLWorkbook> WorkbookAsync(string address) => new(await (await SignedInAs("canbo.longho")).Http.GetStreamAsync(address));

    private static List<string> Words(IXLWorksheet sheet) => [.. sheet.CellsUsed().Where(cell => cell.DataType is XLDataType.Text).Select(cell => cell.GetString())];

    private static IXLCell Beside(IXLWorksheet sheet, string label) => sheet.Row(sheet.CellsUsed().Single(cell => cell.GetString() == label).Address.RowNumber).Cell(6);
}
