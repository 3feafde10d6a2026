namespace VinhLongPayments.Domain.Oversight;

/// <summary>What kind of mistake an inspection found.</summary>
public enum MistakeKind { WrongPayment = 1, DoublePayment = 2, PaidToDead = 3, MissingPapers = 4, LatePayment = 5, Other = 9 }

/// <summary>What a recommendation asks for: money back, a mend, or measures against somebody.</summary>
public enum RecommendationKind { Recover = 1, Mend = 2, Discipline = 3 }

/// <summary>A row of the conclusion: what was found, on what grounds, where, how much, and what is recommended by when.</summary>
public sealed record FindingFacts(int DistrictId, MistakeKind Kind, string Content, string Basis, RecommendationKind Asks, string Recommendation, DateOnly DueOn)
{
    public int? CommuneId { get; init; }
    public int? PayoutPointId { get; init; }
    public Guid? BeneficiaryId { get; init; }
    public string? PersonName { get; init; }
    public Vnd WrongAmount { get; init; } = Vnd.Zero;
}

/// <summary>A finding of an inspection with its recommendation, and what was recovered or mended since.</summary>
public sealed class InspectionFinding : IInDistrict
{
    private readonly List<FindingFollowUp> _followUps = [];

    private InspectionFinding() { }

    internal InspectionFinding(Guid inspectionId, int number, FindingFacts facts, Actor by, Moment now)
    {
        InspectionId = inspectionId;
        Number = number;
        DistrictId = facts.DistrictId;
        CommuneId = facts.CommuneId;
        PayoutPointId = facts.PayoutPointId;
        BeneficiaryId = facts.BeneficiaryId;
        PersonName = facts.PersonName;
        Kind = facts.Kind;
        Content = facts.Content;
        Basis = facts.Basis;
        WrongAmount = facts.WrongAmount;
        Asks = facts.Asks;
        Recommendation = facts.Recommendation;
        DueOn = facts.DueOn;
        FoundById = by.Id;
        FoundByName = by.Name;
        FoundAt = now;
    }

    public long Id { get; private set; }
    public Guid InspectionId { get; private set; }
    public int Number { get; private set; }
    public int DistrictId { get; private set; }
    public int? CommuneId { get; private set; }
    public int? PayoutPointId { get; private set; }
    public Guid? BeneficiaryId { get; private set; }
    public string? PersonName { get; private set; }
    public MistakeKind Kind { get; private set; }
    public string Content { get; private set; } = "";
    public string Basis { get; private set; } = "";
    public Vnd WrongAmount { get; private set; }
    public RecommendationKind Asks { get; private set; }
    public string Recommendation { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public Vnd RecoveredAmount { get; private set; }
    public bool IsDone { get; private set; }

    /// <summary>The report from the public that this finding was turned into.</summary>
    public Guid? CaseId { get; private set; }

    public Guid FoundById { get; private set; }
    public string FoundByName { get; private set; } = "";
    public Moment FoundAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<FindingFollowUp> FollowUps => _followUps;
    public Vnd Outstanding => WrongAmount - RecoveredAmount;
    public bool IsOverdueOn(DateOnly day) => !IsDone && DueOn < day;

    /// <summary>Writes down what became of the recommendation. Refuses before the conclusion (TT-11), when done (TT-12), more than was wrong (TT-13), and done with money outstanding and no word why (TT-14).</summary>
    /// <param name="recovered">In đồng, what came back this time.</param>
    public void Follow(Inspection inspection, Vnd recovered, bool isDone, string? note, Actor by, Moment now)
    {
        OversightRules.FollowUpIsAfterConclusion.Require(inspection.Id == InspectionId && inspection.Status is InspectionStatus.Concluded);
        OversightRules.RecommendationIsOpen.Require(!IsDone);
        OversightRules.RecoveredIsWithinWrong.Require(recovered.Dong >= 0 && recovered <= Outstanding, $"Còn phải thu hồi {Outstanding}.");
        OversightRules.RemainderIsExplained.Require(!isDone || Outstanding == recovered || !string.IsNullOrWhiteSpace(note));

        RecoveredAmount += recovered;
        IsDone = isDone;
        _followUps.Add(new(Id, recovered, isDone, note, by, now));
    }

    /// <summary>The finding was turned into a report of its own. Refuses a second one (TT-15).</summary>
    public void TurnInto(Guid caseId)
    {
        OversightRules.FindingHasOneCase.Require(CaseId is null);
        CaseId = caseId;
    }
}

/// <summary>What became of a recommendation at one time. Only added.</summary>
public sealed class FindingFollowUp
{
    private FindingFollowUp() { }

    internal FindingFollowUp(long findingId, Vnd recovered, bool isDone, string? note, Actor by, Moment now)
    {
        FindingId = findingId;
        Recovered = recovered;
        IsDone = isDone;
        Note = note;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public long Id { get; private set; }
    public long FindingId { get; private set; }
    public Vnd Recovered { get; private set; }
    public bool IsDone { get; private set; }
    public string? Note { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
}
