namespace VinhLongPayments.Domain.Benefits;

/// <summary>A group of people entitled under one decree, with its coefficient and the ages it is for. Never changed once in force.</summary>
public sealed class BenefitCategory : IProposed
{
    private BenefitCategory() { }

    public BenefitCategory(string code, string regime, string clause, string name, Coefficient coefficient, CategoryWindow window, CategoryUse use)
    {
        Code = code;
        Regime = regime;
        Clause = clause;
        Name = name;
        Coefficient = coefficient;
        MinAgeMonths = window.MinAgeMonths;
        MaxAgeMonths = window.MaxAgeMonths;
        From = window.From;
        To = window.To;
        StackGroup = use.StackGroup;
        Family = use.Family;
        IsPerHead = use.IsPerHead;
        MinCount = use.MinCount;
        MaxCount = use.MaxCount;
        GoesWithSingleParent = use.GoesWithSingleParent;
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Regime { get; private set; } = "";
    public string Clause { get; private set; } = "";
    public string Name { get; private set; } = "";
    public Coefficient Coefficient { get; private set; }
    public int? MinAgeMonths { get; private set; }

    /// <summary>The age in months at which the category ends; that age itself is outside.</summary>
    public int? MaxAgeMonths { get; private set; }

    public PaymentMonth From { get; private set; }
    public PaymentMonth? To { get; private set; }

    /// <summary>BASE categories exclude each other; DT and CARE stand beside one.</summary>
    public string StackGroup { get; private set; } = "";

    /// <summary>The categories a person passes through by age or change of decree without a new decision: KTN holds KTNTE, KTN and KTNNCT.</summary>
    public string Family { get; private set; } = "";

    /// <summary>The coefficient is for each child or each person cared for.</summary>
    public bool IsPerHead { get; private set; }

    public int MinCount { get; private set; } = 1;
    public int? MaxCount { get; private set; }

    /// <summary>Paid beside the single parent's allowance instead of the higher one alone (NĐ 136/2013 Đ5 k3, k5, k6; NĐ 20/2021 Đ6.2: k5, k6, k8).</summary>
    public bool GoesWithSingleParent { get; private set; }

    public ProposalStatus Status { get; private set; } = ProposalStatus.InForce;
    public Guid? ProposedById { get; private set; }
    public string? ProposedByName { get; private set; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public int Version { get; private set; }

    public bool IsBase => StackGroup == "BASE";
    public bool IsSingleParent => StackGroup == "DT";
    public bool IsCare => StackGroup is "CARE";
    public bool IsDisability => Code.StartsWith("KT", StringComparison.Ordinal);

    public bool AppliesIn(PaymentMonth month) => Status is ProposalStatus.InForce && From <= month && (To is null || month <= To);

    /// <summary>Whether the age reached in the month fits; a carer's own age is no condition (domain rules 3 and 14).</summary>
    public bool FitsAge(int ageMonths) =>
        StackGroup is "CARE" or "CAREMT" || FitsAgeOfSubject(ageMonths);

    /// <summary>Whether the age of the one the category is about fits: the person, or the one cared for.</summary>
    public bool FitsAgeOfSubject(int ageMonths) => (MinAgeMonths ?? 0) <= ageMonths && ageMonths < (MaxAgeMonths ?? int.MaxValue);

    public bool FitsCount(int count) => MinCount <= count && count <= (MaxCount ?? int.MaxValue);

    /// <summary>Proposes another coefficient for the same category from a month on. Refuses a missing decree (MC-02).</summary>
    public BenefitCategory ProposeCoefficient(PaymentMonth from, Coefficient coefficient, string clause, Actor by)
    {
        Rules.RateHasLegalBasis.Require(!string.IsNullOrWhiteSpace(clause));

        return new(Code, Regime, clause, Name, coefficient, new(MinAgeMonths, MaxAgeMonths, from, To is { } end && end < from ? null : To),
            new(Family, StackGroup, IsPerHead, MinCount, MaxCount, GoesWithSingleParent))
        { Status = ProposalStatus.Proposed, ProposedById = by.Id, ProposedByName = by.Name };
    }

    /// <summary>Proposes a category that did not exist (MC-02).</summary>
    public static BenefitCategory Propose(BenefitCategory drawn, Actor by)
    {
        Rules.RateHasLegalBasis.Require(!string.IsNullOrWhiteSpace(drawn.Clause));

        drawn.Status = ProposalStatus.Proposed;
        (drawn.ProposedById, drawn.ProposedByName) = (by.Id, by.Name);
        return drawn;
    }

    /// <summary>Puts the proposal in force and ends the row before it of the same code. Refuses the proposer (MC-04) and a month not after the latest row's (MC-01).</summary>
    public void Approve(IReadOnlyCollection<BenefitCategory> all, Actor by)
    {
        this.RequireWaiting(by);
        var latest = all.Where(category => category.Code == Code && category.Status is ProposalStatus.InForce).MaxBy(category => category.From);
        Rules.RateIsLater.Require(latest is null || latest.From < From);

        if (latest is not null && (latest.To is null || latest.To >= From)) latest.To = From.Previous;
        Status = ProposalStatus.InForce;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }

    public void Reject(Actor by)
    {
        Rules.RateProposalIsWaiting.Require(Status is ProposalStatus.Proposed);

        Status = ProposalStatus.Rejected;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }
}

/// <summary>From when to when, and for which ages in months, a category applies.</summary>
public sealed record CategoryWindow(int? MinAgeMonths, int? MaxAgeMonths, PaymentMonth From, PaymentMonth? To);

/// <summary>What a category may be added to, and what its coefficient counts.</summary>
public sealed record CategoryUse(string Family, string StackGroup, bool IsPerHead = false, int MinCount = 1, int? MaxCount = null, bool GoesWithSingleParent = false);
