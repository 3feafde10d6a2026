using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>The receipt of a clawback as a workbook: every sum withheld as a number; what was recovered and what is left add up by themselves.</summary>
public static class ClawbackWorkbook
{
    public static byte[] Of(ClawbackPaper receipt)
    {
        var (decision, person) = (receipt.Page.Decision, receipt.Page.Person);
        using var paper = new PaperWriter("Phiếu thu");
        paper.Head(receipt.Head);
        paper.Title("PHIẾU THU TRUY THU TRỢ CẤP");
        paper.Subtitle(receipt.Basis);
        paper.Gap();
        paper.Text($"Người bị truy thu: {person.Name}, sinh {person.Birth}, mã đối tượng {person.Code}, {receipt.Page.PersonPlace}.");
        paper.Text($"Lý do: {decision.Reason}. Khấu trừ kể từ tháng {decision.From}.");
        var due = paper.Amount("Số tiền phải thu (đồng)", decision.Amount!.Value);
        paper.Amount("Khấu trừ mỗi tháng (đồng)", decision.MonthlyAmount!.Value);
        paper.Gap();
        paper.Subtitle("Các lần đã thu bằng khấu trừ khi chi trả");
        var recovered = paper.Table(
            ["STT", "Kỳ chi trả", "Ngày", "Phiếu chi có chữ ký", "Số tiền đã thu"],
            [.. receipt.Rows.Select((row, at) => (object[])[at + 1, $"{row.Month}", row.PaidOn.ToString("dd'/'MM'/'yyyy"), row.Receipt, row.Amount])], "Cộng đã thu");
        paper.Reckoned("Còn phải thu", $"{due}-{recovered}");
        paper.Text($"Số tiền đã thu bằng chữ: {MoneyInWords.Write(receipt.Recovered)}.");
        paper.Signatures(receipt.Payer, ClawbackPaper.Writer, ClawbackPaper.Chief);
        return paper.ToBytes();
    }
}
