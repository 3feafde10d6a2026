using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Which of the three forms B.</summary>
public enum ChangeForm { Increase = 1, Decrease = 2, Adjusted = 3 }

/// <summary>A form B as a workbook.</summary>
public static class ChangesWorkbook
{
    private static readonly Column[] Person =
        [Column.Whole("STT", 6), Column.Text("Họ và tên", 26), Column.Text("Mã đối tượng", 13), Column.Text("Ngày, tháng, năm sinh", 12), Column.Text("Giới tính", 8), Column.Text("Số CMND/CCCD", 15), Column.Text("Địa chỉ", 24)];

    public static byte[] Of(ChangesPage page, ChangeForm form)
    {
        var writer = new SheetWriter(Title(form)).Title($"DANH SÁCH {Title(form).ToUpperInvariant()}").Title(page.Title).Title(page.District).Columns([.. Person, .. Columns(form)]);
        var rows = form switch { ChangeForm.Increase => page.Increase, ChangeForm.Decrease => page.Decrease, ChangeForm.Adjusted => page.Adjusted };
        foreach (var (at, row) in rows.Index())
            writer.Row([at + 1, row.Name.Full, row.Code, row.Birth.ToString(), row.Sex.Vietnamese(), row.CitizenId?.Masked, row.Address, .. Values(form, row)]);
        return writer.Totals().ToBytes();
    }

    public static string Title(ChangeForm form) => form switch { ChangeForm.Increase => "Đối tượng tăng", ChangeForm.Decrease => "Đối tượng giảm", ChangeForm.Adjusted => "Đối tượng điều chỉnh" };

    private static Column[] Columns(ChangeForm form) => form switch
    {
        ChangeForm.Increase => [Column.Text("Diện đối tượng", 10), Column.Text("Hệ số", 8), Column.Money("Mức trợ cấp", 14), Column.Text("Số, ngày quyết định", 24), Column.Text("Hưởng từ tháng", 10),
            Column.Text("Truy lĩnh: số tháng", 9), Column.Money("Truy lĩnh: số tiền", 14), Column.Text("Lý do tăng", 24)],
        ChangeForm.Decrease => [Column.Text("Diện đối tượng", 10), Column.Text("Hệ số", 8), Column.Money("Mức trợ cấp", 14), Column.Text("Số, ngày quyết định", 24), Column.Text("Lý do giảm", 30),
            Column.Text("Người nhận mai táng phí", 24), Column.Money("Mai táng phí", 14)],
        ChangeForm.Adjusted => [Column.Text("Đang hưởng", 10), Column.Text("Hệ số", 8), Column.Money("Số tiền", 14), Column.Text("Điều chỉnh sang", 10), Column.Text("Hệ số mới", 8), Column.Money("Số tiền mới", 14)],
    };

    private static object?[] Values(ChangeForm form, ChangesPage.Row row) => form switch
    {
        ChangeForm.Increase => [row.Head.CategoryCode, row.Head.Coefficient.ToString(), row.Head.Regular, Paper(row), row.From?.ToString(),
            row.BackPayMonths == 0 ? null : row.BackPayMonths.ToString(), row.BackPay == Vnd.Zero ? null : row.BackPay, row.Reason],
        ChangeForm.Decrease => [row.Head.CategoryCode, row.Head.Coefficient.ToString(), row.Head.Regular, Paper(row), row.Reason, row.FuneralReceiver, row.Funeral == Vnd.Zero ? null : row.Funeral],
        ChangeForm.Adjusted => [row.Before!.CategoryCode, row.Before.Coefficient.ToString(), row.Before.Regular, row.Head.CategoryCode, row.Head.Coefficient.ToString(), row.Head.Regular],
    };

    /// <summary>The decision with its day, where both are known.</summary>
    public static string Paper(ChangesPage.Row row) => row.DecidedOn is { } day ? $"{row.Decision}, {day:dd'/'MM'/'yyyy}" : row.Decision;
}
