using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>The results workbook, read completely: what was paid, how many rows there are, and what must be said before it can be read.</summary>
public sealed record ResultSheet(IReadOnlyList<PaidRow> Paid, int Rows, int Unpaid, string? Question)
{
    public static ResultSheet Read(SheetReader workbook, ResultContext known, HeadingBook<ResultColumn> book, Import import, ImportNotes notes, Action<int>? progress = null)
    {
        var sheets = new SheetChoice<ResultColumn>(workbook, book, notes).Choose(import.Sheets);
        if (sheets.Count == 0) return Ask("Không trang tính nào có dòng tiêu đề đọc được. Tệp kết quả cần một dòng tiêu đề có ít nhất: mã đối tượng, họ tên, số tiền, kết quả, ngày chi và giao dịch viên.");
        foreach (var columns in sheets)
        {
            if (columns.Missing.Count > 0) return Ask($"Trang “{columns.SheetName}”: chưa biết cột nào là {string.Join(", ", columns.Missing)}. Hãy chỉ cho hệ thống ở bảng dưới.");
            if (columns.Doubled.Count > 0) return Ask($"Trang “{columns.SheetName}”: có hai cột cùng được hiểu là {columns.Doubled[0].Key.Heading}. Hãy chọn cột đúng.");
        }

        var rows = new ResultRows(known, import, notes);
        foreach (var columns in sheets)
        {
            var sorter = new RowSorter<ResultColumn>(columns, ResultColumns.Marks);
            foreach (var row in workbook.Rows(columns.Sheet).Where(row => row.Number > columns.LastHeadingRow && !row.IsBlank && sorter.Sort(row).Kind is RowKind.Person))
            {
                rows.Read(row, columns);
                progress?.Invoke(rows.Count);
            }
        }
        return rows.Count == 0 ? Ask("Tệp không có dòng nào ghi người hưởng.") : new(rows.Paid, rows.Count, rows.Unpaid, null);
    }

    private static ResultSheet Ask(string question) => new([], 0, 0, question);
}
