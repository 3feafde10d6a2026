using ClosedXML.Excel;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Sheets;

/// <summary>
/// Writes one administrative paper as a workbook, in the order of the calls: head, title, sentences, typed amounts, a table that adds up by
/// itself, signatures. Sentences go over the whole width of an upright A4 sheet, amounts stand in its last column.
/// </summary>
public sealed class PaperWriter : IDisposable
{
    private const int LastOfLeft = 3, Last = 6, WidthOfPage = 84;

    // Room for a hand and a stamp.
    private const int NameBelow = 6;

    private const double LineHeight = 17.25, SmallLineHeight = 15.75, BetweenSentences = 4;

    private static readonly double[] Widths = [6, 12, 14, 12, 16, 24];

    // The columns of a table: number, two short ones, a wide one, the amount.
    private static readonly (int From, int To)[] TableColumns = [(1, 1), (2, 2), (3, 3), (4, 5), (6, 6)];

    private readonly XLWorkbook _workbook = new();
    private readonly IXLWorksheet _sheet;
    private int _row;

    public PaperWriter(string name)
    {
        _sheet = _workbook.Worksheets.Add(name);
        _sheet.Style.Font.FontName = "Times New Roman";
        _sheet.Style.Font.FontSize = 13;
        for (var i = 0; i < Widths.Length; i++) _sheet.Column(i + 1).Width = Widths[i];
        SetUpPage(_sheet.PageSetup);
    }

    /// <summary>Who issues the paper on the left, the nation, place and day on the right.</summary>
    public void Head(OfficeHead head)
    {
        Beside(head.UpperOrgan, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").Right.Style.Font.Bold = true;
        var (organ, motto) = Beside(head.Organ, "Độc lập - Tự do - Hạnh phúc");
        organ.Style.Font.Bold = motto.Style.Font.Bold = true;
        motto.Style.Font.Underline = XLFontUnderlineValues.Single;
        Beside(head.Number is null ? "" : $"Số: {head.Number}", head.PlaceAndDate).Right.Style.Font.Italic = true;
        _row++;
    }

    public void Title(string text)
    {
        var title = Wide(text);
        title.Style.Font.Bold = true;
        title.Style.Font.FontSize = 14;
        _sheet.Row(_row).Height = 1.2 * LineHeight;
    }

    public void Subtitle(string text, bool isBold = false) => Wide(text).Style.Font.Bold = isBold;

    /// <summary>An empty line, between what does not belong together.</summary>
    public void Gap() => _row++;

    /// <summary>A sentence over the whole width, as high as its words need.</summary>
    public void Text(string text, bool isBold = false)
    {
        var cell = Wide(text);
        cell.Style.Font.Bold = isBold;
        cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
    }

    /// <summary>An amount as a number, with what it is in front; answers with the cell's address.</summary>
    public string Amount(string label, Vnd amount)
    {
        var cell = Labelled(label);
        cell.SetValue(amount.Dong);
        return cell.Address.ToString()!;
    }

    /// <summary>An amount reckoned by the sheet itself from cells that were written before.</summary>
    public string Reckoned(string label, string formula)
    {
        var cell = Labelled(label);
        cell.FormulaA1 = formula;
        _sheet.Range(_row, 1, _row, Last).Style.Font.Bold = true;
        return cell.Address.ToString()!;
    }

    /// <summary>A table of five columns, the last an amount, with a live sum below it; answers with the sum's address.</summary>
    public string Table(string[] headings, IReadOnlyList<object[]> rows, string totalLabel)
    {
        TableRow(headings, isHeading: true);
        var first = _row + 1;
        foreach (var row in rows) TableRow(row, isHeading: false);
        // A sum needs something to add up, if only an empty line.
        if (rows.Count == 0) TableRow(["", "", "", "", Vnd.Zero], isHeading: false);
        return Reckoned(totalLabel, $"SUM({_sheet.Cell(first, Last).Address}:{_sheet.Cell(_row, Last).Address})");
    }

    /// <summary>Three places to sign side by side.</summary>
    public void Signatures(SignatureBlock left, SignatureBlock middle, SignatureBlock right)
    {
        _row += 2;
        Sign(left, 1, LastOfLeft);
        Sign(middle, LastOfLeft + 1, Last - 1);
        Sign(right, Last, Last);
    }

    /// <summary>One place to sign on the right, and who gets the paper on the left.</summary>
    public void Foot(IReadOnlyList<string> recipients, SignatureBlock signature)
    {
        _row += 2;
        Sign(signature, LastOfLeft + 1, Last);
        foreach (var (at, line) in recipients.Prepend("Nơi nhận:").Index())
        {
            var cell = Merged(_row + at, 1, LastOfLeft, line);
            cell.Style.Font.FontSize = at == 0 ? 12 : 11;
            cell.Style.Font.Bold = cell.Style.Font.Italic = at == 0;
            cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            Raise(_row + at, LinesOf(line, Widths[..LastOfLeft].Sum()));
        }
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        _workbook.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return stream.ToArray();
    }

    public void Dispose() => _workbook.Dispose();

    private (IXLCell Left, IXLCell Right) Beside(string left, string right)
    {
        var cells = (Merged(++_row, 1, LastOfLeft, left), Merged(_row, LastOfLeft + 1, Last, right));
        foreach (var cell in new[] { cells.Item1, cells.Item2 }) cell.Style.Font.FontSize = 12;
        // Capitals are wider than what a column is measured by.
        _sheet.Row(_row).Height = SmallLineHeight * LinesOf(left, Widths[..LastOfLeft].Sum() * 0.7);
        return cells;
    }

    private IXLCell Wide(string text)
    {
        var cell = Merged(++_row, 1, Last, text);
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        _sheet.Row(_row).Height = BetweenSentences + LineHeight * LinesOf(text, WidthOfPage * 0.86);
        return cell;
    }

    private IXLCell Labelled(string label)
    {
        Merged(++_row, 1, Last - 1, label).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        var cell = Money(_sheet.Cell(_row, Last));
        Frame(_sheet.Range(_row, 1, _row, Last));
        _sheet.Row(_row).Height = LineHeight;
        return cell;
    }

    private void TableRow(object[] values, bool isHeading)
    {
        _row++;
        foreach (var (at, (from, to)) in TableColumns.Index())
        {
            var cell = Merged(_row, from, to, values[at] as string ?? "");
            cell.Style.Font.Bold = isHeading;
            if (values[at] is Vnd amount) Money(cell).SetValue(amount.Dong);
            else if (values[at] is int number) cell.SetValue(number);
            else if (!isHeading) cell.Style.NumberFormat.Format = "@";
        }
        Frame(_sheet.Range(_row, 1, _row, Last));
        _sheet.Row(_row).Height = LineHeight;
    }

    private void Sign(SignatureBlock block, int from, int to)
    {
        var width = Widths[(from - 1)..to].Sum();
        Merged(_row, from, to, block.Title.ToUpperInvariant()).Style.Font.Bold = true;
        Merged(_row + 1, from, to, block.Note).Style.Font.Italic = true;
        Merged(_row + NameBelow, from, to, block.Name ?? "").Style.Font.Bold = true;
        Raise(_row, LinesOf(block.Title, width * 0.75));
        Raise(_row + 1, LinesOf(block.Note, width * 0.9));
    }

    private IXLCell Merged(int row, int from, int to, string text)
    {
        var range = _sheet.Range(row, from, row, to);
        if (to > from) range.Merge();
        range.Style.Alignment.WrapText = true;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        var cell = _sheet.Cell(row, from);
        SheetWriter.SetText(cell, text);
        return cell;
    }

    private static IXLCell Money(IXLCell cell)
    {
        cell.Style.NumberFormat.Format = "#,##0";
        cell.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
        return cell;
    }

    private void Raise(int row, int lines) => _sheet.Row(row).Height = Math.Max(_sheet.Row(row).Height, LineHeight * lines);

    // A merged cell does not grow with its words: its lines are counted here.
    private static int LinesOf(string text, double width) => Math.Max(1, (int)Math.Ceiling(text.Length / width));

    private static void Frame(IXLRange range)
    {
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
    }

    // The margins that administrative papers have, in inches: 20, 20, 30 and 15 mm.
    private static void SetUpPage(IXLPageSetup page)
    {
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Portrait;
        (page.Margins.Top, page.Margins.Bottom, page.Margins.Left, page.Margins.Right) = (0.79, 0.79, 1.18, 0.59);
        page.FitToPages(1, 0);
    }
}
