using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VinhLongPayments.Web.Sheets;

/// <summary>What is to be seen at one cell, or at a row as a whole when the column is −1. Sheet and column counted from 0.</summary>
public sealed record CellMark(int Sheet, int Row, int Column, string Text, bool IsError);

/// <summary>Paints marks into somebody's own workbook: all its rows, coloured cells with a comment, and a last column that says what is wrong.</summary>
public static class MarkedSheets
{
    public const string Heading = "Lỗi";

    /// <param name="workbook">A file that has passed the bounded reader: ClosedXML itself has no limits.</param>
    /// <param name="headingRows">The heading row of each sheet that was read, by sheet.</param>
    public static byte[] Paint(byte[] workbook, IReadOnlyDictionary<int, int> headingRows, IReadOnlyCollection<CellMark> marks)
    {
        using var book = new XLWorkbook(Readable(workbook));
        foreach (var (index, heading) in headingRows)
        {
            var sheet = book.Worksheet(index + 1);
            var last = FreeColumn(sheet, heading);
            sheet.Cell(heading, last).SetValue(Heading).Style.Font.SetBold();
            sheet.Column(last).Width = 60;
            foreach (var row in marks.Where(mark => mark.Sheet == index && mark.Row > 0).GroupBy(mark => mark.Row)) Mark(sheet, row.Key, last, [.. row]);
        }
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    // Other programs leave out what Excel assumes: a fill without a pattern means none, but ClosedXML stops at it.
    private static MemoryStream Readable(byte[] workbook)
    {
        var copy = new MemoryStream();
        copy.Write(workbook);
        using (var document = SpreadsheetDocument.Open(copy, isEditable: true))
        {
            foreach (var pattern in document.WorkbookPart?.WorkbookStylesPart?.Stylesheet?.Descendants<PatternFill>().Where(fill => fill.PatternType is null) ?? [])
                pattern.PatternType = PatternValues.None;
        }
        copy.Position = 0;
        return copy;
    }

    private static void Mark(IXLWorksheet sheet, int row, int last, IReadOnlyList<CellMark> marks)
    {
        foreach (var cell in marks.Where(mark => mark.Column >= 0).GroupBy(mark => mark.Column))
        {
            var target = sheet.Cell(row, cell.Key + 1);
            target.Style.Fill.BackgroundColor = cell.Any(mark => mark.IsError) ? XLColor.FromHtml("#F4B6B6") : XLColor.FromHtml("#FBE3A6");
            target.Comment.AddText(string.Join('\n', cell.Select(mark => mark.Text)));
        }
        var told = sheet.Cell(row, last);
        told.SetValue(string.Join(" | ", marks.Select(mark => mark.Column >= 0 ? $"{sheet.Cell(row, mark.Column + 1).Address.ColumnLetter}{row}: {mark.Text}" : mark.Text)));
        told.Style.NumberFormat.Format = "@";
    }

    // The column of an earlier download is used again.
    private static int FreeColumn(IXLWorksheet sheet, int heading)
    {
        var last = sheet.LastColumnUsed()?.ColumnNumber() ?? 0;
        return last > 0 && sheet.Cell(heading, last).GetString() == Heading ? last : last + 1;
    }
}
