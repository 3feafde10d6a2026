using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Training;

/// <summary>Somebody at work who can be trained, with the place and the last class passed.</summary>
public sealed record Staff(Guid AccountId, string UserName, string Name, Role Role, int? DistrictId, string WorkPlace, IReadOnlyList<int> PointIds, DateOnly? TrainedOn)
{
    private static readonly Role[] Trained = [Role.Cashier, Role.PostManager, Role.DistrictClerk];

    /// <summary>Cashiers, post managers and clerks whose accounts are in use.</summary>
    public static async Task<IReadOnlyList<Staff>> LoadAsync(PaymentsDb db, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking().Where(a => !a.IsDisabled && Trained.Contains(a.Role))
            .Select(a => new { a.Id, a.UserName, a.DisplayName, a.Role, Districts = a.Districts.Select(d => d.DistrictId).ToList(), Points = a.Points.Select(p => p.PayoutPointId).ToList() }).ToListAsync(cancellation);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var passed = (await db.TrainingClasses.SelectMany(c => c.Participants, (c, p) => new { c.EndsOn, p.AccountId, p.Result }).Where(p => p.AccountId != null && p.Result == TrainingResult.Passed).ToListAsync(cancellation))
            .GroupBy(p => p.AccountId!.Value).ToDictionary(g => g.Key, g => g.Max(p => p.EndsOn));
        return [.. accounts.Select(a =>
        {
            var district = a.Districts.Count > 0 ? a.Districts[0] : a.Points.Count > 0 ? points[a.Points[0]].DistrictId : (int?)null;
            var place = a.Points.Count == 1 ? points[a.Points[0]].Name : district is { } known ? districts[known] : "";
            return new Staff(a.Id, a.UserName!, a.DisplayName, a.Role, district, place, a.Points, passed.TryGetValue(a.Id, out var day) ? day : null);
        }).OrderBy(s => s.DistrictId).ThenBy(s => s.Role).ThenBy(s => s.UserName)];
    }
}

/// <summary>The classes, newest first.</summary>
public sealed record ClassesPage(IReadOnlyList<TrainingClass> Classes, int Untrained)
{
    public static async Task<ClassesPage> LoadAsync(PaymentsDb db, CancellationToken cancellation) => new(
        await db.TrainingClasses.AsNoTracking().Include(c => c.Participants).OrderByDescending(c => c.StartsOn).ThenBy(c => c.Code).ToListAsync(cancellation),
        (await Staff.LoadAsync(db, cancellation)).Count(s => s.Role is Role.Cashier && s.TrainedOn is null));
}

/// <summary>One class with its people; for the one who writes, whoever could still be enrolled.</summary>
public sealed record ClassPage(TrainingClass Class, IReadOnlyList<Staff> Free)
{
    public EnrolForm Enrol { get; init; } = new();
    public GradeForm Grade { get; init; } = new();

    public static async Task<ClassPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var training = await db.TrainingClasses.AsNoTracking().Include(c => c.Participants).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        var role = training.Audience switch { TrainingAudience.Cashiers => Role.Cashier, TrainingAudience.PostManagers => Role.PostManager, TrainingAudience.Clerks => Role.DistrictClerk, _ => (Role?)null };
        var known = training.Participants.Select(p => p.AccountId).OfType<Guid>().ToHashSet();
        return new(training, role is null ? [] : [.. (await Staff.LoadAsync(db, cancellation)).Where(s => s.Role == role && !known.Contains(s.AccountId))]);
    }
}

/// <summary>Who at which point was trained, and when; cashiers who never were come first.</summary>
public sealed record CoveragePage(int? DistrictId, IReadOnlyList<Choice> Districts, IReadOnlyList<CoveragePage.PointRow> Points, IReadOnlyList<Staff> Untrained)
{
    /// <summary>A point with its cashiers.</summary>
    public sealed record PointRow(string Code, string Name, string District, IReadOnlyList<Staff> Cashiers)
    {
        public int Trained => Cashiers.Count(c => c.TrainedOn is not null);
    }

    public static async Task<CoveragePage> LoadAsync(PaymentsDb db, CurrentUser user, int? district, CancellationToken cancellation)
    {
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        var shown = seen.Where(d => district is null || d.Id == district).ToDictionary(d => d.Id, d => d.Name);
        var staff = (await Staff.LoadAsync(db, cancellation)).Where(s => s.DistrictId is { } at && shown.ContainsKey(at)).ToList();
        var points = (await db.PayoutPoints.AsNoTracking().OrderBy(p => p.Code).ToListAsync(cancellation)).FindAll(p => shown.ContainsKey(p.DistrictId));
        return new(district, [.. seen.Select(d => new Choice(d.Id, d.Name))],
            [.. points.Select(p => new PointRow(p.Code, p.Name, shown[p.DistrictId], staff.FindAll(s => s.Role is Role.Cashier && s.PointIds.Contains(p.Id))))], staff.FindAll(s => s.TrainedOn is null));
    }
}
