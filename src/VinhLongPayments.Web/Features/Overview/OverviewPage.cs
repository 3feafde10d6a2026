using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Cases;
using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Features.Training;

namespace VinhLongPayments.Web.Features.Overview;

/// <summary>The scheme in figures, by what this person may see: since it began, this month day by day, where it stands still, and what is not settled.</summary>
public sealed record OverviewPage(
    Moment At, PaymentMonth Month, IReadOnlyList<MonthTotal> Months, RunningMonth Running, IReadOnlyList<PlaceProgress> Places, IReadOnlyList<UnclaimedRow> Unclaimed,
    SettlementGrid Grid, IReadOnlyList<CoverageRow> Training, IReadOnlyList<CaseStatistic> Cases, int OpenAlarms)
{
    public static async Task<OverviewPage> LoadAsync(PaymentsDb db, CurrentUser user, Moment now, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(now.Day);
        var districts = await db.SeenDistrictsAsync(user, cancellation);
        return new(
            now, month, await MonthTotal.LoadAsync(db, cancellation), await RunningMonth.LoadAsync(db, month, now.Day, cancellation), await PlaceProgress.LoadAsync(db, districts, month, cancellation),
            await UnclaimedRow.LoadAsync(db, districts, month, cancellation), await SettlementGrid.LoadAsync(db, districts, month, cancellation), await CoverageRow.LoadAsync(db, districts, cancellation),
            await CaseStatistic.LoadAsync(db, now.Day.AddYears(-1), now.Day, cancellation),
            Policies.Allows(Policies.SeeAlarms, user.Role) ? await db.Alarms.CountAsync(a => a.Status == AlarmStatus.Open, cancellation) : 0);
    }

    public BarChart MonthsChart => new("Số tiền đã chi theo tháng", [.. Months.Select(m => new BarChart.Bar(m.Month.ToString(), m.Paid.Dong, $"{m.Paid}, {new Vnd(m.People).Figures} lượt người"))]);
}

/// <summary>What was paid for one month, from the settlements in sight.</summary>
public sealed record MonthTotal(PaymentMonth Month, int People, Vnd Paid, Vnd Fee)
{
    public static async Task<IReadOnlyList<MonthTotal>> LoadAsync(PaymentsDb db, CancellationToken cancellation) =>
        [.. (await db.Settlements.AsNoTracking().Where(s => s.Status != SettlementStatus.Rejected).GroupBy(s => s.PayMonth)
            .Select(g => new { g.Key, People = g.Sum(s => s.Post.PaidPeople), Paid = g.Sum(s => (long)s.Post.Paid), Fee = g.Sum(s => (long)s.Fee) }).ToListAsync(cancellation))
            .OrderBy(m => m.Key).Select(m => new MonthTotal(m.Key, m.People, new(m.Paid), new(m.Fee)))];
}

/// <summary>The share of the month's people who were paid by the end of each day, beside the three months before.</summary>
public sealed record RunningMonth(IReadOnlyList<int> Days, IReadOnlyList<RunningMonth.Row> Rows)
{
    private const int MonthsBefore = 3;

    /// <summary>One month: by each day of the window how many were paid so far; null for days that have not come.</summary>
    public sealed record Row(PaymentMonth Month, int Due, IReadOnlyList<int?> PaidBy);

    private sealed record Day(PaymentMonth Month, DateOnly On, int People);

    public LineChart Chart => new("Tỷ lệ người đã nhận theo ngày, so với ba tháng trước", [.. Days.Select(day => $"{day}")],
        [.. Rows.Select(row => new LineChart.Line(row.Month.ToString(), [.. row.PaidBy.Select(paid => paid is { } people && row.Due > 0 ? (double?)people / row.Due : null)]))]);

    public static async Task<RunningMonth> LoadAsync(PaymentsDb db, PaymentMonth month, DateOnly today, CancellationToken cancellation)
    {
        var first = month.Plus(-MonthsBefore);
        var due = await db.Lists.AsNoTracking().Where(l => l.From >= first && l.From <= month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled)
            .GroupBy(l => l.From).Select(g => new { g.Key, People = g.Sum(l => l.LineCount) }).ToDictionaryAsync(g => g.Key, g => g.People, cancellation);
        // Counted from the index of payouts; what was taken back is few and is subtracted.
        var paid = await db.Payouts.AsNoTracking().Where(p => p.PayMonth >= first && p.PayMonth <= month).GroupBy(p => new { p.PayMonth, p.PaidOn }).Select(g => new Day(g.Key.PayMonth, g.Key.PaidOn, g.Count())).ToListAsync(cancellation);
        var back = await db.Reversals.AsNoTracking().Where(r => r.PayMonth >= first && r.PayMonth <= month).Join(db.Payouts, r => r.PayoutId, p => p.Id, (r, p) => new { p.PayMonth, p.PaidOn })
            .GroupBy(p => new { p.PayMonth, p.PaidOn }).Select(g => new Day(g.Key.PayMonth, g.Key.PaidOn, -g.Count())).ToListAsync(cancellation);

        var days = Enumerable.Range(PayoutWindow.FirstDay, PayoutWindow.LastDay - PayoutWindow.FirstDay + 1).ToList();
        var all = paid.Concat(back).ToLookup(day => day.Month);
        return new(days, [.. due.Keys.OrderDescending().Select(m => new Row(m, due[m],
            [.. days.Select(day => m == month && day > today.Day ? (int?)null : all[m].Where(d => d.On <= m.FirstDay.AddDays(day - 1)).Sum(d => d.People))]))]);
    }
}

/// <summary>One district's running month: who was paid, and which points have not begun or lag behind.</summary>
public sealed record PlaceProgress(int DistrictId, string Name, int People, int Paid, Vnd Amount, Vnd PaidAmount, int Points, int NotBegun, int Behind)
{
    /// <summary>A point lags when its share is this much below the district's.</summary>
    private const double Lag = 0.2;

    public int Left => People - Paid;

    public static async Task<IReadOnlyList<PlaceProgress>> LoadAsync(PaymentsDb db, IReadOnlyList<District> districts, PaymentMonth month, CancellationToken cancellation)
    {
        var lists = db.Lists.Where(l => l.From == month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled).Select(l => l.Id);
        var points = await db.Entitlements.AsNoTracking().Where(l => lists.Contains(l.ListId)).GroupBy(l => new { l.DistrictId, l.PayoutPointId })
            .Select(g => new { g.Key.DistrictId, People = g.Count(), Amount = g.Sum(l => (long)l.Amount), Paid = g.Count(l => l.Status == EntitlementStatus.Paid), PaidAmount = g.Sum(l => l.Status == EntitlementStatus.Paid ? (long)l.Amount : 0) }).ToListAsync(cancellation);
        return [.. districts.Select(d =>
        {
            var own = points.FindAll(p => p.DistrictId == d.Id);
            var (people, paid) = (own.Sum(p => p.People), own.Sum(p => p.Paid));
            return new PlaceProgress(d.Id, d.Name, people, paid, new(own.Sum(p => p.Amount)), new(own.Sum(p => p.PaidAmount)), own.Count, own.Count(p => p.Paid == 0),
                own.Count(p => p.Paid > 0 && (double)p.Paid / p.People < (double)paid / people - Lag));
        })];
    }
}

/// <summary>What was left uncollected for one reason, in each of the last closed months: the older, the more it has to be looked into.</summary>
public sealed record UnclaimedRow(UnclaimedReason Reason, IReadOnlyList<(PaymentMonth Month, int People, Vnd Amount)> Months)
{
    private const int MonthsShown = 4;

    public static async Task<IReadOnlyList<UnclaimedRow>> LoadAsync(PaymentsDb db, IReadOnlyList<District> districts, PaymentMonth month, CancellationToken cancellation)
    {
        // Named one by one, the districts lead to the index of what was left.
        var (first, ids) = (month.Plus(1 - MonthsShown), districts.Select(d => d.Id).ToList());
        var rows = await db.Entitlements.AsNoTracking().Where(l => ids.Contains(l.DistrictId) && l.PayMonth >= first && l.UnclaimedReason != null
                && (l.Status == EntitlementStatus.Unclaimed || l.Status == EntitlementStatus.CarriedOver || l.Status == EntitlementStatus.Returned))
            .GroupBy(l => new { l.UnclaimedReason, l.PayMonth }).Select(g => new { g.Key.UnclaimedReason, g.Key.PayMonth, People = g.Count(), Amount = g.Sum(l => (long)l.Amount) }).ToListAsync(cancellation);
        var months = Enumerable.Range(0, MonthsShown).Select(back => month.Plus(-back)).ToList();
        return [.. rows.GroupBy(r => r.UnclaimedReason!.Value).OrderBy(g => g.Key).Select(g => new UnclaimedRow(g.Key,
            [.. months.Select(m => g.FirstOrDefault(r => r.PayMonth == m) is { } row ? (m, row.People, new Vnd(row.Amount)) : (m, 0, Vnd.Zero))]))];
    }
}

/// <summary>Where the settlement of each district and month stands, newest month first, and the fee of the year.</summary>
public sealed record SettlementGrid(IReadOnlyList<PaymentMonth> Months, IReadOnlyList<SettlementGrid.Row> Rows)
{
    private const int MonthsShown = 12;

    /// <summary>One district's months, and the service fee of those shown.</summary>
    public sealed record Row(string District, IReadOnlyList<(Guid Id, SettlementStatus Status)?> Cells, Vnd Fee);

    public static async Task<SettlementGrid> LoadAsync(PaymentsDb db, IReadOnlyList<District> districts, PaymentMonth month, CancellationToken cancellation)
    {
        var months = Enumerable.Range(0, MonthsShown).Select(back => month.Plus(-back)).ToList();
        var first = months[^1];
        var rows = await db.Settlements.AsNoTracking().Where(s => s.PayMonth >= first && s.Status != SettlementStatus.Rejected).Select(s => new { s.Id, s.DistrictId, s.PayMonth, s.Status, s.Fee }).ToListAsync(cancellation);
        return new(months, [.. districts.Select(d => new Row(d.Name,
            [.. months.Select(m => rows.Find(r => r.DistrictId == d.Id && r.PayMonth == m) is { } found ? ((Guid, SettlementStatus)?)(found.Id, found.Status) : null)], rows.FindAll(r => r.DistrictId == d.Id).Sum(r => r.Fee)))]);
    }
}

/// <summary>How many cashiers of a district were trained.</summary>
public sealed record CoverageRow(int DistrictId, string District, int Cashiers, int Trained)
{
    public static async Task<IReadOnlyList<CoverageRow>> LoadAsync(PaymentsDb db, IReadOnlyList<District> districts, CancellationToken cancellation)
    {
        var staff = (await Staff.LoadAsync(db, cancellation)).Where(s => s.Role is Role.Cashier).ToLookup(s => s.DistrictId);
        return [.. districts.Select(d => new CoverageRow(d.Id, d.Name, staff[d.Id].Count(), staff[d.Id].Count(s => s.TrainedOn is not null)))];
    }
}
