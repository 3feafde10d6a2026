using VinhLongPayments.Domain.Decisions;

namespace VinhLongPayments.Domain.Benefits;

/// <summary>A person's right to one category from a month on. What a decision granted is never edited; each later decision adds a step.</summary>
public sealed class Award : IInDistrict
{
    private readonly List<AwardStep> _steps = [];

    private Award() { }

    /// <summary>Grants, on the strength of a decision or of an imported register.</summary>
    /// <param name="paidThrough">The last month paid before the books began here; only an import knows one.</param>
    /// <param name="districtId">The district that grants it, where that is not the person's newest.</param>
    public Award(Beneficiary person, AwardGrant grant, DecisionPaper paper, PaymentMonth? paidThrough = null, int? districtId = null)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId ?? person.DistrictId;
        BeneficiaryId = person.Id;
        Family = grant.Category.Family;
        From = grant.From;
        PaidThrough = paidThrough;
        CaredForId = grant.CaredFor?.BeneficiaryId;
        CaredName = grant.CaredFor?.Name;
        CaredBirth = grant.CaredFor?.Birth;
        _steps.Add(new(Id, 1, AwardStepKind.Granted, grant.From, new(grant.Category.Code, Family, grant.Count, CaredBirth), paper) { Certificate = grant.Certificate });
    }

    public Guid Id { get; private set; }

    /// <summary>The district that granted it; after a move the person's new district goes on with it.</summary>
    public int DistrictId { get; private set; }

    public Guid BeneficiaryId { get; private set; }
    public string Family { get; private set; } = "";
    public PaymentMonth From { get; private set; }
    public PaymentMonth? PaidThrough { get; private set; }
    public Guid? CaredForId { get; private set; }
    public string? CaredName { get; private set; }
    public BirthDate? CaredBirth { get; private set; }

    public IReadOnlyList<AwardStep> Steps => _steps;

    /// <summary>The latest decision that speaks about a month; null before the award starts.</summary>
    public AwardStep? StepIn(PaymentMonth month) => _steps.Where(step => step.From <= month).MaxBy(step => step.Number);

    /// <summary>On which terms a month is paid; null when it is not.</summary>
    public AwardTerms? TermsIn(PaymentMonth month) => StepIn(month) is { IsPaid: true } step ? step.Terms(CaredBirth) : null;

    /// <summary>The terms as first granted, whatever was decided since.</summary>
    public AwardTerms? TermsAsGranted(PaymentMonth month) => From <= month ? First.Terms(CaredBirth) : null;

    public AwardStep First => _steps.MinBy(step => step.Number)!;
    public AwardStep Last => _steps.MaxBy(step => step.Number)!;

    /// <summary>The newest certificate of the degree of disability, if any step brought one.</summary>
    public DisabilityCertificate? Certificate => _steps.OrderByDescending(step => step.Number).Select(step => step.Certificate).FirstOrDefault(certificate => certificate is not null);

    public bool IsPaidIn(PaymentMonth month) => TermsIn(month) is not null;

    /// <summary>Another number of heads or another category of the same family from a month on (TC-06, TC-07).</summary>
    internal void Adjust(PaymentMonth from, AwardTerms terms, DecisionPaper paper, DisabilityCertificate? certificate) =>
        Add(AwardStepKind.Adjusted, from, terms, paper, null, certificate: certificate);

    /// <summary>No payment from a month on, until resumed or stopped (TT 02/2021 Đ2.3; TC-06, TC-07).</summary>
    internal void Suspend(PaymentMonth from, DecisionPaper paper, string reason) => Add(AwardStepKind.Suspended, from, RequireActive(from), paper, reason);

    /// <summary>Paid again from a month on. Taken from the month of suspension, the months between become back pay (TT 02/2021 Đ6.1.b; TC-08).</summary>
    internal void Resume(PaymentMonth from, DecisionPaper paper)
    {
        Rules.AwardIsSuspended.Require(Last.Kind is AwardStepKind.Suspended && from >= Last.From);

        Add(AwardStepKind.Resumed, from, Last.Terms(CaredBirth), paper, null);
    }

    /// <summary>Nothing from a month on (TT 02/2021 Đ2.1; TC-06).</summary>
    internal void Stop(PaymentMonth from, DecisionPaper paper, StopReason reason) =>
        Add(AwardStepKind.Stopped, from, (StepIn(from) ?? First).Terms(CaredBirth), paper, null, reason);

    /// <summary>A death that was recorded by mistake: the award goes on where it stood.</summary>
    internal void GoOn(PaymentMonth from, DecisionPaper paper, string reason) => Add(AwardStepKind.Resumed, from, Last.Terms(CaredBirth), paper, reason);

    internal AwardTerms RequireActive(PaymentMonth month)
    {
        Rules.ChangeIsAfterStart.Require(month >= From);
        Rules.AwardIsActive.Require(IsPaidIn(month));
        return TermsIn(month)!;
    }

    private void Add(AwardStepKind kind, PaymentMonth from, AwardTerms terms, DecisionPaper paper, string? note, StopReason? reason = null, DisabilityCertificate? certificate = null)
    {
        Rules.ChangeIsAfterStart.Require(from >= From);
        _steps.Add(new(Id, Last.Number + 1, kind, from, terms, paper) { Note = note, StopReason = reason, Certificate = certificate });
    }
}

/// <summary>What a decision grants.</summary>
public sealed record AwardGrant(BenefitCategory Category, PaymentMonth From, int Count = 1, DisabilityCertificate? Certificate = null, CaredFor? CaredFor = null);

/// <summary>The certificate of the degree of disability, and the day by which the degree is assessed again.</summary>
public sealed record DisabilityCertificate(string Number, DateOnly IssuedOn, DateOnly? ReassessBy);

/// <summary>Whom a carer looks after: a person of the register when there is one, else by name and birth.</summary>
public sealed record CaredFor(Guid? BeneficiaryId, string Name, BirthDate? Birth);

/// <summary>The category as decided, the number of heads, and the birth of the one cared for.</summary>
public sealed record AwardTerms(string CategoryCode, string Family, int Count, BirthDate? CaredBirth = null);

/// <summary>What a step did to an award.</summary>
public enum AwardStepKind { Granted = 1, Adjusted = 2, Suspended = 3, Resumed = 4, Stopped = 5 }

/// <summary>Why an allowance ends (TT 02/2021 Đ2.1).</summary>
public enum StopReason { Dead = 1, Moved = 2, NoLongerEligible = 3, Prison = 4, Refused = 5 }

/// <summary>One decision's word about an award: from a month on, paid on these terms or not. Steps are only added; the last that speaks about a month counts.</summary>
public sealed class AwardStep
{
    private AwardStep() { }

    internal AwardStep(Guid awardId, int number, AwardStepKind kind, PaymentMonth from, AwardTerms terms, DecisionPaper paper)
    {
        AwardId = awardId;
        Number = number;
        Kind = kind;
        From = from;
        CategoryCode = terms.CategoryCode;
        Family = terms.Family;
        Count = terms.Count;
        DecisionId = paper.DecisionId;
        DecisionNumber = paper.Number;
        DecidedOn = paper.SignedOn;
    }

    public Guid AwardId { get; private set; }
    public int Number { get; private set; }
    public AwardStepKind Kind { get; private set; }
    public PaymentMonth From { get; private set; }
    public string CategoryCode { get; private set; } = "";
    public string Family { get; private set; } = "";
    public int Count { get; private set; }

    /// <summary>Null for what an import brought.</summary>
    public Guid? DecisionId { get; private set; }

    public string DecisionNumber { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public string? Note { get; internal init; }
    public StopReason? StopReason { get; internal init; }
    public string? CertificateNumber { get; private set; }
    public DateOnly? CertificateIssuedOn { get; private set; }
    public DateOnly? ReassessBy { get; private set; }

    public DisabilityCertificate? Certificate
    {
        get => CertificateNumber is null ? null : new(CertificateNumber, CertificateIssuedOn!.Value, ReassessBy);
        internal init => (CertificateNumber, CertificateIssuedOn, ReassessBy) = (value?.Number, value?.IssuedOn, value?.ReassessBy);
    }

    public bool IsPaid => Kind is AwardStepKind.Granted or AwardStepKind.Adjusted or AwardStepKind.Resumed;

    public AwardTerms Terms(BirthDate? caredBirth) => new(CategoryCode, Family, Count, caredBirth);
}
