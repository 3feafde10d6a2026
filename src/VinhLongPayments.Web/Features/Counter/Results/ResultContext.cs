using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>What results are held against: the released lines of the month, the window, and the district's cashiers.</summary>
public sealed record ResultContext(
    ILookup<string, Entitlement> Lines, IReadOnlyDictionary<Guid, PaymentList> Lists, Contract? Contract, IReadOnlyDictionary<string, Account> Cashiers, IReadOnlyDictionary<int, string> PointCodes, DateOnly Today)
{
    public PayoutWindow? Window(PaymentMonth month) => Contract?.WindowOf(month);

    /// <param name="tracked">For recording payouts; else only to compare.</param>
    public static async Task<ResultContext> LoadAsync(PaymentsDb db, Import import, bool tracked, Moment now, CancellationToken cancellation)
    {
        var lists = await (tracked ? db.Lists : db.Lists.AsNoTracking()).Where(l => l.DistrictId == import.DistrictId && l.From == import.From && l.Status == ListStatus.Released).ToListAsync(cancellation);
        var ids = lists.Select(list => list.Id).ToList();
        var lines = PayoutQueries.WithFacts(tracked ? db.Entitlements : db.Entitlements.AsNoTracking()).AsSplitQuery().Where(l => ids.Contains(l.ListId));
        var cashiers = await db.Users.AsNoTracking().Where(a => a.Role == Role.Cashier && a.Districts.Any(d => d.DistrictId == import.DistrictId)).ToListAsync(cancellation);
        return new(
            (await lines.OrderBy(l => l.Id).ToListAsync(cancellation)).ToLookup(l => l.Code), lists.ToDictionary(l => l.Id),
            await db.ContractInForceAsync(import.DistrictId, import.From, cancellation), cashiers.ToDictionary(a => a.UserName!, StringComparer.OrdinalIgnoreCase),
            await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == import.DistrictId).ToDictionaryAsync(p => p.Id, p => p.Code, cancellation), now.Day);
    }
}

/// <summary>One row that says paid, as it will be recorded.</summary>
public sealed record PaidRow(Entitlement Line, DateOnly PaidOn, Account Cashier, Receiver Receiver, PayoutPlace Place, string? Witness)
{
    public PayoutOrder Order => new(Guid.CreateVersion7(), new(Cashier.Id, Cashier.DisplayName), [.. Cashier.Points.Select(p => p.PayoutPointId)], Receiver, Place, Witness);
}
