using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>A cashier's points, each with today's drawer.</summary>
public sealed record OwnDrawersPage(DateOnly Today, IReadOnlyList<OwnPoint> Points)
{
    public static async Task<OwnDrawersPage> LoadAsync(PaymentsDb db, CurrentUser user, DateOnly today, CancellationToken cancellation)
    {
        var points = await db.PayoutPoints.AsNoTracking().Where(p => user.PointIds.Contains(p.Id)).OrderBy(p => p.Code).ToListAsync(cancellation);
        var drawers = (await db.Drawers.AsNoTracking().Where(d => d.CashierId == user.Id && (d.Day == today || d.Status == DrawerStatus.Open)).ToListAsync(cancellation)).ToLookup(d => d.PayoutPointId);
        return new(today, [.. points.Select(p => new OwnPoint(p.Code, p.Name, drawers[p.Id].MinBy(d => d.Day)))]);
    }
}

/// <summary>One point of a cashier; the drawer is today's, or an older one that was not closed.</summary>
public sealed record OwnPoint(string Code, string Name, Drawer? Drawer);

/// <summary>The drawer of one point: opened, filled, emptied, closed.</summary>
/// <param name="Drawer">Today's, or an earlier one that was not closed; null before it is opened.</param>
/// <param name="Waiting">Cash on its way to this point.</param>
public sealed record DrawerPage(string Code, string Point, DateOnly Today, Drawer? Drawer, IReadOnlyList<CashAllotment> Waiting, IReadOnlyList<CashAllotment> Moved, CountForm Form, CashForm Cash)
{
    public bool IsForgotten => Drawer is { IsOpen: true } drawer && drawer.Day != Today;

    public static async Task<DrawerPage> LoadAsync(PaymentsDb db, CurrentUser user, string code, DateOnly today, CancellationToken cancellation)
    {
        var point = await db.OwnPointAsync(user, code, cancellation);
        var drawer = await db.Drawers.AsNoTracking().Include(d => d.Notes).Where(d => d.CashierId == user.Id && d.PayoutPointId == point.Id && (d.Day == today || d.Status == DrawerStatus.Open))
            .OrderBy(d => d.Day).FirstOrDefaultAsync(cancellation);
        var drawerId = drawer?.Id;
        var allotments = await db.CashAllotments.AsNoTracking().Where(a => a.PayoutPointId == point.Id
            && ((a.Direction == AllotmentDirection.ToPoint && a.TakenAt == null && a.WithdrawnAt == null) || (a.DrawerId != null && a.DrawerId == drawerId))).OrderBy(a => a.GivenAt).ToListAsync(cancellation);
        return new(point.Code, point.Name, today, drawer, [.. allotments.Where(a => a.DrawerId is null)], [.. allotments.Where(a => a.DrawerId is not null)], new(), new());
    }
}
