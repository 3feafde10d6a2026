namespace VinhLongPayments.Web.Features.Counter;

/// <summary>Issues the next receipt of a payout's point and month, and opens the chain with the first.</summary>
internal sealed class ReceiptIssue(PaymentsDb db)
{
    private readonly Dictionary<(int Point, PaymentMonth Month), (ReceiptChain Chain, string PointCode)> _open = [];

    public async Task<Receipt> OfAsync(Entitlement line, Payout payout, CancellationToken cancellation)
    {
        if (!_open.TryGetValue((line.PayoutPointId, line.PayMonth), out var open)) _open.Add((line.PayoutPointId, line.PayMonth), open = await OpenAsync(line, cancellation));

        var receipt = open.Chain.Issue(line, payout, open.PointCode);
        db.Receipts.Add(receipt);
        return receipt;
    }

    private async Task<(ReceiptChain Chain, string PointCode)> OpenAsync(Entitlement line, CancellationToken cancellation)
    {
        var code = await db.PayoutPoints.Where(p => p.Id == line.PayoutPointId).Select(p => p.Code).SingleAsync(cancellation);
        var chain = await db.ReceiptChains.SingleOrDefaultAsync(c => c.PayoutPointId == line.PayoutPointId && c.Month == line.PayMonth, cancellation);
        if (chain is null) db.ReceiptChains.Add(chain = new(line.DistrictId, line.PayoutPointId, line.PayMonth));
        return (chain, code);
    }
}
