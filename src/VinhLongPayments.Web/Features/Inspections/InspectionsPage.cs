using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Inspections;

/// <summary>The inspections, newest first, and the recommendations that are still open.</summary>
public sealed record InspectionsPage(IReadOnlyList<InspectionsPage.Row> Rows, IReadOnlyList<InspectionsPage.Open> Recommendations, DateOnly Today)
{
    /// <summary>One inspection in short.</summary>
    public sealed record Row(Inspection Inspection, string Places);

    /// <summary>A recommendation that is not done yet.</summary>
    public sealed record Open(InspectionFinding Finding, string Inspection, string District);

    public static async Task<InspectionsPage> LoadAsync(PaymentsDb db, DateOnly today, CancellationToken cancellation)
    {
        var inspections = await db.Inspections.AsNoTracking().Include(i => i.Places).Include(i => i.Findings).AsSplitQuery().OrderByDescending(i => i.DecidedOn).ToListAsync(cancellation);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.ShortName, cancellation);
        var open = inspections.Where(i => i.Status is InspectionStatus.Concluded).SelectMany(i => i.Findings.Where(f => !f.IsDone).Select(f => new Open(f, i.Title, districts[f.DistrictId])));
        return new([.. inspections.Select(i => new Row(i, string.Join(", ", i.Places.Select(p => districts[p.DistrictId]).Distinct())))], [.. open.OrderBy(o => o.Finding.DueOn)], today);
    }
}

/// <summary>One inspection with its road, places, findings and what became of them.</summary>
public sealed record InspectionPage(Inspection Inspection, IReadOnlyDictionary<long, string> Places, IReadOnlyDictionary<long, string> FindingPlaces, DateOnly Today)
{
    public StepForm Step { get; init; } = new();
    public FindingForm Finding { get; init; } = new();

    public InspectionStatus? Next => Inspection.Status is InspectionStatus.FollowedUp ? null : Inspection.Status + 1;

    public static async Task<InspectionPage> LoadAsync(PaymentsDb db, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var inspection = await db.Inspections.AsNoTracking().Include(i => i.Places).Include(i => i.Steps).Include(i => i.Findings).ThenInclude(f => f.FollowUps).AsSplitQuery()
            .SingleOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new NotFound();
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var communes = await db.Communes.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Name, cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        string Name(int district, int? commune, int? point) => string.Join(", ", new[] { point is { } p ? points[p] : null, commune is { } c ? communes[c] : null, districts[district] }.OfType<string>());
        return new(inspection, inspection.Places.ToDictionary(p => p.Id, p => Name(p.DistrictId, p.CommuneId, p.PayoutPointId)),
            inspection.Findings.ToDictionary(f => f.Id, f => Name(f.DistrictId, f.CommuneId, f.PayoutPointId)), today);
    }

    public IReadOnlyList<RoadStep> Road() =>
        [.. Enum.GetValues<InspectionStatus>().Select(status => Inspection.StepOf(status) is { } done
            ? new RoadStep(status.Vietnamese(), RoadState.Done, done.ByName, done.On.ToDateTime(TimeOnly.MinValue))
            : new RoadStep(status.Vietnamese(), status == Next ? RoadState.Now : RoadState.Ahead, status == Next ? status is InspectionStatus.Concluded ? "Lãnh đạo Sở" : "Chuyên viên Sở hoặc thanh tra" : null, null))];
}

/// <summary>The page of one recommendation.</summary>
public sealed record FollowPage(InspectionFinding Finding, string Inspection, FollowForm Form)
{
    public static async Task<FollowPage> LoadAsync(PaymentsDb db, long id, FollowForm form, CancellationToken cancellation)
    {
        var finding = await db.InspectionFindings.AsNoTracking().Include(f => f.FollowUps).SingleOrDefaultAsync(f => f.Id == id, cancellation) ?? throw new NotFound();
        return new(finding, await db.Inspections.Where(i => i.Id == finding.InspectionId).Select(i => i.Title).SingleAsync(cancellation), form);
    }
}

/// <summary>The page of a new inspection.</summary>
public sealed record NewInspectionPage(DecideInspectionForm Form, IReadOnlyList<Choice> Districts)
{
    public static async Task<NewInspectionPage> LoadAsync(PaymentsDb db, DecideInspectionForm form, CancellationToken cancellation) => new(form, await Choice.DistrictsAsync(db, cancellation));
}
