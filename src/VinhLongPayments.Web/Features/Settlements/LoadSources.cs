using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Reads what a settlement is counted from: each office's figures from its own tables, summed by the database.</summary>
public static class LoadSources
{
    /// <summary>The sources of one district's month, today. The closing balance is what the manager reads in the cash book.</summary>
    public static async Task<SettlementSources> OfAsync(PaymentsDb db, Contract contract, PaymentMonth month, Vnd closingBalance, CancellationToken cancellation)
    {
        var district = await db.Districts.Where(d => d.Id == contract.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var office = await OfficeRows.LoadAsync(db, contract.DistrictId, month, cancellation);
        var post = await PostRows.LoadAsync(db, contract, month, cancellation);
        var before = await PreviousPeriod.LoadAsync(db, contract.DistrictId, month, cancellation);
        var money = await MoneyAsync(db, contract.DistrictId, month, before, closingBalance, cancellation);
        var points = await PointsAsync(db, contract, month, office, cancellation);

        return new(month, district, money, [.. points.Select(point => before.Add(post.Add(office.Add(point))))]);
    }

    // A transfer that nobody acknowledged has not arrived.
    private static async Task<MoneySources> MoneyAsync(
        PaymentsDb db, int districtId, PaymentMonth month, PreviousPeriod before, Vnd closing, CancellationToken cancellation)
    {
        var transfers = await db.FundTransfers.AsNoTracking().Where(t => t.DistrictId == districtId && t.PayMonth == month).ToListAsync(cancellation);
        var sent = transfers.FindAll(t => t.Direction is Domain.Funds.TransferDirection.Sent);
        var returned = transfers.FindAll(t => t.Direction is Domain.Funds.TransferDirection.Returned);

        return new(before.BalanceOfOffice, before.BalanceOfPost, sent.Sum(t => t.Amount), sent.Sum(t => t.AcknowledgedAmount ?? Vnd.Zero),
            returned.Sum(t => t.AcknowledgedAmount ?? Vnd.Zero), returned.Sum(t => t.Amount), closing);
    }

    // The points of the contract, and any other that a list names, so that no row is left out of the sums.
    private static async Task<List<PointSources>> PointsAsync(
        PaymentsDb db, Contract contract, PaymentMonth month, OfficeRows office, CancellationToken cancellation)
    {
        var ids = contract.Points.Where(p => p.From <= month).Select(p => p.PayoutPointId).Union(office.PointIds).ToList();
        var rows = await db.PayoutPoints.Where(p => ids.Contains(p.Id))
            .Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { p.Id, p.Code, p.Name, p.CommuneId, Commune = c.Name })
            .OrderBy(p => p.Code).ToListAsync(cancellation);
        return [.. rows.Select(p => new PointSources(p.Id, p.Name, p.CommuneId, p.Commune))];
    }

    /// <summary>The released lists of a district's month: what the post office was given.</summary>
    public static IQueryable<PaymentList> ReleasedLists(this PaymentsDb db, int districtId, PaymentMonth month) =>
        db.Lists.Where(l => l.DistrictId == districtId && l.From == month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled);

    /// <summary>The lines of the released lists of a district's month.</summary>
    public static IQueryable<Entitlement> ReleasedLines(this PaymentsDb db, int districtId, PaymentMonth month) =>
        db.Entitlements.Where(e => e.DistrictId == districtId && e.PayMonth == month
            && db.Lists.Any(l => l.Id == e.ListId && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled));

    /// <summary>Whether the month is being settled or settled already: then nothing behind its figures may change.</summary>
    public static Task<bool> SettlementIsPreparedAsync(this PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation) =>
        db.Settlements.AnyAsync(s => s.DistrictId == districtId && s.PayMonth == month && s.Status != SettlementStatus.Rejected, cancellation);
}
