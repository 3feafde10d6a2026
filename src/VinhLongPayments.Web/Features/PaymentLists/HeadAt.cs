namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Somebody with a regular allowance at a point, to be compared from month to month.</summary>
public sealed record HeadAt(int PayoutPointId, Guid BeneficiaryId)
{
    public static Task<List<HeadAt>> OfAsync(IQueryable<Entitlement> lines, CancellationToken cancellation) =>
        lines.Where(line => line.IsHead).Select(line => new HeadAt(line.PayoutPointId, line.BeneficiaryId)).ToListAsync(cancellation);

    /// <summary>By point, heads for which the same person has none left at the same point among the others.</summary>
    public static Dictionary<int, int> Surplus(IEnumerable<HeadAt> heads, IEnumerable<HeadAt> others)
    {
        var left = others.CountBy(head => head).ToDictionary();
        var surplus = new Dictionary<int, int>();
        foreach (var head in heads)
        {
            if (left.GetValueOrDefault(head) > 0) left[head]--;
            else surplus[head.PayoutPointId] = surplus.GetValueOrDefault(head.PayoutPointId) + 1;
        }
        return surplus;
    }
}
