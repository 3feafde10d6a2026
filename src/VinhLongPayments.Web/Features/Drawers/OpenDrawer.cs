using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>Opens the cashier's drawer of today at a point.</summary>
public sealed class OpenDrawer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(string pointCode, CountForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var (point, now) = (await db.OwnPointAsync(user, pointCode, cancellation), clock.Now);
        var today = now.Day;
        var hasOpenDay = await db.Drawers.AnyAsync(d => d.CashierId == user.Id && d.PayoutPointId == point.Id && (d.Status == DrawerStatus.Open || d.Day == today), cancellation);
        db.Drawers.Add(new(point.DistrictId, point.Id, form.ToCount(), hasOpenDay, user.Actor, now));
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Closes a drawer of the cashier with the cash counted; one of an earlier day that was forgotten, first.</summary>
public sealed class CloseDrawer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(string pointCode, CountForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var point = await db.OwnPointAsync(user, pointCode, cancellation);
        var drawer = await db.Drawers.Include(d => d.Notes).Where(d => d.CashierId == user.Id && d.PayoutPointId == point.Id && d.Status == DrawerStatus.Open).OrderBy(d => d.Day).FirstOrDefaultAsync(cancellation);
        Rules.DrawerIsOpen.Require(drawer is not null);
        drawer!.Close(form.ToCount(), form.Reason, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>The manager counted a closed drawer again and signs.</summary>
public sealed class CountersignDrawer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.DrawerAsync(id, cancellation)).Countersign(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>The manager lets a drawer go on that was closed too early.</summary>
public sealed class ReopenDrawer(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, ReopenForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.DrawerAsync(id, cancellation)).Reopen(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
