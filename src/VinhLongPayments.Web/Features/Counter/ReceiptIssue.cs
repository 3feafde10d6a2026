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
        var chains = db.ReceiptChains.Where(c => c.Month == line.PayMonth);
        var open = await db.PayoutPoints.Where(p => p.Id == line.PayoutPointId).LeftJoin(chains, p => p.Id, c => c.PayoutPointId, (p, c) => new { p.Code, Chain = c }).SingleAsync(cancellation);
        if (open.Chain is { } known) return (known, open.Code);

        var chain = new ReceiptChain(line.DistrictId, line.PayoutPointId, line.PayMonth);
        db.ReceiptChains.Add(chain);
        return (chain, open.Code);
    }
}
