namespace VinhLongPayments.Domain.People;

/// <summary>Someone who may collect for a person: authorised on paper or guardian, for at most twelve months at a time.</summary>
public sealed class Authorisation : IInDistrict
{
    private const int MostMonths = 12;

    private Authorisation() { }

    /// <summary>Records the paper. Refuses more than twelve months (NG-04) and the person themselves (NG-05).</summary>
    public Authorisation(Beneficiary person, AuthorisationFacts facts, Actor by, Moment now)
    {
        Rules.AuthorisationIsShort.Require(facts.From <= facts.Until && facts.Until < facts.From.AddMonths(MostMonths));
        Rules.AuthorisationNamesSomeoneElse.Require(facts.CitizenId != person.CitizenId);

        Id = Guid.CreateVersion7();
        DistrictId = person.PlaceIn(PaymentMonth.Of(now.Day)).DistrictId;
        BeneficiaryId = person.Id;
        IsGuardian = facts.IsGuardian;
        Name = facts.Name.Full;
        CitizenId = facts.CitizenId;
        Relation = facts.Relation;
        Paper = facts.Paper;
        From = facts.From;
        Until = facts.Until;
        RecordedByName = by.Name;
        RecordedAt = now;
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public bool IsGuardian { get; private set; }
    public string Name { get; private set; } = "";
    public CitizenId CitizenId { get; private set; }
    public string Relation { get; private set; } = "";
    public string Paper { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public Moment RecordedAt { get; private set; }
    public DateOnly? RevokedOn { get; private set; }
    public string? RevokedReason { get; private set; }
    public int Version { get; private set; }

    /// <summary>Valid on a Vietnam day: not yet expired, not revoked.</summary>
    public bool IsValidOn(DateOnly day) => From <= day && day <= Until && (RevokedOn is null || day < RevokedOn);

    /// <summary>How the person is named on a line of a list.</summary>
    public NamedReceiver Receiver => new(Name, CitizenId, IsGuardian ? NamedReceiver.GuardianRelation : Relation);

    /// <summary>Ends it before its day, with a reason (NG-06, NG-07).</summary>
    public void Revoke(string reason, Moment now)
    {
        Rules.AuthorisationIsLive.Require(RevokedOn is null);
        Rules.RevocationHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        RevokedOn = now.Day;
        RevokedReason = reason;
    }
}

/// <summary>What an authorisation paper says.</summary>
public sealed record AuthorisationFacts(bool IsGuardian, PersonName Name, CitizenId CitizenId, string Relation, string Paper, DateOnly From, DateOnly Until);
