using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Form D as a workbook: the post office's money in a row of its own, then one row per point, then sums that compute themselves.</summary>
public static class WriteReport
{
    internal static readonly Column[] Columns =
    [
        Column.Text("STT", 6), Column.Text("Đơn vị", 40),
        Column.Money("Số dư kinh phí kỳ trước tại Bưu điện", 18), Column.Money("Kinh phí nhận trong kỳ", 18), Column.Money("Tổng kinh phí", 18),
        Column.Whole("Số phải chi (người)", 10), Column.Money("Số phải chi (tiền)", 18),
        Column.Whole("Đã chi tại điểm (người)", 10), Column.Money("Đã chi tại điểm (tiền)", 18),
        Column.Whole("Đã chi tại nhà (người)", 10), Column.Money("Đã chi tại nhà (tiền)", 18),
        Column.Whole("Đã chi qua tài khoản (người)", 10), Column.Money("Đã chi qua tài khoản (tiền)", 18),
        Column.Whole("Chưa chi chuyển kỳ sau (người)", 10), Column.Money("Chưa chi chuyển kỳ sau (tiền)", 18),
        Column.Money("Nộp trả ngân sách", 18), Column.Money("Số dư cuối kỳ", 18),
        Column.Text("Chi phí chi trả (tỷ lệ)", 22), Column.Money("Chi phí chi trả (số tiền)", 18), Column.Text("Ghi chú", 30),
    ];

    public static byte[] Of(SettlementPage page)
    {
        var (settlement, post) = (page.Settlement, page.Settlement.Post);
        var sheet = new SheetWriter("Quyết toán")
            .Title("BÁO CÁO THANH QUYẾT TOÁN KINH PHÍ CHI TRẢ TRỢ CẤP XÃ HỘI")
            .Title($"Tháng {settlement.PayMonth}, {page.DistrictName}, hợp đồng {page.ContractNumber}")
            .Columns(Columns)
            .Row(
                "", $"Bưu điện {page.DistrictName}", post.OpeningBalance, post.Received, post.OpeningBalance + post.Received, null, null, null, null, null, null,
                null, null, null, null, post.Returned, post.ClosingBalance, settlement.FeeTerms, settlement.Fee, settlement.Explanation);
        for (var i = 0; i < page.Points.Count; i++) sheet.Row(RowOf(i + 1, page.Points[i]));

        return sheet.Totals()
            .Footer($"Số tiền đã chi bằng chữ: {MoneyInWords.Write(post.Paid)}.")
            .Footer($"Mã kiểm tra: {settlement.CheckCode}")
            .ToBytes();
    }

    private static object?[] RowOf(int number, SettlementPage.PointRow point)
    {
        var line = point.Line;
        return
        [
            $"{number}", $"{point.Name}, {point.Commune}", null, null, null, line.DuePeople, line.Due, line.PaidAtPointPeople, line.PaidAtPoint,
            line.PaidAtHomePeople, line.PaidAtHome, 0, Vnd.Zero, line.CarriedOverPeople, line.CarriedOver, null, null, null, null,
            SettlementPage.Remark([line]),
        ];
    }
}
