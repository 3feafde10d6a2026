using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>The counter's first screen: the box, what was found, and how the day stands.</summary>
public sealed record CounterPage(
    IReadOnlyList<CounterProgress> Points, IReadOnlyList<RecentReceipt> Recent, IReadOnlyList<OwnDrawer> Drawers, bool DrawerControl, string? Query = null, IReadOnlyList<FoundLine>? Found = null)
{
    private const int MostRecent = 3;

    public int Left => Points.Sum(point => point.People - point.Paid);

    public static async Task<CounterPage> LoadAsync(PaymentsDb db, CurrentUser user, Moment now, CancellationToken cancellation)
    {
        var today = now.Day;
        var lines = await db.LinesBeingPaid()
            .GroupBy(l => new { l.PayoutPointId, l.PayMonth })
            .Select(g => new { g.Key.PayoutPointId, g.Key.PayMonth, People = g.Count(), Paid = g.Count(l => l.Status == EntitlementStatus.Paid),
                Left = g.Sum(l => l.Status == EntitlementStatus.Paid ? 0 : (long)l.Amount) })
            .ToListAsync(cancellation);
        var drawers = await db.Drawers.AsNoTracking().Where(d => d.CashierId == user.Id && d.Day == today).ToListAsync(cancellation);
        var ids = lines.Select(l => l.PayoutPointId).Union(drawers.Select(d => d.PayoutPointId)).ToList();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        var paidToday = await db.PayoutsOn(today).Where(p => p.Reversal == null && (user.Role != Role.Cashier || p.CashierId == user.Id))
            .GroupBy(p => p.PayoutPointId).Select(g => new { g.Key, Amount = g.Sum(p => (long)p.Amount) }).ToDictionaryAsync(p => p.Key, p => p.Amount, cancellation);

        return new(
            [.. lines.Select(l => new CounterProgress(points[l.PayoutPointId].Name, l.PayMonth, l.People, l.Paid, new(l.Left), new(paidToday.GetValueOrDefault(l.PayoutPointId)))).OrderBy(p => p.Point)],
            user.Role is Role.Cashier ? await RecentAsync(db, user, today, cancellation) : [],
            [.. drawers.Select(d => new OwnDrawer(points[d.PayoutPointId].Name, d.Status, d.Cash))],
            user.Role is Role.Cashier && await db.Contracts.AnyAsync(c => c.DrawerControl && c.Status == Domain.Contracts.ContractStatus.InForce, cancellation));
    }

    private static async Task<IReadOnlyList<RecentReceipt>> RecentAsync(PaymentsDb db, CurrentUser user, DateOnly today, CancellationToken cancellation)
    {
        var mine = db.PayoutsOn(today).Where(p => p.CashierId == user.Id && p.Source == PayoutSource.Counter).OrderByDescending(p => p.Id).Take(MostRecent);
        var rows = await mine.Join(db.Entitlements, p => p.EntitlementId, l => l.Id, (p, l) => new { p.Receipt!.Id, p.Receipt.Code, l.Name, p.Amount, p.RecordedAt, IsReversed = p.Reversal != null }).ToListAsync(cancellation);
        return [.. rows.OrderByDescending(r => r.Id).Select(r => new RecentReceipt(r.Id, r.Code, r.Name.Full, r.Amount, r.RecordedAt, r.IsReversed))];
    }
}

/// <summary>How one point stands in the month that is being paid.</summary>
public sealed record CounterProgress(string Point, PaymentMonth Month, int People, int Paid, Vnd Left, Vnd PaidToday);

/// <summary>What the cashier handed out a moment ago.</summary>
public sealed record RecentReceipt(long Id, string Code, string Person, Vnd Amount, Moment At, bool IsReversed);

/// <summary>One of the cashier's drawers of today.</summary>
public sealed record OwnDrawer(string Point, Domain.Funds.DrawerStatus Status, Vnd Cash);
