using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

public sealed class Uploading : PageTest
{
    [Fact]
    public async Task The_small_list_of_Long_Ho_uploads_as_it_is()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Sample(Lists.Small));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("109.890.000", page.Text);
        Assert.Contains("Một trăm lẻ chín triệu tám trăm chín mươi nghìn đồng", page.Text);
        var list = await FromDbAsync(db => db.Lists.SingleAsync(Lists.IsOurs));
        Assert.Equal((300, 300, 109_890_000), (list.LineCount, list.HeadCount, list.Amount.Dong));
        Assert.Equal(300, await FromDbAsync(db => db.Entitlements.CountAsync(l => l.ListId == list.Id)));
        Assert.Equal(1, await FromDbAsync(db => db.AuditEntries.CountAsync(e => e.Entity == "ListLines" && e.Changes.Contains(list.FileSha256) && e.Changes.Contains("109890000"))));
    }

    [Fact]
    public async Task The_whole_list_of_Long_Ho_uploads_with_every_kind_of_item()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Sample(Lists.District));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var list = await FromDbAsync(db => db.Lists.SingleAsync(Lists.IsOurs));
        Assert.Equal((6_211, 6_187, 2_466_225_000), (list.LineCount, list.HeadCount, list.Amount.Dong));
        var sums = await FromDbAsync(db => db.Entitlements.Where(l => l.ListId == list.Id).SelectMany(l => l.Items)
            .GroupBy(i => i.Kind).Select(g => new { g.Key, Sum = g.Sum(i => (long)i.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum));
        Assert.Equal(2_264_625_000, sums[ItemKind.Regular]);
        Assert.Equal(36_180_000, sums[ItemKind.BackPay]);
        Assert.Equal(36_180_000, sums[ItemKind.CarriedOver]);
        Assert.Equal(360_000, sums[ItemKind.Clawback]);
        Assert.Equal(129_600_000, sums[ItemKind.Funeral]);
    }

    [Fact]
    public async Task Every_problem_of_every_row_is_named_at_once_and_nothing_is_stored()
    {
        var clerk = await SignedInAs("canbo.longho");
        (string Cell, object Value, string At, string Told)[] defects =
        [
            ("B2", "857-2", "B2", "Mã đối tượng gồm mã huyện"), ("B3", "855-000012", "B3", "phải bắt đầu bằng mã huyện 857"), ("C4", "12345", "C4", "Phải ghi họ và tên"),
            ("D5", "31/02/1940", "D5", "Phải ghi ngày/tháng/năm"), ("E6", "Trai", "E6", "Phải ghi Nam hoặc Nữ"), ("F7", 1.2e15, "F7", "làm tròn"), ("F8", "33170004", "F8", "ô này có 8"),
            ("H9", "99999", "H9", "Không có xã, phường nào"), ("J10", "9999901", "J10", "Không có điểm chi trả"), ("K11", "XYZ", "K11", "Không có diện đối tượng"), ("L12", 9.5, "L12", "có hệ số"),
            ("N13", "hai trăm", "N13", "Không đọc được số tiền"), ("P14", 1000.5, "P14", "không có phần lẻ"), ("N15", -270000, "N15", "không được âm"), ("O16", 3, "P16", "Có số tháng thì phải có số tiền"),
            ("T17", 1234, "T17", "Mai táng phí của kỳ này là 5.400.000 đồng"), ("U18", 1, "U18", "Tổng số tiền phải bằng"), ("X19", "Con", "V19", "Có quan hệ thì phải ghi họ tên"), ("Y20", "Ở nhà", "Y20", "Tại điểm hoặc Tại nhà"),
            ("U21", new Lists.CellError("#REF!"), "U21", "báo lỗi công thức"), ("D22", "2000", "D22", "chưa đủ 80 tuổi"),
        ];

        var page = await clerk.UploadAsync(Sample(Lists.Small).With([.. defects.Select(d => (d.Cell, d.Value))]));

        var told = (await FindingsAsync(ImportSeverity.Error)).ToLookup(finding => finding.Place.Address, finding => finding.Text);
        Assert.All(defects, defect => Assert.Contains(told[defect.At], text => text.Contains(defect.Told, StringComparison.Ordinal)));
        Assert.Equal(told.Count, page.Document.QuerySelectorAll("#loi-trong-tep tbody tr").Length);
        await AssertNothingIsStored();
    }

    [Fact]
    public async Task One_person_on_two_rows_is_a_problem_naming_the_earlier_row()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Sample(Lists.Small).With(("B3", "857-000002"), ("F4", "331700002")));

        Assert.Contains("Chưa lưu được", page.Text);
        Assert.Contains("Mã đối tượng này đã có ở dòng 2", page.Text);
        Assert.Contains("Số CMND/CCCD này đã có ở dòng 2", page.Text);
        await AssertNothingIsStored();
    }

    [Fact]
    public async Task A_heading_that_nobody_knows_is_asked_for_and_remembered_for_the_district()
    {
        var clerk = await SignedInAs("canbo.longho");

        var asked = await clerk.UploadAsync(Sample(Lists.Small).With(("C1", "Quý danh")));
        Assert.Contains("chưa biết cột nào là Họ và tên", asked.Text);
        await AssertNothingIsStored();
        var columns = await clerk.GetAsync(asked.Address + "/cot");
        var read = await columns.SubmitAsync("form[action$='/cot']", new() { ["Fields[quy danh]"] = "Name" });
        Assert.NotNull(read.Document.QuerySelector("form[action$='/lap']"));

        var second = await clerk.UploadAsync(Sample(Lists.Small).With(("C1", "Quý danh"), ("Z2", "lần sau")), period: "09/2018");
        Assert.StartsWith("/danh-sach/", second.Address);
        Assert.DoesNotContain("/nhap/", second.Address);
    }

    [Theory]
    [InlineData("danh-sach.xlsx", "đây không phải sổ tính", "không phải sổ Excel")]
    [InlineData("danh-sach.xlsx", "", "Tệp rỗng")]
    [InlineData("danh-sach.csv", "a,b,c", "kiểu .xlsx")]
    public async Task A_file_that_is_no_workbook_gets_its_own_words(string fileName, string content, string told)
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Encoding.UTF8.GetBytes(content), fileName: fileName);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(told, page.Text);
        await AssertNothingIsStored();
    }

    [Fact]
    public async Task A_file_with_a_password_or_above_10_MB_gets_its_own_words()
    {
        var clerk = await SignedInAs("canbo.longho");
        byte[] tooBig = new byte[10 * 1024 * 1024 + 1];

        var large = await clerk.UploadAsync(tooBig);
        var locked = await clerk.UploadAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]]);

        Assert.Contains("lớn hơn 10 MB", large.Text);
        Assert.Equal(HttpStatusCode.BadRequest, locked.Status);
        Assert.Matches("mật khẩu|Excel cũ", locked.Text);
        await AssertNothingIsStored();
    }

    [Fact]
    public async Task A_formula_is_taken_at_its_stored_value_with_a_warning()
    {
        var clerk = await SignedInAs("canbo.longho");

        await clerk.UploadAsync(Sample(Lists.Small).With(("U2", new Lists.Formula("N2+P2", "270000"))));

        var list = await FromDbAsync(db => db.Lists.Include(l => l.Warnings).SingleAsync(Lists.IsOurs));
        Assert.Equal(1, list.Warnings.Single(w => w.Kind == FindingKind.FormulaCell).Count);
    }

    [Fact]
    public async Task The_same_file_again_is_recognised_with_when_and_by_whom()
    {
        var clerk = await SignedInAs("canbo.longho");
        await clerk.UploadAsync(Sample(Lists.Small));

        var page = await clerk.UploadAsync(Sample(Lists.Small), period: "09/2018");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("tải lên lúc 09:00 ngày 08/08/2018", page.Text);
    }

    [Fact]
    public async Task A_second_main_list_of_the_period_is_refused()
    {
        var clerk = await SignedInAs("canbo.longho");
        await clerk.UploadAsync(Sample(Lists.Small));

        var page = await clerk.UploadAsync(Sample(Lists.District));

        Assert.Contains(Rules.OneMainListPerPeriod.Text, page.Text);
        Assert.Equal(1, await FromDbAsync(db => db.Lists.CountAsync(Lists.IsOurs)));
    }

    [Fact]
    public async Task An_item_already_on_the_main_list_does_not_come_again_on_a_supplementary_one()
    {
        var clerk = await SignedInAs("canbo.longho");
        await clerk.UploadAsync(Sample(Lists.Small));

        var page = await clerk.UploadAsync(Sample(Lists.Small).With(("Z2", "bổ sung")), kind: "Supplementary");

        Assert.Contains("Chưa lưu được", page.Text);
        Assert.Contains(Rules.ItemIsOnOneList.Text, page.Text);
        Assert.Equal(1, await FromDbAsync(db => db.Lists.CountAsync(Lists.IsOurs)));
    }

    [Fact]
    public async Task An_identity_number_of_another_district_is_told_with_district_and_code_only()
    {
        await (await SignedInAs("canbo.longho")).UploadAsync(Sample(Lists.Small));
        var clerk = await SignedInAs("canbo.traon");
        var code = await FromDbAsync(db => db.Districts.Where(d => d.Slug == "traon").Select(d => d.Code).SingleAsync());

        var page = await clerk.UploadAsync(Sample(Lists.Small).With([.. Lists.MovedTo(code, await FromDbAsync(Lists.FirstPointOf("traon")))]));

        Assert.Contains("Chưa lưu được", page.Text);
        Assert.Contains("đã ghi ở Huyện Long Hồ, mã 857-000002", page.Text);
        Assert.DoesNotContain("331700002", page.Html);
    }

    private Task<List<ImportFinding>> FindingsAsync(ImportSeverity severity) => FromDbAsync(db => db.ImportFindings.Where(f => f.Severity == severity).ToListAsync());

    private async Task AssertNothingIsStored()
    {
        Assert.Equal(0, await FromDbAsync(db => db.Lists.CountAsync(Lists.IsOurs)));
        Assert.Equal(0, await FromDbAsync(db => db.Beneficiaries.CountAsync(p => p.Code == "857-000012")));
    }
}
