namespace VinhLongPayments.Domain.Places;

/// <summary>A district with its labour office and its district post office, for as long as the unit exists.</summary>
public sealed class District
{
    private District() { }

    /// <param name="code">The GSO code; it may be used again for another unit later, so the key is code and first day.</param>
    public District(string code, string name, string shortName, string slug, DateOnly validFrom, DateOnly? validTo = null)
    {
        Code = code;
        Name = name;
        ShortName = shortName;
        Slug = slug;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string ShortName { get; private set; } = "";

    /// <summary>The word in account names: canbo.longho.</summary>
    public string Slug { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
