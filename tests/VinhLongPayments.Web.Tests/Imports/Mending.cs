using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Texts;
using VinhLongPayments.Web.Tests.Features.PaymentLists;
using VinhLongPayments.Web.Tests.Sheets;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>What is proposed is decided by a person, kind by kind or cell by cell; nothing is stored before all is right.</summary>
public sealed class Mending : PageTest
{
    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    private Task<Import> ImportAsync() => FromDbAsync(db => db.Imports.Include(i => i.Edits).Include(i => i.Steps).OrderByDescending(i => i.ReceivedAt).FirstAsync());

    private Task<int> CountAsync(ImportSeverity severity) => FromDbAsync(db => db.ImportFindings.CountAsync(f => f.Severity == severity));

    [Fact]
    public async Task A_proposed_mend_is_shown_before_and_after_and_holds_the_draft_back_until_it_is_accepted()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small).With(("N2", "270.000đ"), ("C3", "KIM CÔNG THỚI"), ("F4", "331 700 020")));

        Assert.Contains("“270.000đ” → 270000", review.Text);
        Assert.Contains("“KIM CÔNG THỚI” → Kim Công Thới", review.Text);
        Assert.Contains("Chưa lưu được", review.Text);
        Assert.Null(review.Document.QuerySelector("form[action$='/lap']"));
        Assert.Contains(Rules.ImportIsRight.Text, (await _clerk.PostAsync(review.Address + "/lap")).Text);

        var one = await review.SubmitAsync("#de-nghi-sua tbody tr form");
        Assert.Equal(2, await CountAsync(ImportSeverity.Mend));
        var all = await one.SubmitAsync("section[aria-labelledby='de-nghi'] > form");
        var draft = await all.SubmitAsync("form[action$='/lap']");

        Assert.Contains("Đã lưu danh sách đang lập", draft.Document.Body!.TextContent);
        Assert.Equal("Kim Công Thới", (await FromDbAsync(db => db.Entitlements.Where(l => l.Code == "857-000012").Select(l => l.Name).SingleAsync())).Full);
        var import = await ImportAsync();
        Assert.Equal(3, import.Edits.Count(edit => edit.Kind is ImportEditKind.AcceptKind && edit.ByName.Length > 0));
        Assert.Equal([ImportStatus.Received, ImportStatus.Checked, ImportStatus.Committed], import.Steps.OrderBy(step => step.Id).Select(step => step.Status));
    }

    [Fact]
    public async Task A_wrong_cell_is_corrected_in_the_grid_and_checked_again()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small).With(("K2", "XYZ9"), ("J3", "9999901")));
        Assert.Contains("Thấy «XYZ9»", review.Text);

        var again = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Value"] = "NCTC", ["Cells[1].Value"] = "2957501" });

        Assert.NotNull(again.Document.QuerySelector("form[action$='/lap']"));
        Assert.Equal(["NCTC", "2957501"], (await ImportAsync()).Edits.OrderBy(edit => edit.Row).Select(edit => edit.Value));
    }

    [Fact]
    public async Task A_corrected_cell_is_judged_like_any_other()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small).With(("D2", "31/02/1933")));

        var again = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Value"] = "32/13/1933" });

        Assert.Contains("Thấy «32/13/1933»", again.Text);
        Assert.Null(again.Document.QuerySelector("form[action$='/lap']"));
    }

    [Fact]
    public async Task A_row_is_left_out_only_with_a_reason_and_the_button_counts_without_it()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small).With(("K2", "XYZ9")));

        var again = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].LeaveOut"] = "Đã chuyển đi, chờ quyết định" });

        Assert.Contains("299 người", again.Document.QuerySelector("form[action$='/lap'] button")!.TextContent);
        Assert.Contains("Đã bỏ dòng này: Đã chuyển đi", again.Text);
        var draft = await again.SubmitAsync("form[action$='/lap']");
        Assert.Equal(299, await FromDbAsync(db => db.Lists.Where(Lists.IsOurs).Select(l => l.LineCount).SingleAsync()));
    }

    [Fact]
    public async Task The_marked_workbook_tells_each_problem_at_its_cell_and_its_column_is_not_read_when_it_comes_again()
    {
        var spoilt = Sample(Lists.Small).With(("K2", "XYZ9"), ("N5", "405.000đ"));
        var review = await _clerk.ReviewAsync(spoilt);

        var response = await _clerk.Http.GetAsync(review.Address + "/loi.xlsx");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var marked = await response.Content.ReadAsByteArrayAsync();

        using var reader = SheetReader.Open(new MemoryStream(marked));
        var rows = reader.Rows().ToDictionary(row => row.Number);
        Assert.Equal(301, rows.Count);
        Assert.Equal("Lỗi", rows[1][26].Text);
        Assert.StartsWith("K2: Không có diện", rows[2][26].Text);
        Assert.Contains("đề nghị “405000”", rows[5][26].Text);
        Assert.Equal("", rows[3][26].Text);
        await _clerk.PostAsync(review.Address + "/bo");
        var again = await _clerk.ReviewAsync(marked);
        Assert.Contains("300 dòng: 298 đúng", again.Text);
        Assert.Contains("Lỗi", (await _clerk.GetAsync(again.Address + "?nhom=ColumnIgnored")).Text);
        var mended = await (await again.SubmitAsync("#de-nghi-sua form")).SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Value"] = "NCTC" });
        Assert.NotNull(mended.Document.QuerySelector("form[action$='/lap']"));
    }

    [Fact]
    public async Task An_upload_that_was_given_up_makes_room_for_the_same_file()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small));
        await _clerk.PostAsync(review.Address + "/bo");

        Assert.Contains("Đã bỏ", (await _clerk.GetAsync("/danh-sach/nhap")).Text);
        Assert.NotNull((await _clerk.ReviewAsync(Sample(Lists.Small))).Document.QuerySelector("form[action$='/lap']"));
    }

    [Fact]
    public async Task The_same_file_for_the_same_month_leads_back_to_its_review_and_says_when_and_by_whom()
    {
        var first = await _clerk.ReviewAsync(Sample(Lists.Small));

        var second = await _clerk.ReviewAsync(Sample(Lists.Small), fileName: "doi-ten.xlsx");

        Assert.Equal(first.Address, second.Address);
        Assert.Contains("tải lên lúc 09:00 ngày 08/08/2018", second.Document.Body!.TextContent);
    }

    [Fact]
    public async Task Another_district_finds_no_such_upload()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small));
        var stranger = await SignedInAs("canbo.traon");

        foreach (var path in new[] { "", "/cot", "/tep", "/loi.xlsx", "/thay-doi?loai=Increase" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(review.Address + path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(review.Address + "/lap")).Status);
    }

    [Fact]
    public async Task A_stored_list_and_the_template_upload_again_without_an_error_or_a_mend()
    {
        await _clerk.UploadAsync(Sample(Lists.Small));
        var list = await FromDbAsync(db => db.Lists.Where(Lists.IsOurs).Select(l => l.Id).SingleAsync());
        var export = await (await _clerk.Http.GetAsync($"/danh-sach/{list}/danh-sach.xlsx")).Content.ReadAsByteArrayAsync();
        await (await _clerk.GetAsync($"/danh-sach/{list}")).SubmitAsync($"form[action='/danh-sach/{list}/huy']");

        var review = await _clerk.ReviewAsync(export);

        Assert.Contains("300 dòng: 300 đúng", review.Text);
        Assert.Contains("109.890.000", review.Text);
        Assert.Equal((0, 0), (await CountAsync(ImportSeverity.Error), await CountAsync(ImportSeverity.Mend)));
        // Two people of the sample bear one name; nothing about the file itself is doubted.
        Assert.Empty(await FromDbAsync(db => db.ImportFindings.Where(f => f.Severity == ImportSeverity.Warning && f.Check != FindingKind.SameNameAndBirthYear).Select(f => f.Text).ToListAsync()));
    }

    [Fact]
    public async Task The_template_is_prefilled_from_the_register_and_keeps_the_zeros_of_numbers()
    {
        await GivenRegister.AwardedAsync(Site, name: "Cụ Có Tên");
        await GivenRegister.AwardedAsync(Site, birth: "1932-02-02", name: "Cụ Thứ Hai");

        var template = await (await _clerk.Http.GetAsync("/danh-sach/mau.xlsx?ky=08/2018")).Content.ReadAsByteArrayAsync();

        using (var reader = SheetReader.Open(new MemoryStream(template)))
        {
            Assert.Equal(["Danh sách", "Danh mục"], reader.Sheets.Select(sheet => sheet.Name));
            var rows = reader.Rows().ToList();
            Assert.Equal(2, rows.Count(row => row[2].Text.StartsWith("Cụ", StringComparison.Ordinal)));
            Assert.All(rows.Skip(1).Where(row => row[5].Text.Length > 0), row => Assert.Equal(CellKind.Text, row[5].Kind));
        }
        var review = await _clerk.ReviewAsync(template);
        Assert.Contains("2 dòng: 2 đúng", review.Text);
        Assert.Equal((0, 0), (await CountAsync(ImportSeverity.Error), await CountAsync(ImportSeverity.Mend)));
    }

    [Fact]
    public async Task The_Department_teaches_a_heading_to_the_whole_province()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var taught = await (await officer.GetAsync("/danh-sach/tieu-de")).SubmitAsync("form[action='/danh-sach/tieu-de']", new() { ["Heading"] = "Quý danh", ["Field"] = "Name" });
        Assert.Contains("quy danh", taught.Text);

        Assert.NotNull((await _clerk.ReviewAsync(Sample(Lists.Small).With(("C1", "Quý danh")))).Document.QuerySelector("form[action$='/lap']"));
    }

    [Fact]
    public async Task A_file_that_was_refused_is_never_opened_to_be_marked()
    {
        var page = await _clerk.ReviewAsync(Workbook.With("<row r='1'><c r='XFD1'><v>1</v></c></row>").ToBytes());
        Assert.Contains("60 cột", page.Text);

        Assert.Equal(HttpStatusCode.NotFound, (await _clerk.GetAsync(page.Address + "/loi.xlsx")).Status);
    }

    [Fact]
    public void Every_cause_state_and_severity_has_words_of_its_own()
    {
        Assert.All(Enum.GetValues<ImportCause>(), cause => Assert.NotEqual(cause.ToString(), cause.Vietnamese()));
        Assert.Equal(Enum.GetValues<ImportCause>().Length, Enum.GetValues<ImportCause>().Select(cause => cause.Vietnamese()).Distinct().Count());
        Assert.All(Enum.GetValues<ImportStatus>(), status => Assert.NotEmpty(status.Vietnamese() + status.TagKind()));
        Assert.All(Enum.GetValues<ImportSeverity>(), severity => Assert.NotEmpty(severity.Vietnamese() + severity.TagKind()));
    }

    [Fact]
    public async Task A_title_that_names_another_month_is_an_error()
    {
        var clerk = await SignedInAs("canbo.tambinh");

        var review = await clerk.ReviewAsync(Sample("form_look_2018-08_tambinh.xlsx"), period: "09/2018");

        Assert.Contains("Tiêu đề ghi tháng 08/2018", review.Text);
        Assert.Null(review.Document.QuerySelector("form[action$='/lap']"));
    }
}
