using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form C of a list: by point and by category, on paper and as a workbook.</summary>
[Route("/danh-sach/{id:guid}/tong-hop"), Authorize(Policy = Policies.SeeLists)]
public sealed class ListSummaryController(PaymentsDb db) : Controller
{
    [HttpGet("in")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellation) => View("/Features/PaymentLists/SummaryPrint.cshtml", await ListSummary.LoadAsync(db, id, cancellation));

    [HttpGet("theo-diem.xlsx")]
    public async Task<IActionResult> PointSheet(Guid id, CancellationToken cancellation)
    {
        var summary = await ListSummary.LoadAsync(db, id, cancellation);
        return File(Sheet(summary, "Theo điểm", Column.Text("Xã, phường, thị trấn", 22), Column.Text("Điểm chi trả", 26), summary.ByPoint), SheetWriter.ContentType, $"tong-hop-theo-diem-{summary.List.From.Number}.xlsx");
    }

    [HttpGet("theo-dien.xlsx")]
    public async Task<IActionResult> CategorySheet(Guid id, CancellationToken cancellation)
    {
        var summary = await ListSummary.LoadAsync(db, id, cancellation);
        return File(Sheet(summary, "Theo diện", Column.Text("Nhóm", 26), Column.Text("Diện đối tượng", 56), summary.ByCategory), SheetWriter.ContentType, $"tong-hop-theo-dien-{summary.List.From.Number}.xlsx");
    }

    private static byte[] Sheet(ListSummary summary, string name, Column group, Column member, IReadOnlyList<ListSummary.Row> rows)
    {
        var sheet = new SheetWriter(name).Title("BẢNG TỔNG HỢP DANH SÁCH CHI TRẢ").Title(summary.Title).Title(summary.District).Columns(
            Column.Text("STT", 6), group, member, Column.Whole("Kỳ trước chuyển sang: người", 10), Column.Money("Kỳ trước chuyển sang: tiền", 16), Column.Whole("Tăng", 8), Column.Whole("Giảm", 8),
            Column.Whole("Trợ cấp tháng này: người", 10), Column.Money("Trợ cấp tháng này: tiền", 18), Column.Whole("Truy lĩnh: người", 9), Column.Money("Truy lĩnh: tiền", 16),
            Column.Whole("Mai táng phí: người", 9), Column.Money("Mai táng phí: tiền", 16), Column.Money("Khấu trừ truy thu", 16), Column.Whole("Tổng phải chi: người", 10), Column.Money("Tổng phải chi: tiền", 18));
        foreach (var (at, row) in rows.Index())
            sheet.Row($"{at + 1}", row.Group, row.Name, row.CarriedOver.People, row.CarriedOver.Amount, row.Increase, row.Decrease, row.Regular.People, row.Regular.Amount,
                row.BackPay.People, row.BackPay.Amount, row.Funeral.People, row.Funeral.Amount, row.Clawback.Amount, row.Due.People, row.Due.Amount);
        return sheet.Totals().Footer($"Số tiền bằng chữ: {MoneyInWords.Write(summary.List.Amount)}.").ToBytes();
    }
}
