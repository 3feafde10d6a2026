using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Form E: the minutes in which labour office and post office put their figures of a month side by side.</summary>
/// <param name="Receipts">Receipts of the month that stand, each with the signature of whoever took the money.</param>
/// <param name="ByOthers">How many of them somebody else signed for the beneficiary, on a paper.</param>
public sealed record Reconciliation(SettlementPage Page, IReadOnlyList<FundTransfer> Transfers, int Receipts, int ByOthers)
{
    private static readonly string[] OfList = ["Số người phải chi", "Số tiền phải chi", "Số người đã chi", "Số tiền đã chi", "Số người chưa chi", "Số tiền chưa chi"];

    /// <summary>The two parts of the minutes with figures: the list, and the money.</summary>
    public IEnumerable<(string Title, IReadOnlyList<ComparedFigure> Figures)> Parts =>
    [
        ("I. Danh sách và chi trả", [.. Page.Figures.Where(figure => OfList.Contains(figure.Name))]),
        ("II. Kinh phí", [.. Page.Figures.Where(figure => !OfList.Contains(figure.Name))]),
    ];

    public string Title => $"Tháng {Page.Settlement.PayMonth}, {Page.DistrictName}, hợp đồng {Page.ContractNumber}";

    public string? SignedBy(SettlementStatus status) => Page.Settlement.Steps.FirstOrDefault(step => step.Status == status)?.ByName;

    /// <summary>The day both sides agreed: when the district confirmed, else when the post office put its figures forward.</summary>
    public DateOnly Day => Page.Settlement.Steps.Where(step => step.Status is SettlementStatus.Prepared or SettlementStatus.Confirmed).MaxBy(step => step.At.Utc)!.At.Day;

    public static async Task<Reconciliation> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var page = await SettlementPage.LoadAsync(db, id, cancellation);
        var (district, month) = (page.Settlement.DistrictId, page.Settlement.PayMonth);
        var transfers = await db.FundTransfers.AsNoTracking().Where(t => t.DistrictId == district && t.PayMonth == month).OrderBy(t => t.TransferredOn).ThenBy(t => t.DocumentNumber).ToListAsync(cancellation);
        var payouts = db.Payouts.Where(p => p.DistrictId == district && p.PayMonth == month && p.Reversal == null);
        return new(page, transfers, await payouts.CountAsync(cancellation), await payouts.CountAsync(p => p.ReceiverKind != ReceiverKind.Self, cancellation));
    }

    public byte[] ToWorkbook()
    {
        var sheet = new SheetWriter("Đối chiếu").Title("BIÊN BẢN ĐỐI CHIẾU").Title(Title).Columns(
            Column.Text("Phần", 26), Column.Text("Chỉ tiêu", 30), Column.Text("Đơn vị tính", 12), Column.Money("Số liệu Phòng", 20), Column.Money("Số liệu Bưu điện", 20), Column.Money("Chênh lệch", 18));
        foreach (var (title, figures) in Parts)
            foreach (var figure in figures)
                sheet.Row(title, figure.Name, figure.Unit is FigureUnit.People ? "người" : "đồng", new Vnd(figure.Office), new Vnd(figure.Post), new Vnd(figure.Difference));
        return sheet.Footer($"Nguyên nhân chênh lệch, kiến nghị: {Page.Settlement.Explanation ?? "không có chênh lệch"}.").Footer($"Mã kiểm tra: {Page.Settlement.CheckCode}").ToBytes();
    }
}
