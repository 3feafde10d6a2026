namespace VinhLongPayments.Domain.Lists;

/// <summary>How much a finding weighs: an error keeps a list from being submitted, a warning needs a note, the rest is worth knowing.</summary>
public enum FindingSeverity { Error = 1, Warning = 2, Info = 3 }

/// <summary>What a finding on a list is about; warnings are accepted by kind.</summary>
public enum FindingKind
{
    MissingCitizenId = 1,
    BirthYearOnlyAtThreshold = 2,
    SameNameAndBirthYear = 3,
    CitizenIdUnknownProvince = 4,
    CitizenIdBirthYear = 5,
    OlderThanHundred = 6,
    LongBackPay = 7,
    // Raised while uploads were read by the template alone; kept for the drafts that hold it.
    CommuneNameDiffers = 8,
    MissingDecision = 9,
    ReceiverOfMany = 10,
    PersonChanged = 11,
    FormulaCell = 12,
    AmountDiffersFromRate = 13,
    CoefficientNotAllowed = 14,
    CitizenIdInTwoRecords = 15,
    SameNameAndBirthDate = 16,
    TwoBaseCategories = 17,
    CarerWithoutDisabled = 18,
    CarerOfMany = 19,
    PaidAfterDeathOrStop = 20,
    OlderThanHundredFive = 21,
    TooYoungForOldAge = 22,
    TurnsEightyNotListed = 23,
    AgeChangesCategory = 24,
    MissingCitizenIdOfNewAdult = 25,
    CitizenIdInvalid = 26,
    AmountJumpsWithoutDecision = 27,
    HeadIdentityBroken = 28,
    UncollectedTwoMonths = 29,
    UncollectedThreeMonths = 30,
    SignedOutsideWindow = 31,
    AuthorisationExpired = 32,
    ReceiverWorksHere = 33,
    PointWithoutDecrease = 34,
    PointFarFromMean = 35,
    FuneralTwice = 36,
    FuneralForListed = 37,
    SameBankAccount = 38,
    PensionMatch = 39,
    LegacyEncoding = 40,
    DisabilityWithoutCertificate = 41,
    CertificateOutdated = 42,
    DecisionNumberTwoDates = 43,
    EditedAndReverted = 44,
    CarriedOverDiffers = 45,
    ExpectedButMissing = 46,
    HiddenRow = 47,
}

/// <summary>Which numbered check a kind of finding belongs to.</summary>
public static class FindingKinds
{
    /// <summary>The number of the data check (domain facts §5.2), 1 to 24; null for what only the reading of a file can tell.</summary>
    public static int? CheckNumber(this FindingKind kind) => kind switch
    {
        FindingKind.AmountDiffersFromRate => 1,
        FindingKind.CoefficientNotAllowed => 2,
        FindingKind.CitizenIdInTwoRecords => 3,
        FindingKind.SameNameAndBirthYear or FindingKind.SameNameAndBirthDate => 4,
        FindingKind.TwoBaseCategories or FindingKind.CarerWithoutDisabled or FindingKind.CarerOfMany => 5,
        FindingKind.PaidAfterDeathOrStop or FindingKind.OlderThanHundred or FindingKind.OlderThanHundredFive => 6,
        FindingKind.TooYoungForOldAge or FindingKind.TurnsEightyNotListed => 7,
        FindingKind.AgeChangesCategory => 8,
        FindingKind.MissingCitizenId or FindingKind.MissingCitizenIdOfNewAdult or FindingKind.CitizenIdInvalid
            or FindingKind.CitizenIdUnknownProvince or FindingKind.CitizenIdBirthYear => 9,
        FindingKind.BirthYearOnlyAtThreshold => 10,
        FindingKind.AmountJumpsWithoutDecision or FindingKind.LongBackPay => 11,
        FindingKind.HeadIdentityBroken => 12,
        FindingKind.UncollectedTwoMonths or FindingKind.UncollectedThreeMonths => 13,
        FindingKind.SignedOutsideWindow => 14,
        FindingKind.ReceiverOfMany or FindingKind.AuthorisationExpired or FindingKind.ReceiverWorksHere => 15,
        FindingKind.PointWithoutDecrease or FindingKind.PointFarFromMean => 16,
        FindingKind.FuneralTwice or FindingKind.FuneralForListed => 17,
        FindingKind.SameBankAccount => 18,
        FindingKind.LegacyEncoding or FindingKind.CommuneNameDiffers => 19,
        FindingKind.DisabilityWithoutCertificate or FindingKind.CertificateOutdated => 20,
        FindingKind.PensionMatch => 21,
        FindingKind.DecisionNumberTwoDates => 22,
        FindingKind.EditedAndReverted => 23,
        FindingKind.MissingDecision => 24,
        FindingKind.PersonChanged or FindingKind.FormulaCell or FindingKind.CarriedOverDiffers or FindingKind.ExpectedButMissing or FindingKind.HiddenRow => null,
    };
}

/// <summary>One thing a check found on a list: about one line, or about the list as a whole.</summary>
public sealed record Finding(FindingKind Kind, FindingSeverity Severity, int? LineNumber, string Text);

/// <summary>A finding as it is kept with its draft.</summary>
public sealed class ListFinding
{
    private ListFinding() { }

    internal ListFinding(Guid listId, Finding finding)
    {
        ListId = listId;
        Kind = finding.Kind;
        Severity = finding.Severity;
        LineNumber = finding.LineNumber;
        Text = finding.Text;
    }

    public long Id { get; private set; }
    public Guid ListId { get; private set; }
    public FindingKind Kind { get; private set; }
    public FindingSeverity Severity { get; private set; }
    public int? LineNumber { get; private set; }
    public string Text { get; private set; } = "";
}
