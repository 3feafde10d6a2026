using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>The register a district starts with, taken over as an office takes over its own: people, awards paid through July 2016, who may collect.</summary>
internal sealed class SeedRegister(SeedPlan plan, DemoStage stage, District district)
{
    private static readonly PaymentMonth LastBefore = SeedPlan.First.Previous, FirstUnderDecree = new(2015, 1);

    public Task TakeOverAsync() => stage.As($"canbo.{district.Slug}", new(2016, 7, 14, 9, 0, 0), async hand =>
    {
        if (await hand.Db.Beneficiaries.AnyAsync(p => p.DistrictId == district.Id)) return;
        await hand.Gate.RunAsync(hand.Db, () => WriteAsync(hand), CancellationToken.None);
    });

    private async Task WriteAsync(DemoHand hand)
    {
        var ground = await SeedGround.LoadAsync(hand.Db, district);
        var people = Draw(ground).ToList();
        var cared = new CaredForPeople(people.Select(p => (p.Person, p.Category)));
        var awards = people.Select((drawn, at) => AwardOf(ground, drawn, at, cared)).ToList();
        var papers = people.Select(p => SeedPeople.PaperOf(p, FirstPaperOf(p), hand)).OfType<Authorisation>().ToList();

        hand.Db.AuditEntries.Add(new(hand.Activity, hand.Now, "RegisterRows", district.Code, district.Id, $$"""{"Rows":{{people.Count}}}"""));
        await hand.Db.SaveChangesAsync();
        await new ListWriter(hand.Db).InsertAsync([.. people.Select(p => p.Person)], CancellationToken.None);
        await new ListWriter(hand.Db).InsertAsync(awards, papers, CancellationToken.None);
    }

    private IEnumerable<DrawnPerson> Draw(SeedGround ground)
    {
        var count = SeedPlan.LinesFor(SeedPlan.PayoutsOf(district.Code, SeedPlan.First));
        var first = SeedPeople.FirstIndexOf(district.Code);
        var (at, done) = (0, 0);
        foreach (var (commune, upTo) in ground.Spread(count))
            for (; at < upTo; at++)
            {
                var person = SyntheticPeople.In(CategoryMix.At(first + at), commune.Code, commune.Type, plan.Number, SeedPlan.First, first + at);
                yield return SeedPeople.Of(person, district, commune, ++done);
            }
    }

    private static Award AwardOf(SeedGround ground, DrawnPerson drawn, int at, CaredForPeople cared)
    {
        var category = ground.Categories[drawn.Category];
        var from = FirstMonthOf(drawn.Person, category);
        var certificate = category.IsDisability ? new DisabilityCertificate($"{at + 1}/GXN-UBND", from.FirstDay.AddDays(-20), null) : null;
        var caredFor = category.IsCare ? cared.Next(category.Code, drawn.Person.CommuneId) : null;
        return new(drawn.Person, new(category, from, category.MinCount, certificate, caredFor), new(null, $"{at + 1}/QĐ-UBND", from.FirstDay), LastBefore);
    }

    // Everybody was decided on anew when the decree came; whoever reached the age later, then.
    private static PaymentMonth FirstMonthOf(Beneficiary person, BenefitCategory category)
    {
        if (category.StackGroup is "CARE" or "CAREMT" || category.MinAgeMonths is not { } age) return FirstUnderDecree;
        var ofAge = PaymentMonth.Of(person.Birth.First).Plus(age);
        return ofAge < FirstUnderDecree ? FirstUnderDecree : ofAge > LastBefore ? LastBefore : ofAge;
    }

    // The papers were signed over the year before, so that not all of them end at once.
    private DateOnly FirstPaperOf(DrawnPerson drawn) =>
        SeedPlan.First.Plus(-SeedDraw.Of(plan, Seeding.Draw.Renewal, drawn.Person.Code, SeedPlan.First).Below(11)).FirstDay;
}

/// <summary>A made-up person as the register keeps them, with what else was drawn.</summary>
internal sealed record DrawnPerson(Beneficiary Person, string Category, NamedReceiver? Receiver);

/// <summary>A district's places and the categories in force, read once.</summary>
internal sealed record SeedGround(District District, IReadOnlyList<SeedCommune> Communes, IReadOnlyDictionary<string, BenefitCategory> Categories, BenefitCalculator Calculator)
{
    public static async Task<SeedGround> LoadAsync(PaymentsDb db, District district)
    {
        var types = Units2018.Communes.ToDictionary(c => c.Code, c => c.Type);
        var communes = await db.Communes.AsNoTracking().Where(c => c.DistrictId == district.Id).OrderBy(c => c.Code).ToListAsync();
        var points = (await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).ToListAsync()).ToLookup(p => p.CommuneId);
        var tables = await db.BenefitTablesAsync();
        return new(district, [.. communes.Where(c => points[c.Id].Any()).Select(c => new SeedCommune(c.Id, c.Code, types[c.Code], [.. points[c.Id]]))],
            tables.InForce(SeedPlan.First).ToDictionary(c => c.Code), new BenefitPolicy().Calculator(tables));
    }

    /// <summary>Each commune with how many of the district's people live in it and those before it: evenly, give or take three in ten.</summary>
    public IEnumerable<(SeedCommune Commune, int UpTo)> Spread(int people)
    {
        var weights = Communes.Select(c => SplitMix64.For(int.Parse(c.Code)).Between(70, 130)).ToList();
        var (all, sum) = (weights.Sum(), 0);
        for (var i = 0; i < Communes.Count; i++)
        {
            sum += weights[i];
            yield return (Communes[i], (int)((long)people * sum / all));
        }
    }
}

/// <summary>A commune with its payout points.</summary>
internal sealed record SeedCommune(int Id, string Code, string Type, IReadOnlyList<PayoutPoint> Points);

/// <summary>Finds for a carer somebody of the register who needs care and has no carer yet: in the commune, else anywhere in the district.</summary>
internal sealed class CaredForPeople
{
    private readonly Dictionary<bool, List<Beneficiary>> _free;

    public CaredForPeople(IEnumerable<(Beneficiary Person, string Category)> people) => _free = people
        .Where(p => IsDisabled(p.Category) || p.Category is "TE1A" or "TE1B").GroupBy(p => IsDisabled(p.Category)).ToDictionary(g => g.Key, g => g.Select(p => p.Person).ToList());

    private static bool IsDisabled(string category) => category.StartsWith("KTDBN", StringComparison.Ordinal);

    /// <summary>Null when nobody is left: then the district has a carer too many.</summary>
    public CaredFor Next(string carer, int communeId)
    {
        var free = _free.GetValueOrDefault(carer is not ("CSTEA" or "CSTEB"), []);
        var at = free.FindIndex(p => p.CommuneId == communeId);
        if (at < 0 && free.Count > 0) at = 0;
        if (at < 0) return new(null, "Người được chăm sóc", null);

        var person = free[at];
        free.RemoveAt(at);
        return new(person.Id, person.Name.Full, person.Birth);
    }
}
