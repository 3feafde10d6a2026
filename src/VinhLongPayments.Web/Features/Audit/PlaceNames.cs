namespace VinhLongPayments.Web.Features.Audit;

/// <summary>The names behind the keys of districts, communes and points.</summary>
public sealed class PlaceNames
{
    private readonly Dictionary<(string Field, string Key), string> _names = [];

    public static async Task<PlaceNames> LoadAsync(PaymentsDb db, CancellationToken cancellation)
    {
        var names = new PlaceNames();
        foreach (var place in await db.Districts.Select(d => new { d.Id, d.Name }).ToListAsync(cancellation)) names._names[("DistrictId", $"{place.Id}")] = place.Name;
        foreach (var place in await db.Communes.Select(c => new { c.Id, c.Name }).ToListAsync(cancellation)) names._names[("CommuneId", $"{place.Id}")] = place.Name;
        foreach (var place in await db.PayoutPoints.Select(p => new { p.Id, p.Name }).ToListAsync(cancellation)) names._names[("PayoutPointId", $"{place.Id}")] = place.Name;
        return names;
    }

    public string? Of(string field, string key) => field == "AddedPointIds"
        ? string.Join("; ", key.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(id => _names.GetValueOrDefault(("PayoutPointId", id), id)))
        : _names.GetValueOrDefault((field, key));
}
