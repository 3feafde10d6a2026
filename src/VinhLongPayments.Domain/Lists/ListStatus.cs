namespace VinhLongPayments.Domain.Lists;

/// <summary>Where a list stands on its road; the numbers rise along it.</summary>
public enum ListStatus { Draft = 1, Submitted = 2, Approved = 3, Released = 4, Closed = 5, Settled = 6, Discarded = 9 }

/// <summary>One main list per district and period; supplementary lists for what it left out.</summary>
public enum ListKind { Main = 1, Supplementary = 2 }

/// <summary>What a warning on a list is about; each kind is accepted with one note.</summary>
public enum ListWarningKind
{
    MissingCitizenId = 1,
    BirthYearOnlyAtThreshold = 2,
    SameNameAndBirthYear = 3,
    CitizenIdUnknownProvince = 4,
    CitizenIdBirthYear = 5,
    OlderThanHundred = 6,
    LongBackPay = 7,
    CommuneNameDiffers = 8,
    MissingDecision = 9,
    ReceiverOfMany = 10,
    PersonChanged = 11,
    FormulaCell = 12,
}
