namespace VinhLongPayments.Web.Features.Counter;

/// <summary>The counter's first screen: the box, what was found, and how the day stands.</summary>
public sealed record CounterPage(IReadOnlyList<CounterProgress> Points, string? Query = null, IReadOnlyList<FoundLine>? Found = null)
{
    public static async Task<CounterPage> LoadAsync(PaymentsDb db, CurrentUser user, Moment now, CancellationToken cancellation)
    {
        var today = now.Day;
        var lines = await db.Entitlements.AsNoTracking()
            .Where(l => db.Lists.Any(list => list.Id == l.ListId && list.Status == ListStatus.Released))
            .GroupBy(l => new { l.PayoutPointId, l.PayMonth })
            .Select(g => new { g.Key.PayoutPointId, g.Key.PayMonth, People = g.Count(), Paid = g.Count(l => l.Status == EntitlementStatus.Paid),
                Left = g.Sum(l => l.Status == EntitlementStatus.Paid ? 0 : (long)l.Amount) })
            .ToListAsync(cancellation);
        var ids = lines.Select(l => l.PayoutPointId).ToList();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        var paidToday = await db.Payouts.AsNoTracking().Where(p => p.PaidOn == today && p.Reversal == null && (user.Role != Role.Cashier || p.CashierId == user.Id))
            .GroupBy(p => p.PayoutPointId).Select(g => new { g.Key, Amount = g.Sum(p => (long)p.Amount) }).ToDictionaryAsync(p => p.Key, p => p.Amount, cancellation);

        return new([.. lines.Select(l => new CounterProgress(
            points[l.PayoutPointId].Name, l.PayMonth, l.People, l.Paid, new(l.Left), new(paidToday.GetValueOrDefault(l.PayoutPointId)))).OrderBy(p => p.Point)]);
    }
}

/// <summary>How one point stands in the month that is being paid.</summary>
public sealed record CounterProgress(string Point, PaymentMonth Month, int People, int Paid, Vnd Left, Vnd PaidToday);
