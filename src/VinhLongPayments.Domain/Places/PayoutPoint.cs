namespace VinhLongPayments.Domain.Places;

/// <summary>A post office counter where people collect their money. Public: it carries no personal data.</summary>
public sealed class PayoutPoint
{
    private PayoutPoint() { }

    /// <summary>Opens a point in a commune. Refuses a commune of another district (DD-01).</summary>
    public PayoutPoint(Commune commune, int districtId, string code, PointDetails details)
    {
        Rules.PointBelongsToDistrict.Require(commune.DistrictId == districtId);

        CommuneId = commune.Id;
        DistrictId = districtId;
        Code = code;
        Change(details);
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public int CommuneId { get; private set; }
    public int DistrictId { get; private set; }
    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public string OpeningHours { get; private set; } = "";
    public int DailyCapacity { get; private set; }

    /// <summary>On which days of the week it is closed as a rule.</summary>
    public WeeklyRest Rest { get; private set; } = WeeklyRest.Sunday;
    public DateOnly ActiveFrom { get; private set; }
    public DateOnly? ActiveTo { get; private set; }
    public int Version { get; private set; }

    /// <summary>Changes what people read about the point. Refuses an end before the start (DD-02).</summary>
    public void Change(PointDetails details)
    {
        Rules.PointEndsAfterItStarts.Require(details.ActiveTo is null || details.ActiveFrom <= details.ActiveTo);

        Name = details.Name;
        Address = details.Address;
        Phone = details.Phone;
        OpeningHours = details.OpeningHours;
        DailyCapacity = details.DailyCapacity;
        Rest = details.Rest;
        ActiveFrom = details.ActiveFrom;
        ActiveTo = details.ActiveTo;
    }

    public bool IsActiveOn(DateOnly day) => ActiveFrom <= day && (ActiveTo is null || day <= ActiveTo);
}

/// <summary>What may change about a payout point.</summary>
public sealed record PointDetails(
    string Name, string Address, string Phone, string OpeningHours, int DailyCapacity, DateOnly ActiveFrom, DateOnly? ActiveTo = null, WeeklyRest Rest = WeeklyRest.Sunday);
