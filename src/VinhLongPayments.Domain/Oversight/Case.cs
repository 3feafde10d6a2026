namespace VinhLongPayments.Domain.Oversight;

/// <summary>How a report from the public came in.</summary>
public enum CaseChannel { Hotline = 1, Paper = 2, Point = 3, InPerson = 4 }

/// <summary>What somebody complains of.</summary>
public enum CaseKind { NotReceived = 1, WrongAmount = 2, Attitude = 3, Waiting = 4, SuspectedFraud = 5, Other = 9 }

/// <summary>Received, given to an office, answered.</summary>
public enum CaseStatus { Received = 1, Routed = 2, Answered = 3 }

/// <summary>The three offices that share the scheme.</summary>
public enum Office { Department = 1, LabourOffice = 2, PostOffice = 3 }

/// <summary>Whether what was reported turned out to be so.</summary>
public enum CaseResult { Founded = 1, PartlyFounded = 2, Unfounded = 3 }

/// <summary>What was written down when somebody called, wrote or came. The reporter may stay unnamed.</summary>
/// <param name="TakenBy">The office that took it down.</param>
public sealed record CaseFacts(int DistrictId, CaseChannel Channel, CaseKind Kind, string Content, Office TakenBy)
{
    public string? ReporterName { get; init; }
    public string? ReporterPhone { get; init; }
    public Guid? BeneficiaryId { get; init; }
    public string? PersonName { get; init; }
    public int? PayoutPointId { get; init; }
}

/// <summary>A report from the public (phản ánh), by hotline, paper or in person: routed to an office, answered by a day, with a result.</summary>
public sealed class Case : IInDistrict
{
    /// <summary>Days to answer unless the one who routes names another day.</summary>
    public const int DaysToAnswer = 10;

    private readonly List<CaseStep> _steps = [];
    private readonly List<CaseLine> _lines = [];

    private Case() { }

    /// <summary>Takes a report down. Refuses one without words (PA-01).</summary>
    public Case(string number, CaseFacts facts, Actor by, Moment now)
    {
        OversightRules.CaseHasContent.Require(!string.IsNullOrWhiteSpace(facts.Content));

        Id = Guid.CreateVersion7();
        Number = number;
        DistrictId = facts.DistrictId;
        Channel = facts.Channel;
        Kind = facts.Kind;
        Content = facts.Content;
        TakenBy = facts.TakenBy;
        ReporterName = facts.ReporterName;
        ReporterPhone = facts.ReporterPhone;
        BeneficiaryId = facts.BeneficiaryId;
        PersonName = facts.PersonName;
        PayoutPointId = facts.PayoutPointId;
        ReceivedOn = now.Day;
        DueOn = now.Day.AddDays(DaysToAnswer);
        Move(CaseStatus.Received, null, null, by, now);
    }

    public Guid Id { get; private set; }
    public string Number { get; private set; } = "";
    public int DistrictId { get; private set; }
    public CaseChannel Channel { get; private set; }
    public CaseKind Kind { get; private set; }
    public string Content { get; private set; } = "";
    public Office TakenBy { get; private set; }
    public string? ReporterName { get; private set; }
    public string? ReporterPhone { get; private set; }

    /// <summary>Whom it is about, where that is known.</summary>
    public Guid? BeneficiaryId { get; private set; }
    public string? PersonName { get; private set; }
    public int? PayoutPointId { get; private set; }

    public DateOnly ReceivedOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    public CaseStatus Status { get; private set; }

    /// <summary>Who has to answer; the Department until it is routed.</summary>
    public Office Office { get; private set; } = Office.Department;

    public CaseResult? Result { get; private set; }
    public string? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<CaseStep> Steps => _steps;

    /// <summary>The payment lines it is about.</summary>
    public IReadOnlyList<CaseLine> Lines => _lines;

    public bool IsOverdueOn(DateOnly day) => Status is not CaseStatus.Answered && DueOn < day;
    public bool WasInTime => AnsweredOn <= DueOn;

    /// <summary>Gives the report to an office with a day to answer by. Refuses an answered one (PA-02), a day gone by (PA-03), and suspected fraud at the office that pays (PA-04).</summary>
    public void Route(Office office, DateOnly dueOn, string? note, Actor by, Moment now)
    {
        OversightRules.CaseIsOpen.Require(Status is not CaseStatus.Answered);
        OversightRules.CaseDueDayIsAhead.Require(dueOn >= now.Day);
        OversightRules.SuspectsDoNotAnswer.Require(Kind is not CaseKind.SuspectedFraud || office is not Office.PostOffice);

        Office = office;
        DueOn = dueOn;
        Move(CaseStatus.Routed, office, note, by, now);
    }

    /// <summary>Answers with a result. Refuses before it was routed or twice (PA-02, PA-05), without words (PA-06), by whoever the report is about (PA-07) and by another office (PA-10).</summary>
    /// <param name="office">The office of the one who answers.</param>
    /// <param name="isAbout">Whether the one who answers paid one of the lines it is about.</param>
    public void Close(CaseResult result, string answer, Office office, bool isAbout, Actor by, Moment now)
    {
        OversightRules.CaseIsOpen.Require(Status is not CaseStatus.Answered);
        OversightRules.CaseIsRouted.Require(Status is CaseStatus.Routed);
        OversightRules.CaseAnswerHasWords.Require(!string.IsNullOrWhiteSpace(answer));
        OversightRules.CaseIsAnsweredByAnother.Require(!isAbout);
        OversightRules.CaseIsAnsweredByItsOffice.Require(office == Office);

        Result = result;
        Answer = answer;
        AnsweredOn = now.Day;
        Move(CaseStatus.Answered, Office, answer, by, now);
    }

    /// <summary>The answer did not hold: the same office answers again. Refuses an open one (PA-08) and no reason (PA-09).</summary>
    public void Reopen(string reason, Actor by, Moment now)
    {
        OversightRules.OnlyAnsweredIsReopened.Require(Status is CaseStatus.Answered);
        OversightRules.ReopeningHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        (Result, Answer, AnsweredOn) = (null, null, null);
        DueOn = now.Day.AddDays(DaysToAnswer);
        Move(CaseStatus.Routed, Office, reason, by, now);
    }

    /// <summary>Says that the report is about this payment line.</summary>
    public void Link(long entitlementId)
    {
        OversightRules.CaseIsOpen.Require(Status is not CaseStatus.Answered);
        if (!_lines.Exists(line => line.EntitlementId == entitlementId)) _lines.Add(new(Id, entitlementId));
    }

    private void Move(CaseStatus status, Office? office, string? note, Actor by, Moment now)
    {
        Status = status;
        _steps.Add(new(Id, status, office, note, by, now));
    }
}

/// <summary>A payment line that a report is about.</summary>
public sealed class CaseLine
{
    private CaseLine() { }

    internal CaseLine(Guid caseId, long entitlementId) => (CaseId, EntitlementId) = (caseId, entitlementId);

    public Guid CaseId { get; private set; }
    public long EntitlementId { get; private set; }
}

/// <summary>One step on a report's road. Steps are only added.</summary>
public sealed class CaseStep
{
    private CaseStep() { }

    internal CaseStep(Guid caseId, CaseStatus status, Office? office, string? note, Actor by, Moment now)
    {
        CaseId = caseId;
        Status = status;
        Office = office;
        Note = note;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public long Id { get; private set; }
    public Guid CaseId { get; private set; }
    public CaseStatus Status { get; private set; }
    public Office? Office { get; private set; }
    public string? Note { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
}
