using ClosedXML.Excel;

namespace VinhLongPayments.Web.Sheets;

/// <summary>Prepares a form to be filled in by hand: columns that keep zeros, and lists to choose from on a second sheet.</summary>
internal static class FillInSheets
{
    private const string ListsName = "Danh mục";

    public static void Prepare(XLWorkbook workbook, IXLWorksheet sheet, IReadOnlyList<Column> columns, int first, int last)
    {
        var lists = columns.Any(column => column.Choices is not null) ? workbook.Worksheets.Add(ListsName) : null;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Kind is ColumnKind.Text) sheet.Range(first, i + 1, last, i + 1).Style.NumberFormat.Format = "@";
            if (columns[i].Choices is { Count: > 0 } choices) Offer(sheet.Range(first, i + 1, last, i + 1), lists!, i + 1, columns[i].Heading, choices);
        }
        workbook.Worksheets.First().SetTabActive();
    }

    private static void Offer(IXLRange cells, IXLWorksheet lists, int column, string heading, IReadOnlyList<string> choices)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            lists.Cell(i + 1, column).SetValue(choices[i]);
            lists.Cell(i + 1, column).Style.NumberFormat.Format = "@";
        }
        var validation = cells.SetDataValidation();
        validation.List(lists.Range(1, column, choices.Count, column), inCellDropdown: true);
        validation.IgnoreBlanks = true;
        validation.ErrorTitle = heading;
        validation.ErrorMessage = "Hãy chọn một giá trị trong danh mục.";
    }
}
