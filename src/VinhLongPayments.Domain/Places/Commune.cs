namespace VinhLongPayments.Domain.Places;

/// <summary>A commune, ward or township of a district, for as long as the unit exists under this code and name.</summary>
public sealed class Commune
{
    private Commune() { }

    public Commune(int districtId, string code, string name, DateOnly validFrom, DateOnly? validTo = null)
    {
        DistrictId = districtId;
        Code = code;
        Name = name;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public int Id { get; private set; }
    public int DistrictId { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
