namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Loading contracts with everything that belongs to them.</summary>
public static class ContractRows
{
    public static IQueryable<Contract> WithParts(this IQueryable<Contract> contracts) =>
        contracts.Include(c => c.Points).Include(c => c.Signatures).Include(c => c.Annexes).Include(c => c.Exceptions).AsSplitQuery();

    /// <summary>The contract to work on, at the version the person saw.</summary>
    public static async Task<Contract> SeenContractAsync(this PaymentsDb db, Guid id, int version, CancellationToken cancellation)
    {
        var contract = await db.Contracts.WithParts().SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        db.Expect(contract, version);
        return contract;
    }

    public static Task<List<Contract>> OthersAsync(this PaymentsDb db, Contract contract, CancellationToken cancellation) =>
        db.Contracts.AsNoTracking().Include(c => c.Points)
            .Where(c => c.DistrictId == contract.DistrictId && c.Id != contract.Id).ToListAsync(cancellation);

    /// <summary>Refuses points of another district (DD-01).</summary>
    public static async Task RequirePointsOfAsync(this PaymentsDb db, int districtId, IReadOnlyCollection<int> pointIds, CancellationToken cancellation) =>
        Rules.PointBelongsToDistrict.Require(
            await db.PayoutPoints.CountAsync(p => p.DistrictId == districtId && pointIds.Contains(p.Id), cancellation) == pointIds.Distinct().Count());
}
