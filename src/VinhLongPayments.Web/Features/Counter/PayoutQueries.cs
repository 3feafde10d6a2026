namespace VinhLongPayments.Web.Features.Counter;

/// <summary>Lines with everything a payout decides on.</summary>
public static class PayoutQueries
{
    public static IQueryable<Entitlement> WithFacts(IQueryable<Entitlement> lines) => lines
        .Include(l => l.Items)
        .Include(l => l.Payouts.OrderBy(p => p.Attempt)).ThenInclude(p => p.Reversal)
        .Include(l => l.Payouts).ThenInclude(p => p.Receipt);
}
