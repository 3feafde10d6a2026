using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Tests.Features.PaymentLists;
using VinhLongPayments.Web.Tests.Sheets;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>Sheets as offices draw them: titles, two-level headings, birth years under Nam and Nữ, dates in three columns, groups, sums, words and signatures.</summary>
public sealed class ReadingForms : PageTest
{
    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    private static byte[] Sheet(params object?[][] rows) => Workbook.With(string.Concat(rows.Select((row, at) => $"<row r='{at + 1}'>{string.Concat(row.Select((value, column) => Cell(value, column, at + 1)))}</row>"))).ToBytes();

    private static string Cell(object? value, int column, int row) => value switch
    {
        null => "",
        string text => $"<c r='{(char)('A' + column)}{row}' t='inlineStr'><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>",
        _ => $"<c r='{(char)('A' + column)}{row}'><v>{value}</v></c>",
    };

    private static readonly object?[][] Title = [["UBND HUYỆN LONG HỒ"], ["DANH SÁCH CHI TRẢ"], ["Tháng 08/2018 - Thị trấn Long Hồ - Điểm chi trả: 2957501"], [null]];

    private Task<List<Entitlement>> LinesAsync() => FromDbAsync(db => db.Entitlements.Where(l => db.Lists.Where(Lists.IsOurs).Any(list => list.Id == l.ListId)).OrderBy(l => l.LineNumber).ToListAsync());

    private Task<List<ImportFinding>> FindingsAsync() => FromDbAsync(db => db.ImportFindings.OrderBy(f => f.Row).ToListAsync());

    [Fact]
    public async Task Birth_years_under_Nam_and_Nu_tell_the_year_and_the_sex()
    {
        var file = Sheet([.. Title,
            ["TT", "Họ tên", "Năm sinh", null, "Diện ĐT", "Thành tiền", "Mã số"], [null, null, "Nam", "Nữ"],
            [1, "Nguyễn Văn Ba", 1930, null, "NCTC", 270_000, "857-800001"],
            [2, "Trần Thị Tư", null, 1931, "NCTC", "270.000đ", "857-800002"],
            [null, "Cộng", null, null, null, 540_000], ["Số tiền bằng chữ: Năm trăm bốn mươi ngàn đồng chẵn./."], [null, "NGƯỜI LẬP BIỂU", null, null, "TRƯỞNG PHÒNG"]]);

        var review = await _clerk.ReviewAsync(file);
        Assert.Empty((await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Error).Select(f => $"{f.Place.Address} {f.Text}"));
        Assert.Equal(2, (await FindingsAsync()).Count(f => f.Cause is ImportCause.SumConfirmed));
        await (await review.SubmitAsync("#de-nghi-sua form")).SubmitAsync("form[action$='/lap']");

        Assert.Equal([("Nguyễn Văn Ba", "1930", Sex.Male), ("Trần Thị Tư", "1931", Sex.Female)], (await LinesAsync()).Select(line => (line.Name.Full, line.Birth.ToString(), line.Sex)));
    }

    [Fact]
    public async Task Day_month_and_year_in_three_columns_in_any_order_with_columns_of_no_use()
    {
        var file = Sheet([.. Title,
            ["Thành tiền", "Ký nhận", "Mã số", "Diện", "Họ tên", "Ngày", "Tháng", "Năm", "Số điện thoại"],
            [270_000, null, "857-800001", "NCTC", "Nguyễn Văn Ba", 5, 8, 1930, "0918"],
            [270_000, null, "857-800002", "NCTC", "Trần Thị Tư", null, null, 1931, null]]);

        await _clerk.UploadAsync(file);

        Assert.Equal(["05/08/1930", "1931"], (await LinesAsync()).Select(line => line.Birth.ToString()));
        Assert.All(await LinesAsync(), line => Assert.Equal(Sex.Unknown, line.Sex));
        Assert.Contains(await FindingsAsync(), f => f.Cause is ImportCause.ColumnIgnored && f.Heading == "Số điện thoại");
    }

    [Fact]
    public async Task A_sum_that_does_not_fit_is_an_error_at_its_cell_and_may_be_corrected()
    {
        var file = Sheet([.. Title,
            ["TT", "Họ tên", "Năm sinh", "Diện", "Thành tiền", "Mã số"],
            [1, "Nguyễn Văn Ba", 1930, "NCTC", 270_000, "857-800001"],
            [null, "Cộng", null, null, 540_000]]);

        var review = await _clerk.ReviewAsync(file);
        Assert.Contains("Cộng ghi 540.000, hệ thống cộng các dòng được 270.000", review.Text);
        Assert.Null(review.Document.QuerySelector("form[action$='/lap']"));

        var again = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Value"] = "270000" });
        Assert.NotNull(again.Document.QuerySelector("form[action$='/lap']"));
    }

    [Fact]
    public async Task Words_that_say_another_amount_and_money_without_a_name_are_errors()
    {
        var file = Sheet([.. Title,
            ["TT", "Họ tên", "Năm sinh", "Diện", "Thành tiền", "Mã số"],
            [1, "Nguyễn Văn Ba", 1930, "NCTC", 270_000, "857-800001"],
            [null, null, null, null, 100_000],
            ["Số tiền bằng chữ: Hai trăm nghìn đồng"]]);

        await _clerk.ReviewAsync(file);

        Assert.Equal([ImportCause.AmountWithoutPerson, ImportCause.WordsDiffer], (await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Error).Select(f => f.Cause));
    }

    [Fact]
    public async Task Groups_give_the_hamlet_headings_come_again_on_each_page_and_columns_may_be_numbered()
    {
        object?[] headings = ["TT", "Họ tên", "Năm sinh", "Diện", "Thành tiền", "Mã số"];
        var file = Sheet([.. Title, headings, ["1", "2", "3", "4", "5", "6"], [null, "Khóm 5"],
            [1, "Nguyễn Văn Ba", 1930, "NCTC", 270_000, "857-800001"], [null, "Cộng Khóm 5", null, null, 270_000], headings, [null, "Khóm 6"],
            [2, "Trần Thị Tư", 1931, "NCTC", 270_000, "857-800002"], [null, "Tổng cộng", null, null, 540_000]]);

        await _clerk.UploadAsync(file);

        Assert.Equal(["Khóm 5", "Khóm 6"], (await LinesAsync()).Select(line => line.Address));
    }

    [Fact]
    public async Task Headings_in_nobody_s_words_are_pointed_out_by_their_row_and_then_by_their_meaning()
    {
        var file = Sheet([.. Title, ["Stt", "Quý danh", "Niên", "Hạng", "Lĩnh", "Ký hiệu"], [1, "Nguyễn Văn Ba", 1930, "NCTC", 270_000, "857-800001"]]);
        var asked = await _clerk.UploadAsync(file);
        Assert.Contains("Không trang tính nào có dòng tiêu đề đọc được", asked.Text);

        var told = await (await _clerk.GetAsync(asked.Address + "/cot")).SubmitAsync("form[action$='/cot']", new() { ["Rows[0]"] = $"{Title.Length + 1}" });
        Assert.Contains("chưa biết cột nào là", told.Text);
        var columns = await _clerk.GetAsync(asked.Address + "/cot");
        Assert.Equal($"{Title.Length + 1}", columns.Document.QuerySelector("input[name='Rows[0]']")!.GetAttribute("value"));
        await columns.SubmitAsync("form[action$='/cot']", new() { ["Fields[quy danh]"] = "Name", ["Fields[nien]"] = "Birth", ["Fields[hang]"] = "Category", ["Fields[linh]"] = "Total", ["Fields[ky hieu]"] = "Code" });

        Assert.Contains("1 dòng: 1 đúng", (await _clerk.GetAsync(asked.Address)).Text);
    }

    [Fact]
    public async Task Headings_that_were_pointed_out_wrongly_are_looked_for_again()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small));
        var wrong = await (await _clerk.GetAsync(review.Address + "/cot")).SubmitAsync("form[action$='/cot']", new() { ["Rows[0]"] = "3" });
        Assert.Contains("chưa biết cột nào là", wrong.Text);

        await (await _clerk.GetAsync(review.Address + "/cot")).SubmitAsync("form[action$='/cot']", new() { ["Rows[0]"] = "" });

        Assert.Contains("300 dòng: 300 đúng", (await _clerk.GetAsync(review.Address)).Text);
    }

    [Theory]
    [InlineData("61", "Dòng tiêu đề phải nằm trong 60 dòng đầu")]
    [InlineData("0", "Dòng tiêu đề phải nằm trong 60 dòng đầu")]
    [InlineData("ba", "Không đọc được giá trị này")]
    public async Task A_row_that_cannot_be_is_told_so(string row, string told)
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small));

        var page = await (await _clerk.GetAsync(review.Address + "/cot")).SubmitAsync("form[action$='/cot']", new() { ["Rows[0]"] = row });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(told, page.Text);
    }

    [Fact]
    public async Task A_sheet_that_is_not_meant_is_left_out_by_choice()
    {
        var clerk = await SignedInAs("canbo.tambinh");
        var review = await clerk.ReviewAsync(Sample("form_look_2018-08_tambinh.xlsx"));
        var token = review.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var chosen = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Sheets", "0"), new("Sheets", "2")]);

        await clerk.Http.PostAsync(review.Address + "/cot", chosen);

        Assert.Contains($"{237 + 208} dòng", (await clerk.GetAsync(review.Address)).Text);
    }

    [Fact]
    public async Task One_mend_is_accepted_at_its_row_and_the_others_wait()
    {
        var review = await _clerk.ReviewAsync(Sample(Lists.Small).With(("N2", "270.000đ"), ("N4", "540,000")));
        var rows = await _clerk.GetAsync(review.Address + "?nhom=AmountText");

        await rows.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Accept"] = "true" });

        Assert.Equal(["N4"], (await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Mend).Select(f => f.Place.Address));
    }
}
