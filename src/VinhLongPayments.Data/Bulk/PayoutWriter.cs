namespace VinhLongPayments.Data.Bulk;

/// <summary>
/// Stores payouts that the domain has made, with their receipts, inside the caller's transaction, and marks their lines as paid. It refuses
/// rows outside the scope like the guard does; the caller stores the heads of the chains and writes one audit entry for the batch.
/// </summary>
public sealed class PayoutWriter(PaymentsDb db)
{
    private readonly RowWriter _rows = new(db);

    /// <summary>Each receipt brings its payout along; all are first payouts of lines of this list.</summary>
    public async Task InsertAsync(PaymentList list, IReadOnlyCollection<Receipt> receipts, CancellationToken cancellation)
    {
        var payouts = receipts.Select(receipt => receipt.Payout).ToList();
        if (payouts.Any(payout => !Scoping.ScopeGuard.IsInside(db.Scope, payout))) throw new Scoping.OutsideScope(nameof(Payout));

        await _rows.WriteAsync(payouts, (_, _) => null, cancellation);
        var stored = db.Payouts.Where(payout => payout.PayMonth == list.From && payout.DistrictId == list.DistrictId);
        var ids = await stored.Select(payout => new { payout.RequestId, payout.Id }).ToDictionaryAsync(payout => payout.RequestId, payout => payout.Id, cancellation);
        await _rows.WriteAsync(receipts, (receipt, column) => column == nameof(Receipt.PayoutId) ? ids[receipt.Payout.RequestId] : null, cancellation);

        await db.Database.ExecuteSqlAsync($"UPDATE [Entitlements] SET [Status] = {(int)EntitlementStatus.Paid}, [Version] = [Version] + 1 WHERE [ListId] = {list.Id} AND [Id] IN (SELECT [EntitlementId] FROM [Payouts] WHERE [PayMonth] = {list.From.Number} AND [DistrictId] = {list.DistrictId})", cancellation);
    }
}
