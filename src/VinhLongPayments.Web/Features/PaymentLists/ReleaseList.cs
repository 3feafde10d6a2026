using VinhLongPayments.Web.Features.Funds;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Gives an approved list to the post office, once the money for it is there.</summary>
public sealed class ReleaseList(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    // Through the gate: two lists of a month must not both count on the same money.
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db,
        () => ReleaseAsync(id, cancellation),
        () => db.Lists.AnyAsync(l => l.Id == id && l.Status == ListStatus.Released, cancellation),
        cancellation);

    private async Task ReleaseAsync(Guid id, CancellationToken cancellation)
    {
        var list = await db.ListToMoveAsync(id, cancellation);
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation);
        var funds = await PeriodFunds.LoadAsync(db, list.DistrictId, list.PayMonth, cancellation);

        list.Release(contract, funds.Available, funds.OpeningConfirmed, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
