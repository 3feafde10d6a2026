using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The uploaded workbook, read completely: its lines, its sheets' columns, and what must be said before it can be read.</summary>
public sealed record ListSheet(IReadOnlyList<ListLine> Lines, IReadOnlyList<string> Codes, int People, IReadOnlyList<SheetColumns<ListColumn>> Sheets, string? Question)
{
    public static ListSheet Read(SheetReader workbook, ListContext known, HeadingBook<ListColumn> book, string? chosen, ImportNotes notes, Action<int>? progress = null)
    {
        var sheets = new SheetChoice<ListColumn>(workbook, book, notes).Choose(chosen);
        if (sheets.Count == 0) return Ask(sheets, "Không trang tính nào có dòng tiêu đề đọc được. Danh sách cần một dòng tiêu đề có ít nhất các cột: mã đối tượng, họ và tên, năm sinh, diện và số tiền.");
        if (sheets.Select(columns => (columns, columns.Missing)).FirstOrDefault(sheet => sheet.Missing.Count > 0) is { columns: { } lacking, Missing: var missing })
            return Ask(sheets, $"Trang “{lacking.SheetName}”: chưa biết cột nào là {string.Join(", ", missing)}. Hãy chỉ cho hệ thống ở bảng dưới.");
        if (sheets.FirstOrDefault(columns => columns.Doubled.Count > 0) is { } doubled)
            return Ask(sheets, $"Trang “{doubled.SheetName}”: {string.Join("; ", doubled.Doubled.Select(same => $"các cột {string.Join(" và ", same.Select(column => CellPlace.LettersOf(column.Index)))} cùng được hiểu là {same.Key.Heading}"))}. Hãy chọn cột đúng.");

        var reading = new ListRows(known, notes, progress);
        foreach (var columns in sheets) reading.Read(columns, workbook.Rows(columns.Sheet));
        if (reading.People == 0) return Ask(sheets, "Danh sách không có dòng nào ghi người hưởng.");
        reading.FindRepeated();
        return new(reading.Lines, reading.Codes, reading.People, sheets, null);
    }

    private static ListSheet Ask(IReadOnlyList<SheetColumns<ListColumn>> sheets, string question) => new([], [], 0, sheets, question);
}
