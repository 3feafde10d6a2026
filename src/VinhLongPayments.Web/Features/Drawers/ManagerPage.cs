using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>One day of a district's drawers, and the cash on its way.</summary>
public sealed record ManagerPage(DateOnly Day, IReadOnlyList<DrawerRow> Drawers, IReadOnlyList<AllotmentRow> OnTheWay, IReadOnlyList<PayoutPoint> Points, CashForm Form)
{
    public static async Task<ManagerPage> LoadAsync(PaymentsDb db, DateOnly day, CancellationToken cancellation)
    {
        var drawers = await db.Drawers.AsNoTracking().Where(d => d.Day == day || (d.Day < day && d.Status != DrawerStatus.Countersigned)).OrderBy(d => d.Day).ToListAsync(cancellation);
        var allotments = await db.CashAllotments.AsNoTracking().Where(a => a.TakenAt == null && a.WithdrawnAt == null).OrderBy(a => a.GivenAt).ToListAsync(cancellation);
        var districts = db.Scope.DistrictIds;
        var points = await db.PayoutPoints.AsNoTracking().Where(p => districts.Contains(p.DistrictId)).OrderBy(p => p.Code).ToListAsync(cancellation);
        var names = points.ToDictionary(p => p.Id, p => p.Name);
        return new(day, [.. drawers.Select(d => new DrawerRow(d, names[d.PayoutPointId]))], [.. allotments.Select(a => new AllotmentRow(a, names[a.PayoutPointId]))], points, new());
    }
}

/// <summary>A drawer with the name of its point.</summary>
public sealed record DrawerRow(Drawer Drawer, string Point);

/// <summary>Cash on its way with the name of the point.</summary>
public sealed record AllotmentRow(CashAllotment Allotment, string Point);

/// <summary>One drawer's day, to be countersigned and printed.</summary>
public sealed record ClosingPage(Drawer Drawer, string Point, string District, int Payouts, int Reversals, bool CanReopen, ReopenForm Form)
{
    public static async Task<ClosingPage> LoadAsync(PaymentsDb db, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var drawer = await db.Drawers.AsNoTracking().Include(d => d.Notes).SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFound();
        return new(drawer, await db.PayoutPoints.Where(p => p.Id == drawer.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            await db.Districts.Where(d => d.Id == drawer.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            await db.Payouts.CountAsync(p => p.DrawerId == id, cancellation), await db.Reversals.CountAsync(r => r.DrawerId == id, cancellation),
            drawer.Status is DrawerStatus.Closed && drawer.Day == today, new(null));
    }
}
