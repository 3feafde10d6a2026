using ClosedXML.Excel;

namespace VinhLongPayments.Web.Sheets;

/// <summary>What a column of a form holds.</summary>
public enum ColumnKind { Text, Whole, Money, Date, Tenths }

/// <summary>One column of a form: heading, kind, width in characters, and what may be chosen where the form is to be filled in.</summary>
public sealed record Column(string Heading, ColumnKind Kind, double Width, IReadOnlyList<string>? Choices = null)
{
    public static Column Text(string heading, double width) => new(heading, ColumnKind.Text, width);
    public static Column Whole(string heading, double width) => new(heading, ColumnKind.Whole, width);
    public static Column Money(string heading, double width) => new(heading, ColumnKind.Money, width);
    public static Column Tenths(string heading, double width) => new(heading, ColumnKind.Tenths, width);
    public static Column Date(string heading, double width) => new(heading, ColumnKind.Date, width);
}

/// <summary>
/// Writes one form as a workbook: titles, headings, typed rows, a totals row that adds up by itself, page set-up.
/// Texts are cells of type text, marked so that a leading = + - @ is never taken for a formula.
/// </summary>
public sealed class SheetWriter(string sheetName)
{
    /// <summary>What a browser is told that a workbook is.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly List<string> _titles = [];
    private readonly List<string> _footers = [];
    private readonly List<object?[]> _rows = [];
    private IReadOnlyList<Column> _columns = [];
    private string? _totalsLabel;
    private bool _isPortrait;
    private int _rowsToFillIn;

    public SheetWriter Title(string text)
    {
        _titles.Add(text);
        return this;
    }

    public SheetWriter Footer(string text)
    {
        _footers.Add(text);
        return this;
    }

    public SheetWriter Portrait()
    {
        _isPortrait = true;
        return this;
    }

    public SheetWriter Columns(params Column[] columns)
    {
        _columns = columns;
        return this;
    }

    /// <summary>One row, a value per column: string, int, long, Vnd, DateOnly or null.</summary>
    public SheetWriter Row(params object?[] values)
    {
        if (values.Length != _columns.Count) throw new ArgumentException("A row has one value per column.", nameof(values));
        _rows.Add(values);
        return this;
    }

    /// <summary>Leaves so many rows below to be filled in: text columns stay text, choices are offered, and stand on a sheet of their own.</summary>
    public SheetWriter ToFillIn(int rows)
    {
        _rowsToFillIn = rows;
        return this;
    }

    /// <summary>Ends the table with live sums under its numbers.</summary>
    public SheetWriter Totals(string label = "Cộng")
    {
        _totalsLabel = label;
        return this;
    }

    public byte[] ToBytes()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.Worksheets.Add(sheetName);
        sheet.Style.Font.FontName = "Times New Roman";
        sheet.Style.Font.FontSize = 12;

        var heading = WriteTitles(sheet);
        WriteHeadings(sheet, heading);
        for (var i = 0; i < _rows.Count; i++) WriteRow(sheet, heading + 1 + i, _rows[i]);
        var last = heading + _rows.Count;
        if (_totalsLabel is not null) WriteTotals(sheet, heading + 1, ++last);
        Frame(sheet.Range(heading, 1, last, _columns.Count));
        for (var i = 0; i < _footers.Count; i++) SetText(sheet.Cell(last + 1 + i, 1), _footers[i]);
        SetUpPage(sheet, heading);
        if (_rowsToFillIn > 0) FillInSheets.Prepare(workbook, sheet, _columns, heading + 1, last + _rowsToFillIn);

        using var stream = new MemoryStream();
        workbook.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return stream.ToArray();
    }

    private int WriteTitles(IXLWorksheet sheet)
    {
        for (var i = 0; i < _titles.Count; i++)
        {
            var cell = sheet.Cell(i + 1, 1);
            SetText(cell, _titles[i]);
            cell.Style.Font.Bold = i == 0;
            var line = sheet.Range(i + 1, 1, i + 1, _columns.Count).Merge();
            line.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        }
        return _titles.Count == 0 ? 1 : _titles.Count + 2;
    }

    private void WriteHeadings(IXLWorksheet sheet, int row)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            var cell = sheet.Cell(row, i + 1);
            SetText(cell, _columns[i].Heading);
            cell.Style.Font.Bold = true;
            cell.Style.Alignment.WrapText = true;
            cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
            cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            sheet.Column(i + 1).Width = _columns[i].Width;
        }
    }

    private void WriteRow(IXLWorksheet sheet, int row, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var cell = sheet.Cell(row, i + 1);
            switch (values[i])
            {
                case null: break;
                case string text: SetText(cell, text); break;
                case Vnd amount: cell.SetValue(amount.Dong); break;
                case DateOnly day: cell.SetValue(day.ToDateTime(TimeOnly.MinValue)); break;
                case decimal number: cell.SetValue(number); break;
                case int or long: cell.SetValue(Convert.ToInt64(values[i])); break;
                default: throw new ArgumentException($"A cell cannot hold {values[i]!.GetType().Name}.");
            }
            Format(cell, _columns[i].Kind);
        }
    }

    private void WriteTotals(IXLWorksheet sheet, int first, int row)
    {
        SetText(sheet.Cell(row, 1), _totalsLabel!);
        for (var i = 0; i < _columns.Count; i++)
        {
            var cell = sheet.Cell(row, i + 1);
            if (_columns[i].Kind is ColumnKind.Money or ColumnKind.Whole && i > 0 && _rows.Count > 0)
                cell.FormulaA1 = $"SUM({sheet.Cell(first, i + 1).Address}:{sheet.Cell(row - 1, i + 1).Address})";
            Format(cell, _columns[i].Kind);
            cell.Style.Font.Bold = true;
        }
    }

    private static void Format(IXLCell cell, ColumnKind kind)
    {
        cell.Style.NumberFormat.Format = kind switch { ColumnKind.Money or ColumnKind.Whole => "#,##0", ColumnKind.Date => "dd/mm/yyyy", ColumnKind.Tenths => "0.0", ColumnKind.Text => "@" };
        if (kind is ColumnKind.Money or ColumnKind.Whole) cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
    }

    internal static void SetText(IXLCell cell, string text)
    {
        cell.SetValue(text);
        if (LooksLikeFormula(text)) cell.Style.IncludeQuotePrefix = true;
    }

    /// <summary>What a spreadsheet would reckon if it were typed.</summary>
    internal static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static void Frame(IXLRange table)
    {
        table.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        table.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
    }

    private void SetUpPage(IXLWorksheet sheet, int heading)
    {
        sheet.SheetView.FreezeRows(heading);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = _isPortrait ? XLPageOrientation.Portrait : XLPageOrientation.Landscape;
        sheet.PageSetup.SetRowsToRepeatAtTop(heading, heading);
        sheet.PageSetup.FitToPages(1, 0);
    }
}
