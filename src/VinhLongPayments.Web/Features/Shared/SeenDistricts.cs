namespace VinhLongPayments.Web.Features.Shared;

/// <summary>The districts somebody's pages show; districts themselves are open to everybody.</summary>
public static class SeenDistricts
{
    public static Task<List<District>> SeenDistrictsAsync(this PaymentsDb db, CurrentUser user, CancellationToken cancellation)
    {
        var (province, ids) = (user.Scope.IsProvince, user.Scope.DistrictIds.ToList());
        return db.Districts.AsNoTracking().Where(d => province || ids.Contains(d.Id)).OrderBy(d => d.Code).ToListAsync(cancellation);
    }
}
