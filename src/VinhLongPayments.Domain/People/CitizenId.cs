namespace VinhLongPayments.Domain.People;

/// <summary>An identity number: 9 digits of a CMND or 12 of a CCCD. Masked wherever it is shown or logged.</summary>
public readonly record struct CitizenId
{
    private const int ShownDigits = 4;

    // "0" + GSO province code, for the 63 provinces that registered births (domain facts §4.6).
    private static readonly HashSet<string> Provinces =
    [
        "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024", "025", "026", "027", "030", "031", "033",
        "034", "035", "036", "037", "038", "040", "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066",
        "067", "068", "070", "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093", "094", "095", "096",
    ];

    private readonly string? _digits;

    private CitizenId(string digits) => _digits = digits;

    public string Digits => _digits ?? "";

    /// <summary>A 12-digit number (CCCD), which tells province, century, sex and year of birth.</summary>
    public bool IsNational => Digits.Length == 12;

    /// <summary>Only the last digits, enough to compare with the card in hand.</summary>
    public string Masked => Digits.Length <= ShownDigits ? "" : new string('•', Digits.Length - ShownDigits) + Digits[^ShownDigits..];

    /// <summary>Reads 9 or 12 digits, which may be broken up by blanks, dots or dashes; refuses everything else.</summary>
    public static bool TryParse(string? text, out CitizenId id)
    {
        var digits = string.Concat((text ?? "").Where(c => c is not (' ' or '.' or '-' or '\u00A0')));
        var isNumber = digits.Length is 9 or 12 && digits.All(char.IsAsciiDigit);
        id = isNumber ? new(digits) : default;
        return isNumber;
    }

    /// <summary>Takes digits that are known to be a number, as stored.</summary>
    public static CitizenId FromDigits(string digits) =>
        TryParse(digits, out var id) && id.Digits == digits ? id : throw new ArgumentException("An identity number has 9 or 12 digits.", nameof(digits));

    /// <summary>Compares what a 12-digit number says with what else is known of the person; a 9-digit one says nothing.</summary>
    public IReadOnlyList<CitizenIdFinding> Check(Sex? sex, BirthDate? birth)
    {
        if (!IsNational) return [];

        var findings = new List<CitizenIdFinding>();
        var century = Digits[3] - '0';
        if (!Provinces.Contains(Digits[..3])) findings.Add(CitizenIdFinding.UnknownProvince);
        if (sex is { } known and not Sex.Unknown && (century % 2 == 0) != (known is Sex.Male)) findings.Add(CitizenIdFinding.SexMismatch);
        if (birth is { } date && date.Year != 1900 + century / 2 * 100 + int.Parse(Digits[4..6])) findings.Add(CitizenIdFinding.BirthYearMismatch);
        return findings;
    }

    public override string ToString() => Masked;
}

/// <summary>Where a 12-digit number disagrees with the person: the sex is an error, the rest are doubts.</summary>
public enum CitizenIdFinding { UnknownProvince = 1, SexMismatch = 2, BirthYearMismatch = 3 }
