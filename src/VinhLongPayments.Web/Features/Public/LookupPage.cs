using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Public;

/// <summary>Where and when people collect their money this month: every point in use, by district and commune. No personal data.</summary>
public sealed record LookupPage(PaymentMonth Month, int? DistrictId, string? Words, IReadOnlyList<Choice> Districts, IReadOnlyList<LookupPage.District> Found)
{
    /// <summary>A district's points and the days of its contract.</summary>
    public sealed record District(string Name, PayoutWindow? Window, IReadOnlyList<Point> Points);

    /// <summary>One point as the public reads it.</summary>
    public sealed record Point(string Name, string Commune, string Address, string Phone, string Hours, IReadOnlyList<DateOnly> Days);

    private sealed record Row(int DistrictId, string Commune, PayoutPoint Point);

    /// <param name="db">Of the system itself: contracts are not the public's to read, only their days.</param>
    public static async Task<LookupPage> LoadAsync(PaymentsDb db, int? district, string? words, DateOnly today, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(today);
        var rows = await db.PayoutPoints.AsNoTracking().Where(p => p.ActiveFrom <= today && (p.ActiveTo == null || today <= p.ActiveTo) && (district == null || p.DistrictId == district))
            .Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new Row(p.DistrictId, c.Name, p)).ToListAsync(cancellation);
        if (words is not null) rows = rows.FindAll(row => PersonName.SearchKeyOf($"{row.Point.Name} {row.Commune} {row.Point.Address}").Contains(PersonName.SearchKeyOf(words), StringComparison.Ordinal));
        var holidays = (await db.Holidays.Where(h => h.Day >= month.FirstDay.AddMonths(-1) && h.Day < month.FirstDay.AddMonths(2)).Select(h => h.Day).ToListAsync(cancellation)).ToHashSet();
        var districts = await db.Districts.AsNoTracking().OrderBy(d => d.Code).ToListAsync(cancellation);

        var found = new List<District>();
        foreach (var place in districts)
        {
            var points = rows.FindAll(row => row.DistrictId == place.Id);
            if (points.Count == 0) continue;
            var window = (await db.ContractInForceAsync(place.Id, month, cancellation))?.WindowOf(month);
            found.Add(new(place.Name, window, [.. points.OrderBy(row => row.Point.Code, StringComparer.Ordinal).Select(row => new Point(row.Point.Name, row.Commune, row.Point.Address,
                row.Point.Phone, row.Point.OpeningHours, window is { } days ? OpeningDays.In(days, row.Point.Rest, holidays) : []))]));
        }
        return new(month, district, words, [.. districts.Select(d => new Choice(d.Id, d.Name))], found);
    }
}
