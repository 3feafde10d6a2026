namespace VinhLongPayments.Domain.People;

/// <summary>A person who receives social assistance, once in the whole province.</summary>
public sealed class Beneficiary : IAtPayoutPoint
{
    private Beneficiary() { }

    public Beneficiary(int districtId, string code, PersonFacts facts)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        Code = code;
        Correct(facts);
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public int CommuneId { get; private set; }
    public int PayoutPointId { get; private set; }

    /// <summary>District code, dash, six digits; the person keeps it for life.</summary>
    public string Code { get; private set; } = "";

    public PersonName Name { get; private set; } = null!;
    public string SearchName { get; private set; } = "";
    public BirthDate Birth { get; private set; }
    public Sex Sex { get; private set; }
    public CitizenId? CitizenId { get; private set; }
    public string Address { get; private set; } = "";
    public string SearchAddress { get; private set; } = "";
    public string? Phone { get; private set; }
    public bool AtHome { get; private set; }

    /// <summary>Where money could be sent, if the person ever names an account.</summary>
    public string? BankAccount { get; private set; }

    /// <summary>The number of a pension or social-insurance allowance, where the insurance office reported one.</summary>
    public string? PensionNumber { get; private set; }

    /// <summary>Known to have died on this Vietnam day; set and taken back by decisions only.</summary>
    public DateOnly? DiedOn { get; private set; }

    /// <summary>The district that paid before the last move; null when the person never moved between districts.</summary>
    public int? FormerDistrictId { get; private set; }
    public int? FormerCommuneId { get; private set; }
    public int? FormerPayoutPointId { get; private set; }

    /// <summary>The first month that the present place pays; null when it always has.</summary>
    public PaymentMonth? HereSince { get; private set; }

    public int Version { get; private set; }

    /// <summary>Takes over what an approved list or an office says today. An identity number once known is never emptied by a list.</summary>
    public void Correct(PersonFacts facts)
    {
        CommuneId = facts.CommuneId;
        PayoutPointId = facts.PayoutPointId;
        Name = facts.Name;
        SearchName = facts.Name.SearchKey;
        Birth = facts.Birth;
        Sex = facts.Sex is Sex.Unknown ? Sex : facts.Sex;
        CitizenId = facts.CitizenId ?? CitizenId;
        Address = facts.Address;
        SearchAddress = PersonName.SearchKeyOf(facts.Address);
        Phone = facts.Phone ?? Phone;
        AtHome = facts.AtHome;
    }

    /// <summary>The office changes what it knows, on the strength of a paper. Refuses without reason and paper (NG-03); the commune may only be one of the same district.</summary>
    public void Change(PersonFacts facts, string reason, string evidence)
    {
        Rules.ChangeHasReason.Require(!string.IsNullOrWhiteSpace(reason) && !string.IsNullOrWhiteSpace(evidence));

        Correct(facts);
        CitizenId = facts.CitizenId;
        Phone = facts.Phone;
        (BankAccount, PensionNumber) = (facts.BankAccount, facts.PensionNumber);
    }

    /// <summary>Which district pays in a month, at which commune and point: the former place up to the month of the stop decision, this one after it (NĐ 20/2021 Đ8.4).</summary>
    public PayingPlace PlaceIn(PaymentMonth month) => HereSince is { } since && month < since
        ? new(FormerDistrictId!.Value, FormerCommuneId!.Value, FormerPayoutPointId!.Value)
        : new(DistrictId, CommuneId, PayoutPointId);

    /// <summary>A move by decision: the place so far pays through the month of the decision, the new one from the next month on. Refuses a move to the same place (QD-13).</summary>
    internal void Move(PayingPlace to, PaymentMonth lastMonthHere)
    {
        Rules.TransferIsElsewhere.Require(to != new PayingPlace(DistrictId, CommuneId, PayoutPointId));

        (FormerDistrictId, FormerCommuneId, FormerPayoutPointId) = (DistrictId, CommuneId, PayoutPointId);
        (DistrictId, CommuneId, PayoutPointId) = (to.DistrictId, to.CommuneId, to.PayoutPointId);
        HereSince = lastMonthHere.Next;
    }

    internal void Die(DateOnly day)
    {
        Rules.PersonIsAlive.Require(DiedOn is null);
        DiedOn = day;
    }

    internal void ComeBack()
    {
        Rules.DeathIsRecorded.Require(DiedOn is not null);
        DiedOn = null;
    }

    public bool DiffersFrom(PersonFacts facts) =>
        (CommuneId, PayoutPointId, Name, Birth, Address, AtHome)
            != (facts.CommuneId, facts.PayoutPointId, facts.Name, facts.Birth, facts.Address, facts.AtHome)
        || (facts.Sex is not Sex.Unknown && facts.Sex != Sex)
        || (facts.CitizenId is not null && facts.CitizenId != CitizenId);
}

/// <summary>What is known of a person besides the code.</summary>
public sealed record PersonFacts(
    PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address, int CommuneId, int PayoutPointId, bool AtHome, string? Phone = null,
    string? BankAccount = null, string? PensionNumber = null);

/// <summary>Where a person is paid: the district, the commune of residence and the payout point.</summary>
public sealed record PayingPlace(int DistrictId, int CommuneId, int PayoutPointId);
