namespace VinhLongPayments.Domain.Access;

/// <summary>Which rows exist for a user. Everything is empty unless granted, so a missing claim sees nothing.</summary>
public sealed class Scope
{
    public static readonly Scope Nothing = new();
    public static readonly Scope Province = new() { IsProvince = true };

    public bool IsProvince { get; private init; }

    /// <summary>The post side sees a list only once it is released to it.</summary>
    public bool ReleasedOnly { get; private init; }

    /// <summary>May see people and money at all; the administrator of accounts may not.</summary>
    public bool SeesPeople => IsProvince || DistrictIds.Count > 0 || PointIds.Count > 0;

    public IReadOnlyCollection<int> DistrictIds { get; private init; } = [];
    public IReadOnlyCollection<int> PointIds { get; private init; } = [];

    public static Scope OfDistricts(IEnumerable<int> districts) => new() { DistrictIds = [.. districts] };
    public static Scope OfDistrictPost(int district) => new() { DistrictIds = [district], ReleasedOnly = true };
    public static Scope OfPoints(IEnumerable<int> points) => new() { PointIds = [.. points], ReleasedOnly = true };
    public static Scope OfProvincialPost() => new() { IsProvince = true, ReleasedOnly = true };

    public bool Sees(int districtId, int? pointId = null) =>
        IsProvince || DistrictIds.Contains(districtId) || (pointId is int point && PointIds.Contains(point));
}

/// <summary>A row that belongs to one district.</summary>
public interface IInDistrict
{
    int DistrictId { get; }
}

/// <summary>A row that belongs to one payout point of one district.</summary>
public interface IAtPayoutPoint : IInDistrict
{
    int PayoutPointId { get; }
}
