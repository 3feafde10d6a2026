namespace VinhLongPayments.Web.Features.Counter;

/// <summary>Issues the next receipt of a payout's point and month, and opens the chain with the first.</summary>
internal sealed class ReceiptIssue(PaymentsDb db)
{
    public async Task<Receipt> OfAsync(Entitlement line, Payout payout, CancellationToken cancellation)
    {
        var chain = db.ReceiptChains.Local.FirstOrDefault(c => c.PayoutPointId == line.PayoutPointId && c.Month == line.PayMonth)
            ?? await db.ReceiptChains.SingleOrDefaultAsync(c => c.PayoutPointId == line.PayoutPointId && c.Month == line.PayMonth, cancellation);
        if (chain is null) db.ReceiptChains.Add(chain = new(line.DistrictId, line.PayoutPointId, line.PayMonth));

        var code = await db.PayoutPoints.Where(p => p.Id == line.PayoutPointId).Select(p => p.Code).SingleAsync(cancellation);
        var receipt = chain.Issue(line, payout, code);
        db.Receipts.Add(receipt);
        return receipt;
    }
}
