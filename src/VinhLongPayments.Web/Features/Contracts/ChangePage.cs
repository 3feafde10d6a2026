using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>A page that asks for one change of a contract in force: an annex, other payout days, or its end.</summary>
public sealed record ChangePage<TForm>(Guid Id, string Number, string District, string Months, IReadOnlyList<Choice> OtherPoints, TForm Form)
{
    /// <param name="form">Makes the empty form of the version shown, or gives back what was typed.</param>
    public static async Task<ChangePage<TForm>> LoadAsync(PaymentsDb db, Guid id, Func<Contract, TForm> form, CancellationToken cancellation)
    {
        var contract = await db.Contracts.AsNoTracking().WithParts().SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        Rules.ContractIsInForce.Require(contract.Status is ContractStatus.InForce);

        var district = await db.Districts.Where(d => d.Id == contract.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var covered = contract.Points.Select(p => p.PayoutPointId).ToList();
        var others = await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == contract.DistrictId && !covered.Contains(p.Id)).OrderBy(p => p.Code)
            .Select(p => new Choice(p.Id, p.Code + " – " + p.Name)).ToListAsync(cancellation);
        return new(id, contract.Number, district, $"{contract.From} đến {contract.LastMonth}", others, form(contract));
    }
}
