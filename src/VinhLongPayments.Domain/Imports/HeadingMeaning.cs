namespace VinhLongPayments.Domain.Imports;

/// <summary>
/// What a heading means, beyond the words the product knows: for the whole province when the Department says so, for one district when
/// its clerk mapped a column by hand.
/// </summary>
public sealed class HeadingMeaning
{
    private HeadingMeaning() { }

    /// <param name="field">The template's column; empty for a column to be ignored.</param>
    public HeadingMeaning(int? districtId, ImportKind kind, string heading, string field, Actor by, Moment now)
    {
        DistrictId = districtId;
        Kind = kind;
        Heading = heading;
        Mean(field, by, now);
    }

    public int Id { get; private set; }

    /// <summary>Null for the whole province.</summary>
    public int? DistrictId { get; private set; }

    public ImportKind Kind { get; private set; }

    /// <summary>The heading without marks and punctuation, as it is compared.</summary>
    public string Heading { get; private set; } = "";

    public string Field { get; private set; } = "";
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
    public int Version { get; private set; }

    /// <summary>Gives the heading another meaning.</summary>
    public void Mean(string field, Actor by, Moment now)
    {
        Field = field;
        ByName = by.Name;
        At = now;
    }
}
