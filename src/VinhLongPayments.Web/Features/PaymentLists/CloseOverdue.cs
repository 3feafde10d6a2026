using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>
/// The daily routine's close: a list that its post office left open is closed on the fifth day after its window, so that nothing stays payable.
/// Whoever did not come counts as absent; the labour office then decides about the money as ever. A list with signed sheets or results that wait to be confirmed is left to people.
/// </summary>
public sealed class CloseOverdue(PaymentsDb db, TimeProvider clock, WriteGate gate, CurrentActivity activity)
{
    /// <summary>Who closed a list that no person closed.</summary>
    public static readonly Actor System = new(Guid.Empty, "Hệ thống");

    /// <returns>How many lists were closed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        activity.Name = nameof(CloseOverdue);
        var open = await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Released).OrderBy(l => l.From).ToListAsync(cancellation);
        var closed = 0;
        foreach (var list in open)
        {
            if (await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation) is not { } contract || clock.Now.Day < contract.WindowOf(list.PayMonth).ClosedOn) continue;
            if (await HasPaperAsync(list, cancellation)) continue;
            await gate.RunAsync(db, () => CloseAsync(list.Id, contract, cancellation), () => db.Lists.AnyAsync(l => l.Id == list.Id && l.Status == ListStatus.Closed, cancellation), cancellation);
            closed++;
        }
        return closed;
    }

    // Money that went out on paper and is not confirmed yet would count as not collected, and go out again next month: that is for a person to look at.
    private async Task<bool> HasPaperAsync(PaymentList list, CancellationToken cancellation) =>
        await db.LateEntries.AnyAsync(entry => entry.ListId == list.Id && entry.Status == LateEntryStatus.Entered, cancellation)
        || await db.Imports.AnyAsync(import => import.DistrictId == list.DistrictId && import.From == list.From && import.Kind == ImportKind.PayoutResults && import.Status == ImportStatus.Submitted, cancellation);

    private async Task CloseAsync(Guid id, Contract contract, CancellationToken cancellation)
    {
        var list = await db.Lists.SingleAsync(l => l.Id == id, cancellation);
        // The manager was quicker.
        if (list.Status is not ListStatus.Released) return;

        await db.CloseListAsync(list, contract, new() { Default = UnclaimedReason.Absent }, System, clock.Now, cancellation);
    }
}
