namespace VinhLongPayments.Domain.Oversight;

/// <summary>Where an inspection (thanh tra) stands; each step follows the one before it (Luật Thanh tra 2010).</summary>
public enum InspectionStatus { Decided = 1, Announced = 2, Recorded = 3, Reported = 4, Concluded = 5, FollowedUp = 6 }

/// <summary>What the decision to inspect says.</summary>
/// <param name="From">The first month of payments looked into.</param>
/// <param name="To">The last month of payments looked into.</param>
public sealed record InspectionDecision(string Title, string Number, DateOnly SignedOn, PaymentMonth From, PaymentMonth To, DateOnly StartsOn, DateOnly EndsOn, string Team);

/// <summary>A place that is inspected: a district, or one commune or point of it.</summary>
public sealed record InspectedPlace(int DistrictId, int? CommuneId = null, int? PayoutPointId = null);

/// <summary>An inspection of the Department: decision, announcement, working minutes, report, conclusion, and what became of its recommendations.</summary>
public sealed class Inspection
{
    private readonly List<InspectionPlace> _places = [];
    private readonly List<InspectionStep> _steps = [];
    private readonly List<InspectionFinding> _findings = [];

    private Inspection() { }

    /// <summary>Opens an inspection. Refuses no place (TT-01) and days or months out of order (TT-02).</summary>
    public Inspection(InspectionDecision decision, IReadOnlyCollection<InspectedPlace> places, Actor by, Moment now)
    {
        OversightRules.InspectionHasPlaces.Require(places.Count > 0);
        OversightRules.InspectionDaysAreInOrder.Require(decision.From <= decision.To && decision.StartsOn <= decision.EndsOn);

        Id = Guid.CreateVersion7();
        Title = decision.Title;
        DecisionNumber = decision.Number;
        DecidedOn = decision.SignedOn;
        From = decision.From;
        To = decision.To;
        StartsOn = decision.StartsOn;
        EndsOn = decision.EndsOn;
        Team = decision.Team;
        _places.AddRange(places.Distinct().Select(place => new InspectionPlace(Id, place)));
        Move(InspectionStatus.Decided, decision.SignedOn, decision.Number, null, by, now);
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public string DecisionNumber { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public PaymentMonth From { get; private set; }
    public PaymentMonth To { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public string Team { get; private set; } = "";
    public InspectionStatus Status { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<InspectionPlace> Places => _places;
    public IReadOnlyList<InspectionStep> Steps => _steps;
    public IReadOnlyList<InspectionFinding> Findings => _findings;

    /// <summary>Findings are written until the conclusion; afterwards only what became of them.</summary>
    public bool TakesFindings => Status is not (InspectionStatus.Concluded or InspectionStatus.FollowedUp);

    public Vnd WrongAmount => _findings.Sum(finding => finding.WrongAmount);
    public Vnd RecoveredAmount => _findings.Sum(finding => finding.RecoveredAmount);

    public InspectionStep? StepOf(InspectionStatus status) => _steps.Find(step => step.Status == status);

    /// <summary>
    /// Takes the next step with its paper. Refuses a step out of turn (TT-03), a day before the last step or ahead (TT-04), a conclusion
    /// without a number (TT-05) or by whoever reported (TT-06), and the end while a recommendation is open (TT-07).
    /// </summary>
    public void Advance(InspectionStatus to, DateOnly on, string? paper, string? note, Actor by, Moment now)
    {
        OversightRules.InspectionStepIsNext.Require(to == Status + 1);
        OversightRules.InspectionDayIsInOrder.Require(on >= _steps.Max(step => step.On) && on <= now.Day);
        OversightRules.ConclusionHasNumber.Require(to is not InspectionStatus.Concluded || !string.IsNullOrWhiteSpace(paper));
        OversightRules.ConclusionIsByAnother.Require(to is not InspectionStatus.Concluded || StepOf(InspectionStatus.Reported)!.ById != by.Id);
        OversightRules.RecommendationsAreDone.Require(to is not InspectionStatus.FollowedUp || _findings.TrueForAll(finding => finding.IsDone));

        Move(to, on, paper, note, by, now);
    }

    /// <summary>Writes a finding down. Refuses after the conclusion (TT-08), a place that is not inspected (TT-09), and empty words (TT-10).</summary>
    public InspectionFinding Find(FindingFacts facts, Actor by, Moment now)
    {
        OversightRules.FindingsAreBeforeConclusion.Require(TakesFindings);
        OversightRules.FindingIsAtInspectedPlace.Require(_places.Exists(place => place.Covers(facts)));
        OversightRules.FindingHasContent.Require(!string.IsNullOrWhiteSpace(facts.Content) && !string.IsNullOrWhiteSpace(facts.Recommendation));

        var finding = new InspectionFinding(Id, _findings.Count + 1, facts, by, now);
        _findings.Add(finding);
        return finding;
    }

    private void Move(InspectionStatus status, DateOnly on, string? paper, string? note, Actor by, Moment now)
    {
        Status = status;
        _steps.Add(new(Id, status, on, paper, note, by, now));
    }
}

/// <summary>A district, commune or point that an inspection looks at.</summary>
public sealed class InspectionPlace : IInDistrict
{
    private InspectionPlace() { }

    internal InspectionPlace(Guid inspectionId, InspectedPlace place) =>
        (InspectionId, DistrictId, CommuneId, PayoutPointId) = (inspectionId, place.DistrictId, place.CommuneId, place.PayoutPointId);

    public long Id { get; private set; }
    public Guid InspectionId { get; private set; }
    public int DistrictId { get; private set; }
    public int? CommuneId { get; private set; }
    public int? PayoutPointId { get; private set; }

    internal bool Covers(FindingFacts facts) => DistrictId == facts.DistrictId
        && (CommuneId is null || facts.CommuneId is null || CommuneId == facts.CommuneId)
        && (PayoutPointId is null || facts.PayoutPointId is null || PayoutPointId == facts.PayoutPointId);
}

/// <summary>One step of an inspection, on which day and by which paper. Steps are only added.</summary>
public sealed class InspectionStep
{
    private InspectionStep() { }

    internal InspectionStep(Guid inspectionId, InspectionStatus status, DateOnly on, string? paper, string? note, Actor by, Moment now)
    {
        InspectionId = inspectionId;
        Status = status;
        On = on;
        Paper = paper;
        Note = note;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public long Id { get; private set; }
    public Guid InspectionId { get; private set; }
    public InspectionStatus Status { get; private set; }
    public DateOnly On { get; private set; }
    public string? Paper { get; private set; }
    public string? Note { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
}
