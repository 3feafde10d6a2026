namespace VinhLongPayments.Data.ReferenceData;

/// <summary>Writes the facts every installation needs, once: units, standard rates, benefit categories. Points belong to the province's own list.</summary>
public static class ReferenceLoader
{
    public static async Task LoadAsync(PaymentsDb db)
    {
        if (await db.Districts.AnyAsync()) return;

        db.Districts.AddRange(Units2018.Districts.Select(d => new District(d.Code, d.Name, d.ShortName, d.Slug, Units2018.ValidFrom)));
        await db.SaveChangesAsync();

        var districts = await db.Districts.ToDictionaryAsync(d => d.Code, d => d.Id);
        db.Communes.AddRange(Units2018.Communes.Select(c => new Commune(districts[c.DistrictCode], c.Code, c.Name, Units2018.ValidFrom, Units2018.ValidTo)));
        db.StandardRates.AddRange(StandardRates.All.Select(r => new StandardRate(PaymentMonth.Of(r.From), Month(r.To), r.Rate, r.Funeral, r.LegalBasis)));
        db.BenefitCategories.AddRange(BenefitCategories.All.Select(Category));
        await db.SaveChangesAsync();
    }

    private static BenefitCategory Category(CategoryFact c) => new(
        c.Code, c.Regime, c.Clause, c.Name, c.Coefficient,
        new(c.MinAgeMonths, c.MaxAgeMonthsExclusive, PaymentMonth.Of(c.From), Month(c.To)), BenefitCategories.UseOf(c));

    private static PaymentMonth? Month(DateOnly? day) => day is { } known ? PaymentMonth.Of(known) : null;
}
