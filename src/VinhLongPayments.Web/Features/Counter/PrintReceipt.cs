namespace VinhLongPayments.Web.Features.Counter;

/// <summary>Writes down that a receipt is printed; the first print is the original.</summary>
public sealed class PrintReceipt(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    /// <returns>Whether this is the first print.</returns>
    public async Task<bool> RunAsync(long receiptId, CancellationToken cancellation)
    {
        var isFirst = false;
        await gate.RunAsync(db, async () =>
        {
            var receipt = await db.Receipts.SingleOrDefaultAsync(r => r.Id == receiptId, cancellation) ?? throw new NotFound();
            var print = new ReceiptPrint(receipt, await db.ReceiptPrints.CountAsync(p => p.ReceiptId == receiptId, cancellation) + 1, user.Actor, clock.Now);
            db.ReceiptPrints.Add(print);
            await db.SaveChangesAsync(cancellation);
            isFirst = print.IsOriginal;
        }, cancellation);
        return isFirst;
    }
}
