using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>The page of changing one point.</summary>
public sealed record EditPage(int Id, string Code, ChangePointForm Form)
{
    public static async Task<EditPage> LoadAsync(PaymentsDb db, int id, ChangePointForm? typed, CancellationToken cancellation)
    {
        var point = await db.PayoutPoints.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        return new(id, point.Code, typed ?? new()
        {
            Name = point.Name,
            Address = point.Address,
            Phone = point.Phone,
            OpeningHours = point.OpeningHours,
            DailyCapacity = $"{point.DailyCapacity}",
            Rest = point.Rest,
            ActiveFrom = point.ActiveFrom.ToString("dd/MM/yyyy"),
            ActiveTo = point.ActiveTo?.ToString("dd/MM/yyyy"),
            Version = point.Version,
        });
    }
}

/// <summary>The page of a new point, with the communes that exist today.</summary>
public sealed record NewPage(IReadOnlyList<Choice> Communes, AddPointForm Form)
{
    public static async Task<NewPage> LoadAsync(PaymentsDb db, AddPointForm form, DateOnly today, CancellationToken cancellation)
    {
        var communes = await (
            from commune in db.Communes.AsNoTracking()
            join district in db.Districts on commune.DistrictId equals district.Id
            where commune.ValidFrom <= today && (commune.ValidTo == null || today <= commune.ValidTo)
            orderby district.Code, commune.Code
            select new Choice(commune.Id, $"{commune.Code} – {commune.Name}, {district.Name}")).ToListAsync(cancellation);
        return new(communes, form);
    }
}
