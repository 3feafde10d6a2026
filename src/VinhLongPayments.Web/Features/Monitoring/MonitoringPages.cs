using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Monitoring;

/// <summary>The rounds of visits, newest first, with how far each is and what it scored.</summary>
public sealed record RoundsPage(IReadOnlyList<RoundsPage.Row> Rows)
{
    /// <summary>One round in short; the mean as a share of the most that could be scored.</summary>
    public sealed record Row(MonitoringRound Round, string Districts, int Done, double? Mean);

    public static async Task<RoundsPage> LoadAsync(PaymentsDb db, CancellationToken cancellation)
    {
        var rounds = await db.MonitoringRounds.AsNoTracking().Include(r => r.Visits).ThenInclude(v => v.Scores).AsSplitQuery().OrderByDescending(r => r.From).ToListAsync(cancellation);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.ShortName, cancellation);
        var most = await MostAsync(db, cancellation);
        return new([.. rounds.Select(r => new Row(r, string.Join(", ", r.Visits.Select(v => districts[v.DistrictId]).Distinct().Order()), r.Visits.Count(v => v.IsDone),
            r.Visits.Any(v => v.IsDone) ? r.Visits.Where(v => v.IsDone).Average(v => (double)v.Total / most[r.CriteriaId]) : null))]);
    }

    internal static async Task<Dictionary<int, int>> MostAsync(PaymentsDb db, CancellationToken cancellation) =>
        (await db.MonitoringCriteria.AsNoTracking().Include(c => c.Items).ToListAsync(cancellation)).ToDictionary(c => c.Id, c => c.MaxScore);
}

/// <summary>One round: every commune beside every question, so that they can be compared; and what each commune scored in earlier rounds.</summary>
public sealed record RoundPage(MonitoringRound Round, MonitoringCriteria Criteria, IReadOnlyList<RoundPage.Row> Rows)
{
    /// <summary>A commune's visit, and the share it reached the time before.</summary>
    public sealed record Row(MonitoringVisit Visit, string Commune, string District, double? Before)
    {
        public int? ScoreOf(int question) => Visit.Scores.FirstOrDefault(s => s.Question == question)?.Score;
    }

    /// <summary>The mean of a question over the visits that were made.</summary>
    public double? MeanOf(int question) => Rows.Any(r => r.Visit.IsDone) ? Rows.Where(r => r.Visit.IsDone).Average(r => r.ScoreOf(question)!.Value) : null;

    public static async Task<RoundPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var round = await db.MonitoringRounds.AsNoTracking().Include(r => r.Visits).ThenInclude(v => v.Scores).AsSplitQuery().SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFound();
        var criteria = await db.MonitoringCriteria.AsNoTracking().Include(c => c.Items).SingleAsync(c => c.Id == round.CriteriaId, cancellation);
        var names = await db.Communes.Join(db.Districts, c => c.DistrictId, d => d.Id, (c, d) => new { c.Id, c.Name, District = d.Name }).ToDictionaryAsync(c => c.Id, cancellation);
        var communes = round.Visits.Select(v => v.CommuneId).ToList();
        var earlier = await db.MonitoringVisits.AsNoTracking().Include(v => v.Scores).Where(v => communes.Contains(v.CommuneId) && v.RoundId != id && v.VisitedOn != null && v.VisitedOn < round.From).ToListAsync(cancellation);
        var most = await RoundsPage.MostAsync(db, cancellation);
        var criteriaOf = await db.MonitoringRounds.Select(r => new { r.Id, r.CriteriaId }).ToDictionaryAsync(r => r.Id, r => r.CriteriaId, cancellation);
        double? Before(int commune) => earlier.Where(v => v.CommuneId == commune).MaxBy(v => v.VisitedOn) is { } last ? (double)last.Total / most[criteriaOf[last.RoundId]] : null;
        return new(round, criteria, [.. round.Visits.Select(v => new Row(v, names[v.CommuneId].Name, names[v.CommuneId].District, Before(v.CommuneId))).OrderBy(r => r.District).ThenBy(r => r.Commune)]);
    }
}

/// <summary>One visit, to be written down or read.</summary>
public sealed record VisitPage(MonitoringVisit Visit, string Round, MonitoringCriteria Criteria, string Commune, string District, VisitForm Form)
{
    public static async Task<VisitPage> LoadAsync(PaymentsDb db, Guid id, VisitForm form, CancellationToken cancellation)
    {
        var visit = await db.MonitoringVisits.AsNoTracking().Include(v => v.Scores).SingleOrDefaultAsync(v => v.Id == id, cancellation) ?? throw new NotFound();
        var round = await db.MonitoringRounds.AsNoTracking().SingleAsync(r => r.Id == visit.RoundId, cancellation);
        var criteria = await db.MonitoringCriteria.AsNoTracking().Include(c => c.Items).SingleAsync(c => c.Id == round.CriteriaId, cancellation);
        var commune = await db.Communes.SingleAsync(c => c.Id == visit.CommuneId, cancellation);
        return new(visit, round.Title, criteria, commune.Name, await db.Districts.Where(d => d.Id == visit.DistrictId).Select(d => d.Name).SingleAsync(cancellation), form);
    }
}

/// <summary>Who watched over which payout day, per point of the month.</summary>
public sealed record SupervisorsPage(PaymentMonth Month, IReadOnlyList<SupervisorsPage.Row> Rows, IReadOnlyList<SupervisorsPage.PointChoice> Points, SupervisionForm Form)
{
    /// <summary>A point with the days money was paid there and who watched.</summary>
    public sealed record Row(string Code, string Name, int PaidDays, int WatchedDays, IReadOnlyList<Supervision> Supervisions);

    /// <summary>A point of the one who writes.</summary>
    public sealed record PointChoice(string Code, string Name);

    public static async Task<SupervisorsPage> LoadAsync(PaymentsDb db, CurrentUser user, PaymentMonth month, SupervisionForm form, CancellationToken cancellation)
    {
        var (first, next) = (month.FirstDay, month.Plus(1).FirstDay);
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        var districts = seen.Select(d => d.Id).ToList();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => districts.Contains(p.DistrictId)).OrderBy(p => p.Code).ToListAsync(cancellation);
        var watched = (await db.Supervisions.AsNoTracking().Where(s => s.Day >= first && s.Day < next).ToListAsync(cancellation)).ToLookup(s => s.PayoutPointId);
        var paid = (await db.Payouts.Where(p => p.PayMonth == month).Select(p => new { p.PayoutPointId, p.PaidOn }).Distinct().ToListAsync(cancellation)).ToLookup(p => p.PayoutPointId, p => p.PaidOn);
        var rows = points.Where(p => paid.Contains(p.Id) || watched.Contains(p.Id)).Select(p => new Row(p.Code, p.Name, paid[p.Id].Count(), watched[p.Id].Select(s => s.Day).Distinct().Count(), [.. watched[p.Id].OrderBy(s => s.Day)]));
        return new(month, [.. rows], user.DistrictId is null ? [] : [.. points.Select(p => new PointChoice(p.Code, p.Name))], form);
    }
}

/// <summary>The versions of the criteria.</summary>
public sealed record CriteriaPage(IReadOnlyList<MonitoringCriteria> Versions, CriteriaForm Form)
{
    public static async Task<CriteriaPage> LoadAsync(PaymentsDb db, CriteriaForm? form, CancellationToken cancellation)
    {
        var versions = await db.MonitoringCriteria.AsNoTracking().Include(c => c.Items).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        return new(versions, form ?? new() { Questions = versions.Count == 0 ? null : string.Join('\n', versions[0].Items.OrderBy(i => i.Number).Select(i => $"{i.Text} | {i.MaxScore}")) });
    }
}
