namespace VinhLongPayments.Domain.Decisions;

/// <summary>What a decision does.</summary>
public enum DecisionKind { Grant = 1, Adjust = 2, Suspend = 3, Resume = 4, Stop = 5, Transfer = 6, Death = 7, DeathReversal = 8, Funeral = 9, Clawback = 10 }

/// <summary>Where a decision stands: written by a clerk, in force once the leader approved it, or returned.</summary>
public enum DecisionStatus { Waiting = 1, InForce = 2, Returned = 3 }

/// <summary>A numbered, dated act of the district about one person. It is never edited: what was wrong is corrected by a later one.</summary>
public sealed class Decision : IInDistrict
{
    private Decision() { }

    /// <summary>A clerk writes it. Refuses a missing number, a date in the future (QD-01), and what its kind asks for.</summary>
    public Decision(Beneficiary person, DecisionKind kind, DecisionTerms terms, Actor author, Moment now)
    {
        Rules.DecisionIsNumbered.Require(!string.IsNullOrWhiteSpace(terms.Number) && terms.SignedOn <= now.Day);
        Rules.DecisionHasReason.Require(!NeedsReason(kind, terms.StopReason) || !string.IsNullOrWhiteSpace(terms.Reason));
        Rules.FuneralHasDeathRecord.Require(kind is not DecisionKind.Funeral || !string.IsNullOrWhiteSpace(terms.DeathRecordNumber));
        RequirePossible(person, kind, terms, now);

        Id = Guid.CreateVersion7();
        DistrictId = person.PlaceIn(PaymentMonth.Of(now.Day)).DistrictId;
        BeneficiaryId = person.Id;
        Kind = kind;
        AuthorId = author.Id;
        AuthorName = author.Name;
        WrittenAt = now;
        Take(terms);
    }

    private static bool NeedsReason(DecisionKind kind, StopReason? stop) =>
        kind is DecisionKind.Suspend or DecisionKind.DeathReversal or DecisionKind.Clawback || (kind is DecisionKind.Stop && stop is Benefits.StopReason.NoLongerEligible);

    private static void RequirePossible(Beneficiary person, DecisionKind kind, DecisionTerms terms, Moment now)
    {
        var onlyAfterDeath = kind is DecisionKind.DeathReversal or DecisionKind.Funeral;
        Rules.DeathIsRecorded.Require(!onlyAfterDeath || person.DiedOn is not null);
        Rules.PersonIsAlive.Require(onlyAfterDeath || kind is DecisionKind.Clawback || person.DiedOn is null);
        Rules.DeathDayIsPossible.Require(kind is not DecisionKind.Death || (terms.DiedOn is { } day && person.Birth.First <= day && day <= now.Day));
        Rules.TransferIsElsewhere.Require(kind is not DecisionKind.Transfer || (terms.To is { } to && (to.DistrictId, to.CommuneId) != (person.DistrictId, person.CommuneId)));
        Rules.ClawbackIsBearable.Require(kind is not DecisionKind.Clawback || (terms is { Amount.Dong: > 0, MonthlyAmount.Dong: > 0 } && terms.MonthlyAmount <= terms.Amount));
    }

    private void Take(DecisionTerms terms)
    {
        Number = terms.Number.Trim();
        SignedOn = terms.SignedOn;
        SignerName = terms.SignerName;
        From = terms.From;
        Reason = terms.Reason;
        AwardId = terms.AwardId;
        CategoryCode = terms.CategoryCode;
        Count = terms.Count;
        StopReason = terms.StopReason;
        (CertificateNumber, CertificateIssuedOn, ReassessBy) = (terms.Certificate?.Number, terms.Certificate?.IssuedOn, terms.Certificate?.ReassessBy);
        (CaredForId, CaredName, CaredBirth) = (terms.CaredFor?.BeneficiaryId, terms.CaredFor?.Name, terms.CaredFor?.Birth);
        (DiedOn, DeathRecordNumber) = (terms.DiedOn, terms.DeathRecordNumber);
        (HeirName, HeirCitizenId, HeirRelation) = (terms.Heir?.Name, terms.Heir?.CitizenId, terms.Heir?.Relation);
        (ToDistrictId, ToCommuneId, ToPayoutPointId) = (terms.To?.DistrictId, terms.To?.CommuneId, terms.To?.PayoutPointId);
        (Amount, MonthlyAmount) = (terms.Amount, terms.MonthlyAmount);
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public Guid? AwardId { get; private set; }
    public DecisionKind Kind { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly SignedOn { get; private set; }
    public string SignerName { get; private set; } = "";

    /// <summary>The first month it works for. For a transfer and a death it is the first month not paid here any more.</summary>
    public PaymentMonth From { get; private set; }

    public string? Reason { get; private set; }
    public string? CategoryCode { get; private set; }
    public int? Count { get; private set; }
    public StopReason? StopReason { get; private set; }
    public string? CertificateNumber { get; private set; }
    public DateOnly? CertificateIssuedOn { get; private set; }
    public DateOnly? ReassessBy { get; private set; }
    public Guid? CaredForId { get; private set; }
    public string? CaredName { get; private set; }
    public BirthDate? CaredBirth { get; private set; }
    public DateOnly? DiedOn { get; private set; }
    public string? DeathRecordNumber { get; private set; }
    public string? HeirName { get; private set; }
    public CitizenId? HeirCitizenId { get; private set; }
    public string? HeirRelation { get; private set; }
    public int? ToDistrictId { get; private set; }
    public int? ToCommuneId { get; private set; }
    public int? ToPayoutPointId { get; private set; }

    /// <summary>Funeral support, or the whole sum to claw back, in đồng.</summary>
    public Vnd? Amount { get; private set; }

    /// <summary>What is withheld each month until the whole sum is recovered, in đồng.</summary>
    public Vnd? MonthlyAmount { get; private set; }

    public Guid AuthorId { get; private set; }
    public string AuthorName { get; private set; } = "";
    public Moment WrittenAt { get; private set; }
    public DecisionVerdict? Verdict { get; private set; }

    public DecisionStatus Status => Verdict is null ? DecisionStatus.Waiting : Verdict.IsApproved ? DecisionStatus.InForce : DecisionStatus.Returned;
    public DisabilityCertificate? Certificate => CertificateNumber is null ? null : new(CertificateNumber, CertificateIssuedOn!.Value, ReassessBy);
    public DecisionPaper Paper => new(Id, Number, SignedOn);
    public NamedReceiver? Heir => HeirName is null ? null : new(HeirName, HeirCitizenId, HeirRelation ?? "");
    public PayingPlace? To => ToDistrictId is null ? null : new(ToDistrictId.Value, ToCommuneId!.Value, ToPayoutPointId!.Value);
    /// <summary>The funeral support in force, if any: one that a reversal of the death followed counts no more.</summary>
    public static Decision? FuneralOf(IEnumerable<Decision> decisions)
    {
        var inForce = decisions.Where(decision => decision.Status is DecisionStatus.InForce && decision.Kind is DecisionKind.Funeral or DecisionKind.DeathReversal).OrderBy(decision => decision.Verdict!.At.Utc).ToList();
        return inForce.LastOrDefault() is { Kind: DecisionKind.Funeral } last ? last : null;
    }

    public bool CanBeDecidedBy(Guid person) => Status is DecisionStatus.Waiting && person != AuthorId;

    /// <summary>The leader puts it in force. Refuses the author (QD-03) and a decision that was decided already (QD-04).</summary>
    public void Approve(Actor by, Moment now) => Decide(true, null, by, now);

    /// <summary>The leader gives it back with a reason (QD-05); the clerk writes another.</summary>
    public void Return(string reason, Actor by, Moment now)
    {
        Rules.DecisionRefusalHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Decide(false, reason, by, now);
    }

    private void Decide(bool isApproved, string? reason, Actor by, Moment now)
    {
        Rules.DecisionIsWaiting.Require(Status is DecisionStatus.Waiting);
        Rules.DecisionApproverIsNotAuthor.Require(by.Id != AuthorId);

        Verdict = new(this, isApproved, reason, by, now);
    }
}

/// <summary>The leader's word on a decision, given once.</summary>
public sealed class DecisionVerdict
{
    private DecisionVerdict() { }

    internal DecisionVerdict(Decision decision, bool isApproved, string? reason, Actor by, Moment now)
    {
        DecisionId = decision.Id;
        AuthorId = decision.AuthorId;
        IsApproved = isApproved;
        Reason = reason;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public Guid DecisionId { get; private set; }

    /// <summary>Who wrote the decision: the database refuses that the same person gives the word.</summary>
    public Guid AuthorId { get; private set; }

    public bool IsApproved { get; private set; }
    public string? Reason { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
}
