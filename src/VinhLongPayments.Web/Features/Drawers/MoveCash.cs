using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>Cash leaves the district post office for a point.</summary>
public sealed class SendCash(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(CashForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        db.CashAllotments.Add(CashAllotment.Send(await PointAsync(form.Point, cancellation), Typed.Amount(form.Amount)!.Value, form.Document!, user.Actor, clock.Now));
        await db.SaveChangesAsync(cancellation);
    }, cancellation);

    // Points are open to everybody; cash goes to one's own district only.
    private async Task<PayoutPoint> PointAsync(string? code, CancellationToken cancellation) =>
        await db.PayoutPoints.SingleOrDefaultAsync(p => p.Code == code && p.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();
}

/// <summary>Cash that was sent arrives in the cashier's drawer.</summary>
public sealed class TakeCash(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(string pointCode, Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var (allotment, now) = (await db.AllotmentAsync(id, cancellation), clock.Now);
        allotment.Accept(await db.OpenDrawerAsync(user, pointCode, now.Day, cancellation), user.Actor, now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Cash leaves the cashier's drawer for the district post office.</summary>
public sealed class ReturnCash(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(string pointCode, CashForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var now = clock.Now;
        db.CashAllotments.Add(CashAllotment.Return(await db.OpenDrawerAsync(user, pointCode, now.Day, cancellation), Typed.Amount(form.Amount)!.Value, form.Document!, user.Actor, now));
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Cash that a cashier returned arrives at the district post office.</summary>
public sealed class TakeCashBack(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.AllotmentAsync(id, cancellation)).AcceptBack(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Cash on its way to a point stays where it was.</summary>
public sealed class WithdrawCash(PaymentsDb db, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.AllotmentAsync(id, cancellation)).Withdraw(clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
