namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Loading a list with what its decisions need.</summary>
public static class ListQueries
{
    public static async Task<PaymentList> ListToMoveAsync(this PaymentsDb db, Guid id, CancellationToken cancellation) =>
        await db.Lists.AsSplitQuery().Include(l => l.Warnings).Include(l => l.PointTotals).SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();

    /// <summary>Lines of lists that are being paid now. By way of the few such lists: asked of each line, years of lines would be read.</summary>
    public static IQueryable<Entitlement> LinesBeingPaid(this PaymentsDb db) =>
        db.Entitlements.AsNoTracking().Where(line => db.Lists.Where(list => list.Status == ListStatus.Released).Select(list => list.Id).Contains(line.ListId));

    /// <summary>Lines that nobody collected and about which the labour office has not decided yet; only closed lists have any.</summary>
    public static IQueryable<Entitlement> LinesUndecided(this PaymentsDb db) => db.Entitlements.AsNoTracking()
        .Where(line => line.Status == EntitlementStatus.Unclaimed && db.Lists.Where(list => list.Status == ListStatus.Closed).Select(list => list.Id).Contains(line.ListId));

    /// <summary>What was handed out on a Vietnam day: of the month itself or, by an exception of a contract (HD-17), of one up to two months off.</summary>
    public static IQueryable<Payout> PayoutsOn(this PaymentsDb db, DateOnly day)
    {
        var (first, last) = (PaymentMonth.Of(day).Plus(-2), PaymentMonth.Of(day).Plus(2));
        return db.Payouts.AsNoTracking().Where(payout => payout.PayMonth >= first && payout.PayMonth <= last && payout.PaidOn == day);
    }

    public static async Task<Entitlement> LineToMoveAsync(this PaymentsDb db, long id, CancellationToken cancellation) =>
        await db.Entitlements.SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
}
