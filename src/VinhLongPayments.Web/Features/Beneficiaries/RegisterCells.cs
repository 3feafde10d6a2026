using System.Globalization;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>One row of a register being read: gives cells as what they mean, and collects whatever is wrong with it.</summary>
public sealed class RegisterCells(SheetRow row, List<RowProblem> problems, DateOnly today)
{
    private const int MaxShown = 60;

    private readonly int _before = problems.Count;

    public int Number => row.Number;
    public bool IsRight => problems.Count == _before;
    public DateOnly Today => today;

    public string Text(RegisterColumn column, int most = 200)
    {
        var cell = row[(int)column];
        var text = cell.Kind is CellKind.Error ? "" : CleanTextBinder.Clean(cell.Text) ?? "";
        if (cell.Kind is CellKind.Error) Problem(column, "Ô đang báo lỗi công thức. Hãy nhập lại giá trị.");
        if (text.Length > most) Problem(column, $"Dài quá {most} ký tự. Hãy rút ngắn.");
        return cell.Kind is CellKind.Date && DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) ? $"{day:dd'/'MM'/'yyyy}" : text;
    }

    public DateOnly? Day(RegisterColumn column, bool isNeeded)
    {
        var text = Text(column);
        if (text.Length == 0 && !isNeeded) return null;
        if (Typed.Day(text) is { } day) return day;

        Problem(column, "Phải ghi ngày/tháng/năm, ví dụ 07/01/2017.");
        return null;
    }

    public PaymentMonth? Month(RegisterColumn column, bool isNeeded)
    {
        var text = Text(column);
        if (text.Length == 0 && !isNeeded) return null;
        if (Typed.Month(text) is { } month) return month;

        Problem(column, "Phải ghi tháng/năm, ví dụ 07/2018.");
        return null;
    }

    /// <summary>An identity number: 9 or 12 digits, or empty. A cell of type number may have lost its leading zero.</summary>
    public CitizenId? Id(RegisterColumn column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (row[(int)column].Kind is CellKind.Number) Problem(column, "Ô đang ở kiểu số nên có thể đã mất số 0 ở đầu. Hãy đổi ô sang kiểu văn bản và nhập lại đủ 9 hoặc 12 chữ số.");
        else if (CitizenId.TryParse(text, out var id)) return id;
        else Problem(column, $"Số CMND có 9 chữ số, số CCCD có 12 chữ số; ô này có {text.Count(char.IsAsciiDigit)} chữ số. Nếu chưa có thì để trống.");
        return null;
    }

    public void Problem(RegisterColumn column, string text) => problems.Add(ProblemAt(Number, column, row[(int)column].Text, text));

    public static RowProblem ProblemAt(int row, RegisterColumn column, string value, string text) =>
        new(row, column.CellIn(row), column.Heading, value.Length > MaxShown ? value[..MaxShown] + "…" : value, text);
}
