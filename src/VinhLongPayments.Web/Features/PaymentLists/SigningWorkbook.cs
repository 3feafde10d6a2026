using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form A as a workbook: the same rows as on paper, with totals that add up by themselves.</summary>
public static class SigningWorkbook
{
    public static byte[] Of(SigningSheet sheet)
    {
        var writer = new SheetWriter("Ký nhận")
            .Title("DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI HÀNG THÁNG").Title(sheet.Title).Title(sheet.District)
            .Columns(
                Column.Whole("STT", 6), Column.Text("Điểm chi trả", 26), Column.Text("Mã đối tượng", 13), Column.Text("Họ tên", 26), Column.Text("Ngày, năm sinh", 12), Column.Text("Giới tính", 8),
                Column.Text("Số CMND/CCCD", 15), Column.Text("Ấp, khóm", 22), Column.Text("Số quyết định hưởng", 16), Column.Text("Mã diện / hệ số", 14), Column.Text("Số sổ lĩnh tiền", 10),
                Column.Money("Tiền trợ cấp tháng này", 14), Column.Text("Truy lĩnh: số tháng", 9), Column.Money("Truy lĩnh: số tiền", 13),
                Column.Text("Chưa trả tháng trước: số tháng", 9), Column.Money("Chưa trả tháng trước: số tiền", 13), Column.Money("Khấu trừ truy thu", 12), Column.Money("Mai táng phí", 13),
                Column.Money("Tổng số tiền trợ cấp", 15), Column.Text("Người nhận thay", 34), Column.Text("Hình thức", 10), Column.Text("Ghi chú", 20), Column.Text("Ngày nhận", 12), Column.Text("Người nhận: ký, họ tên", 28));

        var number = 0;
        foreach (var point in sheet.Points)
            foreach (var row in point.Rows) writer.Row(Values(++number, point, row));
        return writer.Totals().Footer($"Số tiền bằng chữ: {MoneyInWords.Write(sheet.Amount)}.").ToBytes();
    }

    private static object?[] Values(int number, PointSheet point, SigningRow row) =>
    [
        number, point.Name, row.Line.Code, row.Line.Name.Full, row.Line.Birth.ToString(), row.Line.Sex.Vietnamese(), row.Line.CitizenId?.Masked, row.Line.Address,
        row.Line.DecisionNumber, row.Category, null, row.Regular, Months(row.BackPayMonths), Filled(row.BackPay), Months(row.CarriedOverMonths), Filled(row.CarriedOver),
        Filled(row.Clawback), Filled(row.Funeral), row.Amount, row.Receiver, row.Line.AtHome ? "Tại nhà" : "Tại điểm", row.Line.Note, null, null,
    ];

    private static string? Months(int months) => months == 0 ? null : months.ToString();

    private static object? Filled(Vnd amount) => amount == Vnd.Zero ? null : amount;
}
