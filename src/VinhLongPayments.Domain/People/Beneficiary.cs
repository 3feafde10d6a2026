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
    public bool AtHome { get; private set; }
    public int Version { get; private set; }

    /// <summary>Takes over what an approved list or an office says today. An identity number once known is never emptied by a list.</summary>
    public void Correct(PersonFacts facts)
    {
        CommuneId = facts.CommuneId;
        PayoutPointId = facts.PayoutPointId;
        Name = facts.Name;
        SearchName = facts.Name.SearchKey;
        Birth = facts.Birth;
        Sex = facts.Sex;
        CitizenId = facts.CitizenId ?? CitizenId;
        Address = facts.Address;
        AtHome = facts.AtHome;
    }

    public bool DiffersFrom(PersonFacts facts) =>
        (CommuneId, PayoutPointId, Name, Birth, Sex, Address, AtHome)
            != (facts.CommuneId, facts.PayoutPointId, facts.Name, facts.Birth, facts.Sex, facts.Address, facts.AtHome)
        || (facts.CitizenId is not null && facts.CitizenId != CitizenId);
}

/// <summary>What is known of a person besides the code.</summary>
public sealed record PersonFacts(
    PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address, int CommuneId, int PayoutPointId, bool AtHome);
