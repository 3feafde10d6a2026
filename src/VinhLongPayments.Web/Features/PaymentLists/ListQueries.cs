namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Loading a list with what its decisions need.</summary>
public static class ListQueries
{
    public static async Task<PaymentList> ListToMoveAsync(this PaymentsDb db, Guid id, CancellationToken cancellation) =>
        await db.Lists.AsSplitQuery().Include(l => l.Warnings).Include(l => l.PointTotals).SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();

    public static async Task<Entitlement> LineToMoveAsync(this PaymentsDb db, long id, CancellationToken cancellation) =>
        await db.Entitlements.SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
}
