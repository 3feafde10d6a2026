using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>Cash leaves one hand: the district post office's for a point, or the cashier's drawer back to it.</summary>
public sealed class GiveCash(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task ToPointAsync(CashForm form, CancellationToken cancellation) => RunAsync(async now =>
        CashAllotment.Send(await PointAsync(form.Point, cancellation), Typed.Amount(form.Amount)!.Value, form.Document!, user.Actor, now), cancellation);

    public Task BackAsync(string pointCode, CashForm form, CancellationToken cancellation) => RunAsync(async now =>
        CashAllotment.Return(await db.OpenDrawerAsync(user, pointCode, now.Day, cancellation), Typed.Amount(form.Amount)!.Value, form.Document!, user.Actor, now), cancellation);

    public Task RunAsync(Func<Moment, Task<CashAllotment>> give, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        db.CashAllotments.Add(await give(clock.Now));
        await db.SaveChangesAsync(cancellation);
    }, cancellation);

    // Points are open to everybody; cash goes to one's own district only.
    private async Task<PayoutPoint> PointAsync(string? code, CancellationToken cancellation) =>
        await db.PayoutPoints.SingleOrDefaultAsync(p => p.Code == code && p.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();
}

/// <summary>Cash arrives in the other hand, or never left.</summary>
public sealed class TakeAllotment(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task IntoDrawerAsync(string pointCode, Guid id, CancellationToken cancellation) => RunAsync(id, async (allotment, now) =>
        allotment.Accept(await db.OpenDrawerAsync(user, pointCode, now.Day, cancellation), user.Actor, now), cancellation);

    public Task BackAsync(Guid id, CancellationToken cancellation) => RunAsync(id, (allotment, now) =>
    {
        allotment.AcceptBack(user.Actor, now);
        return Task.CompletedTask;
    }, cancellation);

    public Task WithdrawAsync(Guid id, CancellationToken cancellation) => RunAsync(id, (allotment, now) =>
    {
        allotment.Withdraw(now);
        return Task.CompletedTask;
    }, cancellation);

    public Task RunAsync(Guid id, Func<CashAllotment, Moment, Task> take, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        await take(await db.CashAllotments.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound(), clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
