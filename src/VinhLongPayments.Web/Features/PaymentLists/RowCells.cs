using System.Globalization;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One row being read: gives cells as text and amounts, and collects whatever is wrong with it.</summary>
public sealed class RowCells(SheetRow row, List<RowProblem> problems, List<RowWarning> warnings)
{
    private const int MaxShown = 60;

    private readonly int _problemsBefore = problems.Count;

    public int Number => row.Number;

    public bool IsRight => problems.Count == _problemsBefore;

    public int ProblemCount => problems.Count;

    public Cell this[ListColumn column] => row[(int)column];

    /// <summary>A cell's text, composed and trimmed. A formula is taken at its stored value with a warning; an error is a problem.</summary>
    public string Text(ListColumn column)
    {
        var cell = this[column];
        if (cell.Kind is CellKind.Error) Problem(column, "Ô đang báo lỗi công thức. Hãy nhập lại giá trị.");
        else if (cell.IsFormula) Warn(FindingKind.FormulaCell, column, $"Ô chứa công thức; hệ thống lấy giá trị đã lưu là “{cell.Text}”.");
        return cell.Kind is CellKind.Error ? "" : CleanTextBinder.Clean(cell.Text) ?? "";
    }

    /// <summary>A cell's text cut to what the register can hold; longer is a problem.</summary>
    public string Text(ListColumn column, int most)
    {
        var text = Text(column);
        if (text.Length > most) Problem(column, $"Dài quá {most} ký tự. Hãy rút ngắn.");
        return text;
    }

    /// <summary>A whole number that is not negative; an empty cell is 0.</summary>
    public long Whole(ListColumn column)
    {
        var text = Text(column);
        if (text.Length == 0) return 0;
        if (this[column].Kind is not CellKind.Number)
        {
            Problem(column, "Phải là ô kiểu số. Hãy gõ lại bằng chữ số, không kèm dấu chấm, chữ “đ” hay khoảng trắng.");
            return 0;
        }
        var isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value) && value is >= 0 and < Vnd.Ceiling;
        if (!isWhole) Problem(column, "Phải là số nguyên không âm và nhỏ hơn một nghìn tỷ.");
        return isWhole ? (long)value : 0;
    }

    public Vnd Amount(ListColumn column) => new(Whole(column));

    public void Problem(ListColumn column, string text) => problems.Add(RowProblem.At(Number, column, Shown(column), text));

    public void Warn(FindingKind kind, ListColumn column, string text) => warnings.Add(RowWarning.At(kind, Number, column, text));

    private string Shown(ListColumn column)
    {
        var text = this[column].Text;
        return text.Length > MaxShown ? text[..MaxShown] + "…" : text;
    }
}
