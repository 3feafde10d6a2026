using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>
/// One row being read: gives cells as text, amounts and numbers, after what people corrected, and notes whatever is wrong or to be mended.
/// A cell is told of once, however often it is asked for.
/// </summary>
public sealed class RowCells<TField>(SheetRow row, SheetColumns<TField> columns, ImportNotes notes, OldFont? font) where TField : struct, Enum
{
    private readonly Dictionary<TField, string> _texts = [];
    private readonly HashSet<TField> _told = [], _formulas = [];
    private readonly int _findingsBefore = notes.Findings.Count;

    public int Number => row.Number;
    public bool Has(TField field) => columns.Has(field);

    /// <summary>No error so far; a proposed mend is none.</summary>
    public bool IsRight => !HasErrorSince(_findingsBefore);

    public int Mark => notes.Findings.Count;

    public bool HasErrorSince(int mark)
    {
        for (var i = mark; i < notes.Findings.Count; i++)
            if (notes.Findings[i].Severity is ImportSeverity.Error && notes.Findings[i].Row == Number) return true;
        return false;
    }

    /// <summary>The cell as it stands, or as somebody corrected it.</summary>
    public Cell Cell(TField field) => At(columns[field]);

    public CellPlace PlaceOf(TField field) => new(columns.Sheet, Number, columns[field]);

    /// <summary>A cell's text, composed and trimmed. A formula is taken at its stored value with a warning; an error is a problem.</summary>
    public string Text(TField field)
    {
        if (_texts.TryGetValue(field, out var known)) return known;
        var text = CleanTextBinder.Clean(Letters(field, out var old)) ?? "";
        if (old is { } cause) Mend(field, cause, text);
        return _texts[field] = text;
    }

    /// <summary>A cell's text cut to what the books can hold; longer is a problem.</summary>
    public string Text(TField field, int most)
    {
        var text = Text(field);
        if (text.Length <= most) return text;
        Error(field, ImportCause.TextTooLong, $"Dài quá {most} ký tự. Hãy rút ngắn.");
        return text[..most];
    }

    /// <summary>A name, with whatever is to be mended about its writing.</summary>
    public PersonName? Name(TField field, string need)
    {
        var raw = Letters(field, out var old);
        if (old is ImportCause.LegacyTcvn3) raw = TypedName.Capitalised(raw);
        var mend = TypedName.Mend(raw);
        if (!PersonName.TryParse(mend?.Proposed ?? raw, out var name))
        {
            Error(field, ImportCause.NameInvalid, need);
            return null;
        }
        if ((old ?? mend?.Cause) is { } cause) Mend(field, cause, name.Full);
        return name;
    }

    /// <summary>A whole number of đồng that is not negative; an empty cell is 0, an unreadable one null.</summary>
    public Vnd? Amount(TField field)
    {
        var text = Text(field);
        if (_told.Contains(field) && Cell(field).Kind is CellKind.Error) return null;
        if (text.Length == 0) return Vnd.Zero;

        var (isPlain, dong) = (true, 0L);
        var defect = Cell(field).Kind is CellKind.Number ? TypedAmount.ReadNumber(text, out dong) : TypedAmount.Read(text, out dong, out isPlain);
        if (defect is AmountDefect.None)
        {
            if (!isPlain) Mend(field, ImportCause.AmountText, dong.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new(dong);
        }
        Error(field, CauseOf(defect), NeedOf(defect));
        return null;
    }

    public void Error(TField field, ImportCause cause, string text)
    {
        if (_told.Add(field)) notes.Error(cause, PlaceOf(field), columns.HeadingOf(field), Cell(field).Text, text);
    }

    public void Warn(TField field, ImportCause cause, string text, FindingKind? check = null) => notes.Warn(cause, PlaceOf(field), columns.HeadingOf(field), Cell(field).Text, text, check);

    public void Tell(TField field, ImportCause cause, string text, FindingKind? check = null) => notes.Tell(cause, PlaceOf(field), columns.HeadingOf(field), Cell(field).Text, text, check);

    public void Mend(TField field, ImportCause cause, string proposed)
    {
        if (_told.Add(field)) notes.Mend(cause, PlaceOf(field), columns.HeadingOf(field), Cell(field).Text, proposed, "");
    }

    private Cell At(int column) =>
        column >= 0 && notes.Decisions.ValueOf(new(columns.Sheet, Number, column)) is { } corrected ? new(corrected, corrected.Length == 0 ? CellKind.Empty : CellKind.Text, false) : row[column];

    // What the cell says in Unicode, and what had to be read otherwise than it stands.
    private string Letters(TField field, out ImportCause? old)
    {
        old = null;
        var cell = Cell(field);
        if (cell.Kind is CellKind.Error)
        {
            Error(field, ImportCause.ErrorCell, "Ô đang báo lỗi công thức. Hãy nhập lại giá trị.");
            return "";
        }
        if (cell.IsFormula && _formulas.Add(field))
            Warn(field, ImportCause.FormulaCell, cell.Text.Length == 0 ? "Ô chứa công thức chưa có giá trị lưu." : $"Ô chứa công thức; hệ thống lấy giá trị đã lưu là “{cell.Text}”.", FindingKind.FormulaCell);
        if (cell.Kind is not CellKind.Text) return cell.Text;

        var (read, cause) = Unicode(cell);
        if (!string.Equals(read, cell.Text, StringComparison.Ordinal)) old = cause;
        return read;
    }

    private (string Read, ImportCause? Cause) Unicode(Cell cell)
    {
        if (font is { } letters && OldText.CanBe(cell.Text)) return (OldText.Decode(cell.Text, letters), letters is OldFont.Tcvn3 ? ImportCause.LegacyTcvn3 : ImportCause.LegacyVni);
        return OldText.Repair(cell.Text) is { } repaired ? (repaired, ImportCause.BrokenUnicode) : (cell.Text, null);
    }

    private static ImportCause CauseOf(AmountDefect defect) => defect switch
    {
        AmountDefect.Fraction => ImportCause.AmountFraction,
        AmountDefect.Negative => ImportCause.AmountNegative,
        AmountDefect.TooLarge => ImportCause.AmountTooLarge,
        AmountDefect.Unreadable or AmountDefect.None => ImportCause.AmountUnreadable,
    };

    private static string NeedOf(AmountDefect defect) => defect switch
    {
        AmountDefect.Fraction => "Số tiền phải là số đồng nguyên, không có phần lẻ.",
        AmountDefect.Negative => "Số tiền không được âm.",
        AmountDefect.TooLarge => "Số tiền phải nhỏ hơn một nghìn tỷ đồng.",
        AmountDefect.Unreadable or AmountDefect.None => "Không đọc được số tiền. Hãy ghi bằng chữ số, ví dụ 270000 hoặc 270.000.",
    };
}
