namespace VinhLongPayments.Domain.Checks;

/// <summary>One item of a line as the checks read it.</summary>
public sealed record CheckedItem(ItemKind Kind, PaymentMonth Month, PaymentMonth First, int Months, Vnd Amount, string CategoryCode, bool IsLinked);

/// <summary>One line of a list as the checks read it.</summary>
public sealed record CheckedLine(
    int Number, Guid PersonId, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, int CommuneId, int PointId,
    string CategoryCode, Coefficient Coefficient, string DecisionNumber, NamedReceiver? Receiver, IReadOnlyList<CheckedItem> Items)
{
    public bool IsHead { get; } = Items.Any(item => item.Kind is ItemKind.Regular);

    /// <summary>What one month's allowance of this line comes to, in đồng.</summary>
    public Vnd Monthly { get; } = MonthlyOf(Items);

    public IReadOnlyCollection<CheckedItem> Of(ItemKind kind) => Items is [var only] ? only.Kind == kind ? Items : [] : [.. Items.Where(item => item.Kind == kind)];

    // Most lines are one month's allowance and nothing else.
    private static Vnd MonthlyOf(IReadOnlyList<CheckedItem> items) => items is [{ Kind: ItemKind.Regular } only] ? only.Amount
        : items.Where(item => item.Kind is ItemKind.Regular).GroupBy(item => item.Month).Select(month => month.Sum(item => item.Amount)).DefaultIfEmpty(Vnd.Zero).Max();
}

/// <summary>What the register and the books know of a person on the list.</summary>
public sealed record CheckedPerson(DateOnly? DiedOn, IReadOnlyList<Award> Awards, IReadOnlyList<Authorisation> Authorisations)
{
    public bool IsPaidHere { get; init; } = true;
    public string? BankAccount { get; init; }
    public string? PensionNumber { get; init; }

    /// <summary>Funeral support stands on an earlier list.</summary>
    public bool HadFuneral { get; init; }

    public int UncollectedMonths { get; init; }

    /// <summary>What earlier lists left to be brought along, in đồng; null when the books have no earlier list.</summary>
    public Vnd? OpenCarriedOver { get; init; }

    /// <summary>Somebody of the office saw the person, or their papers, within a year.</summary>
    public bool WasSeen { get; init; }

    /// <summary>Which field was changed and changed back lately.</summary>
    public string? RevertedField { get; init; }

    public static readonly CheckedPerson Unknown = new(null, [], []);
}

/// <summary>Another record in the province, told by district and code alone.</summary>
public sealed record OtherRecord(string District, string Code);

/// <summary>Somebody of the register whom the list does not have.</summary>
public sealed record AbsentPerson(string Code, PersonName Name, BirthDate Birth);

/// <summary>How the people of one point changed: this time, and how long nobody left.</summary>
public sealed record PointHistory(int PointId, string Name, int Heads, int Increase, int Decrease, int MonthsWithoutDecrease);

/// <summary>A draft with everything the checks ask for, gathered beforehand: the checks themselves only read.</summary>
public sealed class CheckedList
{
    public required PaymentPeriod Period { get; init; }
    public required bool IsGenerated { get; init; }
    public required bool IsMain { get; init; }
    public required BenefitCalculator Calculator { get; init; }
    public required IReadOnlyList<CheckedLine> Lines { get; init; }
    public IReadOnlyDictionary<Guid, CheckedPerson> People { get; init; } = new Dictionary<Guid, CheckedPerson>();

    /// <summary>Heads of the period before by person; null when there is no list of it.</summary>
    public IReadOnlyDictionary<Guid, Head>? Previous { get; init; }

    public ListChanges? Changes { get; init; }
    public IReadOnlyDictionary<Guid, OtherRecord> SameCitizenId { get; init; } = new Dictionary<Guid, OtherRecord>();
    public IReadOnlyDictionary<Guid, OtherRecord> SameNameAndBirth { get; init; } = new Dictionary<Guid, OtherRecord>();

    /// <summary>People cared for who are extremely disabled and on an award in the month.</summary>
    public IReadOnlySet<Guid> LiveExtremelyDisabled { get; init; } = new HashSet<Guid>();

    public IReadOnlyList<AbsentPerson> Expected { get; init; } = [];
    public IReadOnlyList<AbsentPerson> TurningEighty { get; init; } = [];
    public IReadOnlyList<PointHistory> Points { get; init; } = [];

    /// <summary>Decision numbers that the register knows with more than one date of a year.</summary>
    public IReadOnlySet<string> NumbersWithTwoDates { get; init; } = new HashSet<string>();

    /// <summary>Payouts of the month before whose day lies outside the window.</summary>
    public int SignedOutsideWindow { get; init; }

    public BenefitTables Tables => Calculator.Tables;
    public PaymentMonth Month => Period.PayMonth;
    public CheckedPerson Person(CheckedLine line) => People.GetValueOrDefault(line.PersonId, CheckedPerson.Unknown);

    /// <summary>New on the lists of the district, as far as there was one before.</summary>
    public bool IsNew(CheckedLine line) => Previous is not null && !Previous.ContainsKey(line.PersonId);
}
