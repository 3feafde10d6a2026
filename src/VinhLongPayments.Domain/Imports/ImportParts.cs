namespace VinhLongPayments.Domain.Imports;

/// <summary>What an uploaded workbook is meant to become.</summary>
public enum ImportKind { PaymentList = 1, PayoutResults = 2 }

/// <summary>How far an upload has come.</summary>
public enum ImportStatus { Received = 1, Read = 2, Checked = 3, Submitted = 4, Committed = 5, Refused = 8, Undone = 9 }

/// <summary>What the server has yet to do with an upload.</summary>
public enum ImportWork { None = 0, Check = 1, Commit = 2 }

/// <summary>What an upload is for: which kind, which months, which kind of list.</summary>
public sealed record ImportTarget(ImportKind Kind, PaymentPeriod Period, ListKind ListKind = ListKind.Main);

/// <summary>The outcome of a check in numbers: rows with people, and how many of them are right, to mend, wrong or doubted.</summary>
public sealed record ImportCounts
{
    public int People { get; init; }
    public int Right { get; init; }
    public int ToMend { get; init; }
    public int Wrong { get; init; }
    public int Warned { get; init; }
    public int LeftOut { get; init; }

    /// <summary>Rows of a results file that say paid and may be recorded.</summary>
    public int Paid { get; init; }

    public int Increase { get; init; }
    public int Decrease { get; init; }
    public int Adjusted { get; init; }

    /// <summary>Whether there is a list of the month before to compare with.</summary>
    public bool IsCompared { get; init; }

    /// <summary>What the right and the mendable rows come to, in đồng.</summary>
    public Vnd Total { get; init; }
}

/// <summary>The workbook itself, as it came.</summary>
public sealed class ImportFile
{
    private ImportFile() { }

    public ImportFile(Import import, byte[] content)
    {
        ImportId = import.Id;
        Content = content;
    }

    public Guid ImportId { get; private set; }
    public byte[] Content { get; private set; } = [];
}

/// <summary>One step on an upload's road: to which state, who, when, why. Steps are only added.</summary>
public sealed class ImportStep
{
    private ImportStep() { }

    internal ImportStep(Guid importId, ImportStatus status, Actor by, Moment now, string? note)
    {
        ImportId = importId;
        Status = status;
        ById = by.Id;
        ByName = by.Name;
        At = now;
        Note = note;
    }

    public long Id { get; private set; }
    public Guid ImportId { get; private set; }
    public ImportStatus Status { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
    public string? Note { get; private set; }
}

/// <summary>What somebody decided about an upload.</summary>
public enum ImportEditKind
{
    /// <summary>A cell holds another value.</summary>
    Cell = 1,

    /// <summary>Every proposed mend of a kind is right.</summary>
    AcceptKind = 2,

    /// <summary>The proposed mend of one cell is right.</summary>
    AcceptCell = 3,

    /// <summary>A row is left out; the value is the reason.</summary>
    LeaveOut = 4,

    /// <summary>A row that was left out is taken in again.</summary>
    TakeIn = 5,

    /// <summary>The headings of a sheet stand in a row; row 0 has them looked for again.</summary>
    Headings = 6,
}

/// <summary>One decision about a cell, a row or a kind of mend, with who and when. Decisions are only added; the last one about a cell counts.</summary>
public sealed class ImportEdit
{
    private ImportEdit() { }

    private ImportEdit(ImportEditKind kind, CellPlace place, ImportCause? cause, string value, Actor by, Moment now)
    {
        Kind = kind;
        Sheet = place.Sheet;
        Row = place.Row;
        Column = place.Column;
        Cause = cause;
        Value = value;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public long Id { get; private set; }
    public Guid ImportId { get; private set; }
    public ImportEditKind Kind { get; private set; }
    public int Sheet { get; private set; }
    public int Row { get; private set; }
    public int Column { get; private set; }
    public ImportCause? Cause { get; private set; }
    public string Value { get; private set; } = "";
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }

    public CellPlace Place => new(Sheet, Row, Column);

    public static ImportEdit OfCell(CellPlace place, string value, Actor by, Moment now) => new(ImportEditKind.Cell, place, null, value, by, now);
    public static ImportEdit Accept(CellPlace place, Actor by, Moment now) => new(ImportEditKind.AcceptCell, place, null, "", by, now);
    public static ImportEdit Accept(ImportCause cause, Actor by, Moment now) => new(ImportEditKind.AcceptKind, default, cause, "", by, now);
    public static ImportEdit LeaveOut(int sheet, int row, string reason, Actor by, Moment now) => new(ImportEditKind.LeaveOut, new(sheet, row, -1), null, reason, by, now);
    public static ImportEdit TakeIn(int sheet, int row, Actor by, Moment now) => new(ImportEditKind.TakeIn, new(sheet, row, -1), null, "", by, now);

    /// <param name="row">As the spreadsheet counts it; 0 has the headings looked for again.</param>
    public static ImportEdit Headings(int sheet, int row, Actor by, Moment now) => new(ImportEditKind.Headings, new(sheet, row, -1), null, "", by, now);
}

/// <summary>Where a cell stands: sheet and column counted from 0, row as the spreadsheet shows it; column −1 is the row as a whole.</summary>
public readonly record struct CellPlace(int Sheet, int Row, int Column)
{
    /// <summary>As the spreadsheet shows it: F42, AA7; the row alone when the column is not known.</summary>
    public string Address => Column < 0 ? Row.ToString() : $"{LettersOf(Column)}{Row}";

    public static string LettersOf(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
}
