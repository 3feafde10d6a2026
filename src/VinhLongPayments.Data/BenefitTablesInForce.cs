namespace VinhLongPayments.Data;

/// <summary>The dated law as the calculator asks it.</summary>
public static class BenefitTablesInForce
{
    public static async Task<BenefitTables> BenefitTablesAsync(this PaymentsDb db, CancellationToken cancellation = default) => new(
        await db.StandardRates.AsNoTracking().Where(rate => rate.Status == ProposalStatus.InForce).ToListAsync(cancellation),
        await db.BenefitCategories.AsNoTracking().Where(category => category.Status == ProposalStatus.InForce).OrderBy(category => category.Id).ToListAsync(cancellation),
        await db.ProvinceRates.AsNoTracking().Where(rate => rate.Status == ProposalStatus.InForce).ToListAsync(cancellation));
}
