namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Drafts a contract for a district. Nothing holds until both sides have signed and the Department countersigns.</summary>
public sealed class DraftContract(PaymentsDb db, CurrentUser user)
{
    /// <returns>The new contract, or null when its number is taken.</returns>
    public async Task<Guid?> RunAsync(ContractForm form, CancellationToken cancellation)
    {
        if (!await db.Districts.AnyAsync(d => d.Id == form.DistrictId, cancellation)) throw new NotFound();
        if (await db.Contracts.AnyAsync(c => c.Number == form.Number, cancellation)) return null;

        var terms = form.ToTerms();
        await db.RequirePointsOfAsync(form.DistrictId, terms.PointIds, cancellation);
        var contract = new Contract(form.DistrictId, form.Number!, terms, user.Actor);
        db.Contracts.Add(contract);
        await db.SaveChangesAsync(cancellation);
        return contract.Id;
    }
}

/// <summary>Rewrites a draft that nobody has signed yet.</summary>
public sealed class RewriteContract(PaymentsDb db, CurrentUser user)
{
    /// <returns>False when the number belongs to another contract.</returns>
    public async Task<bool> RunAsync(Guid id, ContractForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);
        if (await db.Contracts.AnyAsync(c => c.Number == form.Number && c.Id != id, cancellation)) return false;

        var terms = form.ToTerms();
        await db.RequirePointsOfAsync(contract.DistrictId, terms.PointIds, cancellation);
        var before = contract.Points.ToList();
        contract.Rewrite(form.Number!, terms, user.Actor);

        db.RemoveRange(before.Except(contract.Points)); // foreign keys restrict: what left the contract is deleted by name
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
