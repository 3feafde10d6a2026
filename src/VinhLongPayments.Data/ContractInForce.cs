namespace VinhLongPayments.Data;

/// <summary>Finding the contract under which a district's month is paid.</summary>
public static class ContractInForce
{
    /// <summary>The district's contract in force for the month, with points and exceptions, to be read only; null when there is none.</summary>
    public static async Task<Contract?> ContractInForceAsync(this PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation = default)
    {
        var contracts = await db.Contracts.AsNoTracking().Include(c => c.Points).Include(c => c.Exceptions).AsSingleQuery()
            .Where(c => c.DistrictId == districtId && c.From <= month && c.To >= month && c.Status != ContractStatus.Draft)
            .ToListAsync(cancellation);
        return contracts.Find(c => c.IsInForceFor(month));
    }
}
