using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VinhLongPayments.Data.Scoping;

/// <summary>Refuses to save a row that the user could not have seen: the query filter's counterpart for writes.</summary>
public sealed class ScopeGuard : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PaymentsDb)eventData.Context!;
        var outside = db.ChangeTracker.Entries()
            .FirstOrDefault(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !IsInside(db.Scope, e.Entity));

        if (outside is not null) throw new OutsideScope(outside.Metadata.ClrType.Name);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    internal static bool IsInside(Scope scope, object row) => row switch
    {
        // The office that lets a person go writes the new place, which is not its own.
        Beneficiary { FormerDistrictId: { } former } moved => scope.Sees(moved.DistrictId) || scope.Sees(former),
        IAtPayoutPoint atPoint => scope.Sees(atPoint.DistrictId, atPoint.PayoutPointId),
        IInDistrict inDistrict => scope.Sees(inDistrict.DistrictId),
        _ => true,
    };
}

/// <summary>A write aimed outside the user's scope: a defect or an attack, never a refusal by the rules.</summary>
public sealed class OutsideScope(string entity) : Exception($"{entity} lies outside the scope of the user.");
