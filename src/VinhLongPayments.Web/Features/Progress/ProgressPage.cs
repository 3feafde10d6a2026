using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Features.Progress;

/// <summary>Points × days of one month: who has been paid, what is left, where cash lies, and which point is silent today.</summary>
public sealed record ProgressPage(PaymentMonth Month, IReadOnlyList<PaymentMonth> Months, PayoutWindow? Window, IReadOnlyList<DateOnly> Days, IReadOnlyList<ProgressRow> Points, DateOnly Today, Moment At)
{
    /// <summary>Whether today is a day of paying, so that a silent point means something.</summary>
    public bool IsOpen => Window?.Contains(Today) == true;

    public int Silent => Points.Count(point => point.IsSilent);

    public static async Task<ProgressPage> LoadAsync(PaymentsDb db, PaymentMonth? month, int? district, Moment now, CancellationToken cancellation)
    {
        var released = db.Lists.AsNoTracking().Where(list => list.Status >= ListStatus.Released && list.Status <= ListStatus.Settled && (district == null || list.DistrictId == district));
        var months = (await released.Select(list => list.From).Distinct().ToListAsync(cancellation)).OrderDescending().ToList();
        var shown = month ?? months.FirstOrDefault(m => m <= PaymentMonth.Of(now.Day), PaymentMonth.Of(now.Day));
        var due = await db.Entitlements.AsNoTracking().Where(l => released.Where(list => list.From == shown).Select(list => list.Id).Contains(l.ListId)).GroupBy(l => l.PayoutPointId)
            .Select(g => new { g.Key, People = g.Count(), Amount = g.Sum(l => (long)l.Amount), Paid = g.Count(l => l.Status == EntitlementStatus.Paid), PaidAmount = g.Sum(l => l.Status == EntitlementStatus.Paid ? (long)l.Amount : 0), OnHold = g.Count(l => l.Status == EntitlementStatus.OnHold) })
            .ToListAsync(cancellation);
        var paid = await db.Payouts.AsNoTracking().Where(p => p.PayMonth == shown && p.Reversal == null && (district == null || p.DistrictId == district)).GroupBy(p => new { p.PayoutPointId, p.PaidOn })
            .Select(g => new { g.Key.PayoutPointId, g.Key.PaidOn, People = g.Count(), Last = g.Max(p => p.Id) }).ToListAsync(cancellation);
        var lastIds = paid.GroupBy(p => p.PayoutPointId).Select(p => p.Max(day => day.Last)).ToList();
        var last = await db.Payouts.AsNoTracking().Where(p => lastIds.Contains(p.Id)).Select(p => new { p.PayoutPointId, p.RecordedAt }).ToDictionaryAsync(p => p.PayoutPointId, p => (Moment?)p.RecordedAt, cancellation);
        var today = now.Day;
        var cash = (await db.Drawers.AsNoTracking().Where(d => d.Day == today).ToListAsync(cancellation)).ToLookup(d => d.PayoutPointId, d => d.Cash);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var window = due.Count == 0 ? null : (PayoutWindow?)(await db.ContractInForceAsync(points[due[0].Key].DistrictId, shown, cancellation))?.WindowOf(shown);

        var byPoint = paid.ToLookup(p => p.PayoutPointId);
        var isOpen = window?.Contains(today) == true;
        var rows = due.Select(d => new ProgressRow(points[d.Key].Code, points[d.Key].Name, d.People, d.Paid, new(d.Amount), new(d.PaidAmount), d.OnHold,
            byPoint[d.Key].ToDictionary(p => p.PaidOn, p => p.People), cash[d.Key].Sum(), cash[d.Key].Any(), last.GetValueOrDefault(d.Key),
            isOpen && d.Paid < d.People && !byPoint[d.Key].Any(p => p.PaidOn == today)));
        return new(shown, months, window, [.. paid.Select(p => p.PaidOn).Union(DaysOf(window)).Order()], [.. rows.OrderByDescending(r => r.IsSilent).ThenBy(r => r.Code)], today, now);
    }

    private static IEnumerable<DateOnly> DaysOf(PayoutWindow? window)
    {
        if (window is not { } open) yield break;
        for (var day = open.Opens; day <= open.Closes; day = day.AddDays(1)) yield return day;
    }
}

/// <summary>One point's month.</summary>
/// <param name="HasDrawer">Whether a drawer was opened here today; without one its cash is not known.</param>
/// <param name="IsSilent">People wait, the window is open, and nobody was paid today.</param>
public sealed record ProgressRow(
    string Code, string Point, int People, int Paid, Vnd Amount, Vnd PaidAmount, int OnHold, IReadOnlyDictionary<DateOnly, int> ByDay, Vnd Cash, bool HasDrawer, Moment? Last, bool IsSilent)
{
    public int Left => People - Paid;
}

/// <summary>Who is still to be paid at a cashier's point, hamlet by hamlet.</summary>
public sealed record LeftPage(IReadOnlyList<LeftPage.Choice> Points, string? Point, string Name, IReadOnlyList<IGrouping<string, Entitlement>> Hamlets)
{
    public int People => Hamlets.Sum(hamlet => hamlet.Count());
    public Vnd Amount => Hamlets.SelectMany(hamlet => hamlet).Sum(line => line.Amount);

    /// <summary>A point with people left.</summary>
    public sealed record Choice(string Code, string Name, int People);

    public static async Task<LeftPage> LoadAsync(PaymentsDb db, string? point, CancellationToken cancellation)
    {
        var left = db.LinesBeingPaid().Where(l => l.Status == EntitlementStatus.Due || l.Status == EntitlementStatus.OnHold);
        var counts = await left.GroupBy(l => l.PayoutPointId).Select(g => new { g.Key, People = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.People, cancellation);
        var ids = counts.Keys.ToList();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Code).ToListAsync(cancellation);
        var shown = points.Find(p => p.Code == point) ?? points.FirstOrDefault();
        var id = shown?.Id ?? 0;
        var lines = await left.Where(l => l.PayoutPointId == id).OrderBy(l => l.Address).ThenBy(l => l.SortName).ToListAsync(cancellation);
        return new([.. points.Select(p => new Choice(p.Code, p.Name, counts[p.Id]))], shown?.Code, shown?.Name ?? "", [.. lines.GroupBy(l => l.Address)]);
    }
}
