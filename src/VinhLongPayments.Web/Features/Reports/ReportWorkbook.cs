using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Settlements;
using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>Form D over a term as a workbook. Districts add up by live sums; months do not (balances run on), so there the whole is a row of its own.</summary>
public static class ReportWorkbook
{
    public static byte[] Of(ReportPage page)
    {
        var sheet = new SheetWriter("Báo cáo")
            .Title("BÁO CÁO THANH QUYẾT TOÁN KINH PHÍ CHI TRẢ TRỢ CẤP XÃ HỘI")
            .Title($"{page.Term.AsTitle()}, {page.Place}")
            .Columns(WriteReport.Columns);
        for (var i = 0; i < page.Rows.Count; i++) sheet.Row(RowOf($"{i + 1}", page.Rows[i].Name, page.Rows[i].Figures, page.Rows[i].FeeTerms, page.Rows[i].Remarks));

        if (page.By is ReportRows.District) sheet.Totals();
        else sheet.Row(RowOf("", "Cả kỳ", page.Total, null, []));
        return sheet.Footer($"Số tiền đã chi bằng chữ: {MoneyInWords.Write(page.Total.Paid.Amount)}.").ToBytes();
    }

    private static object?[] RowOf(string number, string name, RollUp row, string? feeTerms, IReadOnlyList<string> remarks) =>
    [
        number, name, row.Opening, row.Received, row.Funds, row.Due.People, row.Due.Amount, row.PaidAtPoint.People, row.PaidAtPoint.Amount,
        row.PaidAtHome.People, row.PaidAtHome.Amount, 0, Vnd.Zero, row.CarriedOver.People, row.CarriedOver.Amount, row.GivenBack, row.Closing,
        feeTerms, row.Fee, Remark(row, remarks),
    ];

    /// <summary>What form D's last column says: what was taken off the list afterwards, and what may still change.</summary>
    public static string Remark(RollUp row, IReadOnlyList<string> remarks) => string.Join("; ",
        [.. row.Reduced.People > 0 ? [$"Giảm chi {row.Reduced.People} lượt, {row.Reduced.Amount}"] : Array.Empty<string>(), .. remarks]);
}
