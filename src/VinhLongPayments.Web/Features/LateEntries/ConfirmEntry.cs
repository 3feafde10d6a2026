using VinhLongPayments.Web.Features.Counter;

namespace VinhLongPayments.Web.Features.LateEntries;

/// <summary>The leader confirms signed sheets: every row is paid in the books, or none.</summary>
public sealed class ConfirmEntry(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var entry = await db.LateEntries.Include(e => e.Rows).SingleOrDefaultAsync(e => e.Id == id, cancellation) ?? throw new NotFound();
        var now = clock.Now;
        entry.Confirm(user.Actor, now);

        var list = await db.Lists.SingleAsync(l => l.Id == entry.ListId, cancellation);
        var contract = await db.ContractInForceAsync(entry.DistrictId, entry.PayMonth, cancellation);
        Rules.ContractCoversPeriod.Require(contract is not null);
        var ids = entry.Rows.Select(row => row.EntitlementId).ToList();
        var lines = await PayoutQueries.WithFacts(db.Entitlements).AsSplitQuery().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancellation);
        var receipts = new ReceiptIssue(db);
        foreach (var row in entry.Rows.OrderBy(row => lines[row.EntitlementId].LineNumber))
        {
            var line = lines[row.EntitlementId];
            Rules.EntitlementIsUnpaid.Require(line.LivePayout is null, $"Dòng {line.LineNumber}, {line.Name}. Hãy trả lại bản nhập bù.");
            await receipts.OfAsync(line, line.Pay(list, contract!, entry.ResultOf(row), now), cancellation);
        }
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>The leader sends signed sheets back.</summary>
public sealed class ReturnEntry(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, ReturnEntryForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var entry = await db.LateEntries.SingleOrDefaultAsync(e => e.Id == id, cancellation) ?? throw new NotFound();
        entry.Return(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
