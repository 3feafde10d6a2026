using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Alarms;

/// <summary>What the list of alarms is narrowed to; open ones unless told otherwise.</summary>
public sealed record AlarmFilter
{
    [FromQuery(Name = "loai")] public AlarmKind? Kind { get; init; }
    [FromQuery(Name = "trang-thai")] public AlarmStatus? Status { get; init; }
    [FromQuery(Name = "huyen")] public int? District { get; init; }
    [FromQuery(Name = "thang")] public string? Month { get; init; }
    [FromQuery(Name = "trang")] public int? Page { get; init; }

    public AlarmStatus Shown => Status ?? AlarmStatus.Open;

    public string Href => "/canh-bao" + QueryString.Create(new Dictionary<string, string?>
    {
        ["loai"] = Kind?.ToString(), ["trang-thai"] = Status?.ToString(), ["huyen"] = District?.ToString(), ["thang"] = Month,
    }.Where(part => part.Value is not null)).Value;
}

/// <summary>The alarms, and how many of each kind are open.</summary>
public sealed record AlarmsPage(AlarmFilter Filter, IReadOnlyList<AlarmsPage.Row> Rows, Pager Pager, IReadOnlyList<AlarmsPage.KindRow> Kinds, IReadOnlyList<Choice> Districts, PaymentMonth Month)
{
    private const int Size = 25;

    /// <summary>One alarm on the list.</summary>
    public sealed record Row(Alarm Alarm, string District);

    /// <summary>How many of a kind are open, dismissed and taken up.</summary>
    public sealed record KindRow(AlarmKind Kind, int Open, int Dismissed, int Turned);

    public static async Task<AlarmsPage> LoadAsync(PaymentsDb db, CurrentUser user, AlarmFilter filter, DateOnly today, CancellationToken cancellation)
    {
        var alarms = db.Alarms.AsNoTracking().Where(a => a.Status == filter.Shown);
        if (filter.Kind is { } kind) alarms = alarms.Where(a => a.Kind == kind);
        if (filter.District is { } district) alarms = alarms.Where(a => a.DistrictId == district);
        if (Typed.Month(filter.Month) is { } month) alarms = alarms.Where(a => a.Month == month);

        var pager = Pager.Of(filter.Page, Size, await alarms.CountAsync(cancellation), filter.Href);
        var rows = await alarms.OrderBy(a => a.Kind).ThenByDescending(a => a.Month).ThenBy(a => a.Key).Skip((pager.Page - 1) * Size).Take(Size).Join(db.Districts, a => a.DistrictId, d => d.Id, (a, d) => new Row(a, d.Name)).ToListAsync(cancellation);
        var counts = await db.Alarms.GroupBy(a => new { a.Kind, a.Status }).Select(g => new { g.Key.Kind, g.Key.Status, Count = g.Count() }).ToListAsync(cancellation);
        int Of(AlarmKind one, AlarmStatus status) => counts.Find(c => c.Kind == one && c.Status == status)?.Count ?? 0;
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        return new(filter, rows, pager, [.. Enum.GetValues<AlarmKind>().Select(k => new KindRow(k, Of(k, AlarmStatus.Open), Of(k, AlarmStatus.Dismissed), Of(k, AlarmStatus.Turned)))],
            [.. seen.Select(d => new Choice(d.Id, d.Name))], PaymentMonth.Of(today));
    }
}

/// <summary>One alarm with the inspections it could be put into.</summary>
public sealed record AlarmPage(Alarm Alarm, string District, IReadOnlyList<AlarmPage.Target> Inspections)
{
    /// <summary>An inspection that still takes findings and covers the place.</summary>
    public sealed record Target(Guid Id, string Title);

    public DismissForm Dismiss { get; init; } = new();
    public IntoFindingForm Into { get; init; } = new();

    public static async Task<AlarmPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var alarm = await db.Alarms.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var district = await db.Districts.Where(d => d.Id == alarm.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var open = await db.Inspections.Where(i => i.Status < InspectionStatus.Concluded && i.Places.Any(p => p.DistrictId == alarm.DistrictId)).OrderByDescending(i => i.DecidedOn).Select(i => new Target(i.Id, i.Title)).ToListAsync(cancellation);
        return new(alarm, district, open);
    }
}
