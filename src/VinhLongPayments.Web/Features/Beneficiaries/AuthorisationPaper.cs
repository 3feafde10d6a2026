namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The paper by which a person lets somebody collect, filled in from the register, to be signed before the commune.</summary>
public sealed record AuthorisationPaper(Authorisation Paper, Beneficiary Person, string Commune, string District, string PointName)
{
    public static async Task<AuthorisationPaper> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var paper = await db.Authorisations.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var person = await db.Beneficiaries.AsNoTracking().SingleAsync(p => p.Id == paper.BeneficiaryId, cancellation);
        return new(paper, person,
            await db.Communes.Where(c => c.Id == person.CommuneId).Select(c => c.Name).SingleAsync(cancellation), await db.Districts.Where(d => d.Id == person.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            await db.PayoutPoints.Where(p => p.Id == person.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation));
    }

    /// <summary>The number is written by hand from the card itself; its end is printed, so that the right card is taken.</summary>
    public static string NumberLine(CitizenId? number) => number is { } known ? $"………………………… (bốn số cuối {known.Digits[^4..]})" : "…………………………";
}
