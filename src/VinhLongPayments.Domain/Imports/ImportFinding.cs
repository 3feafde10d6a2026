namespace VinhLongPayments.Domain.Imports;

/// <summary>How much a finding on an upload weighs: errors and open mends keep it from being stored, the rest is to be seen.</summary>
public enum ImportSeverity { Error = 1, Mend = 2, Warning = 3, Info = 4 }

/// <summary>What the reading of a workbook can find, by cause; problems are grouped and mends accepted by it.</summary>
public enum ImportCause
{
    CodeInvalid = 1, CodeOtherDistrict, CodeTwice, CodeOfAnother, NameInvalid, SexInvalid, BirthInvalid, CitizenIdInvalid, CitizenIdTwice, CitizenIdOfAnother, CitizenIdSex,
    CommuneUnknown, CommuneNotName, CommuneNameUnknown, PointUnknown, CategoryUnknown, CoefficientWrong, AmountUnreadable, AmountFraction, AmountNegative, AmountTooLarge,
    AmountNotRate, TotalNotSum, TotalNotPositive, MonthsAndAmount, FuneralAmount, FuneralWithRegular, AgeNotInCategory, ErrorCell, TextTooLong, ReceiverIncomplete, RelationUnknown,
    MannerUnknown, AlreadyListed, SumDiffers, WordsDiffer, AmountWithoutPerson, WrongMonth,

    PersonNotOnList = 60, LineAlreadyPaid, LineNotPayable, ResultUnknown, PaidDayInvalid, PaidDayOutsideWindow, AmountDiffersFromList, ReceiverNotAllowed, CashierUnknown, NameDiffersFromList,

    AmountText = 101, CoefficientText, BirthFormat, BirthZeroDay, BirthExcelDate, CitizenIdNumber, CitizenIdLostZero, CitizenIdSpaces, NameSpaces, NameInvisible, NameDecomposed,
    NameCapitals, NameNickname, LegacyTcvn3, LegacyVni, BrokenUnicode,

    HiddenRow = 201, FormulaCell, PersonChanged, RegisterFinding, PaperMissing,

    SumConfirmed = 301, RowSkipped, ColumnIgnored, NewPerson, RowLeftOut, MendAccepted,
}

/// <summary>One thing the reading found: where, why, what was seen, and what is proposed or needed.</summary>
public sealed class ImportFinding
{
    private ImportFinding() { }

    public ImportFinding(ImportCause cause, ImportSeverity severity, CellPlace place, string heading, string seen, string text, string? proposed = null, FindingKind? check = null)
    {
        Cause = cause;
        Severity = severity;
        Sheet = place.Sheet;
        Row = place.Row;
        Column = place.Column;
        Heading = Cut(heading);
        Seen = Cut(seen);
        Text = text;
        Proposed = proposed;
        Check = check;
    }

    public long Id { get; private set; }
    public Guid ImportId { get; private set; }
    public ImportCause Cause { get; private set; }
    public ImportSeverity Severity { get; private set; }
    public int Sheet { get; private set; }
    public int Row { get; private set; }
    public int Column { get; private set; }
    public string Heading { get; private set; } = "";

    /// <summary>What the cell holds, cut where it is long.</summary>
    public string Seen { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>What the cell would become; only for a mend.</summary>
    public string? Proposed { get; private set; }

    /// <summary>The kind of the list check that found it, if one did.</summary>
    public FindingKind? Check { get; private set; }

    public CellPlace Place => new(Sheet, Row, Column);

    public ImportFinding Of(Import import)
    {
        ImportId = import.Id;
        return this;
    }

    private static string Cut(string text) => text.Length > MostShown ? text[..MostShown] + "…" : text;

    private const int MostShown = 120;
}

/// <summary>How somebody's place on the list changed since the month before.</summary>
public enum ImportChangeKind { Increase = 1, Decrease = 2, Adjusted = 3 }

/// <summary>One person who came, left or is paid something else than the month before, as the review shows them.</summary>
public sealed class ImportChange
{
    private ImportChange() { }

    public ImportChange(Import import, ImportChangeKind kind, string code, PersonName name, Head? before, Head? now, string reason)
    {
        ImportId = import.Id;
        Kind = kind;
        Code = code;
        Name = name;
        CategoryBefore = before?.CategoryCode;
        AmountBefore = before?.Regular;
        CategoryNow = now?.CategoryCode;
        AmountNow = now?.Regular;
        Reason = reason;
    }

    public long Id { get; private set; }
    public Guid ImportId { get; private set; }
    public ImportChangeKind Kind { get; private set; }
    public string Code { get; private set; } = "";
    public PersonName Name { get; private set; } = null!;
    public string? CategoryBefore { get; private set; }
    public Vnd? AmountBefore { get; private set; }
    public string? CategoryNow { get; private set; }
    public Vnd? AmountNow { get; private set; }
    public string Reason { get; private set; } = "";
}
