namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>One payout point as everyone may read it.</summary>
public sealed record DetailsPage(PayoutPoint Point, string Commune, string District, bool IsActive)
{
    public static async Task<DetailsPage> LoadAsync(PaymentsDb db, int id, DateOnly today, CancellationToken cancellation)
    {
        var found = await (
            from point in db.PayoutPoints.AsNoTracking()
            join commune in db.Communes on point.CommuneId equals commune.Id
            join district in db.Districts on point.DistrictId equals district.Id
            where point.Id == id
            select new { point, Commune = commune.Name, District = district.Name }).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        return new(found.point, found.Commune, found.District, found.point.IsActiveOn(today));
    }
}
