using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>Finding drawers and points of the person who works.</summary>
internal static class DrawerQueries
{
    public static async Task<PayoutPoint> OwnPointAsync(this PaymentsDb db, CurrentUser user, string code, CancellationToken cancellation) =>
        await db.PayoutPoints.SingleOrDefaultAsync(p => p.Code == code && user.PointIds.Contains(p.Id), cancellation) ?? throw new NotFound();

    public static Task<Drawer?> DrawerAsync(this PaymentsDb db, Guid cashier, int point, DateOnly day, CancellationToken cancellation) =>
        db.Drawers.Include(d => d.Notes).SingleOrDefaultAsync(d => d.CashierId == cashier && d.PayoutPointId == point && d.Day == day, cancellation);

    public static async Task<Drawer> DrawerAsync(this PaymentsDb db, Guid id, CancellationToken cancellation) =>
        await db.Drawers.Include(d => d.Notes).SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFound();

    public static async Task<CashAllotment> AllotmentAsync(this PaymentsDb db, Guid id, CancellationToken cancellation) =>
        await db.CashAllotments.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();

    /// <summary>The cashier's open drawer of today at a point; an unopened one is refused like a closed one.</summary>
    public static async Task<Drawer> OpenDrawerAsync(this PaymentsDb db, CurrentUser user, string code, DateOnly today, CancellationToken cancellation)
    {
        var point = await db.OwnPointAsync(user, code, cancellation);
        var drawer = await db.DrawerAsync(user.Id, point.Id, today, cancellation);
        Rules.DrawerIsOpen.Require(drawer is { IsOpen: true });
        return drawer!;
    }
}
