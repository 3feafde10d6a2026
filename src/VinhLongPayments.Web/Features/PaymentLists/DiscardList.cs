using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Undoes a draft as a whole; its header and its history stay.</summary>
public sealed class DiscardList(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, CurrentActivity activity)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db,
        () => DiscardAsync(id, cancellation),
        () => db.Lists.AnyAsync(l => l.Id == id && l.Status == ListStatus.Discarded, cancellation),
        cancellation);

    private async Task DiscardAsync(Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();

        list.Discard(user.Actor, clock.Now);
        var gone = JsonSerializer.Serialize(new { list.FileName, list.FileSha256, Rows = list.LineCount, Total = list.Amount.Dong }, AuditTrail.Json);
        db.AuditEntries.Add(new(activity, clock.Now, "ListLines", list.Id.ToString(), list.DistrictId, gone));
        // The file may be uploaded again.
        foreach (var import in await db.Imports.Where(i => i.ListId == id).ToListAsync(cancellation)) import.Undo(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
        await new ListWriter(db).DeleteLinesAsync(list, cancellation);
    }
}
