using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Demo;

/// <summary>Two settled months and a running one in two districts, so that no screen of the demo is empty. Played through the real use cases.</summary>
internal static class DemoHistory
{
    private static readonly string[] Slugs = ["vinhlong", "binhtan"];
    private static readonly PaymentMonth June = new(2018, 6), July = new(2018, 7), August = new(2018, 8);

    public static async Task PlayAsync(PaymentsDb db, IServiceProvider services)
    {
        if (await db.Lists.AnyAsync()) return;

        var districts = await db.Districts.AsNoTracking().Where(d => Slugs.Contains(d.Slug)).ToListAsync();
        var people = await PeopleAsync(db, districts);
        foreach (var district in districts)
        {
            var (stage, roll) = (new DemoStage(services, people), await DemoRoll.OfAsync(db, district));
            var month = new DemoMonth(stage, district, roll);
            await month.PlayAsync(June, settle: true);
            await month.PlayAsync(July, settle: true);
            await month.PlayAsync(August, settle: false);
            await new DemoRegister(stage, district, roll).FillAsync();
        }
    }

    private static async Task<IReadOnlyDictionary<string, (Account, string)>> PeopleAsync(PaymentsDb db, IReadOnlyCollection<District> districts)
    {
        var ids = districts.Select(d => d.Id).ToList();
        var accounts = await db.Users.AsNoTracking().Where(a => a.Districts.Count == 0 || a.Districts.Any(d => ids.Contains(d.DistrictId))).ToListAsync();
        return accounts.ToDictionary(a => a.UserName!, a => (a, ""));
    }
}

/// <summary>The demo beneficiaries of one district with what they are entitled to.</summary>
internal sealed record DemoRoll(IReadOnlyList<DemoPayee> Payees, int DistrictId)
{
    private const int Communes = 3, PerCommune = 12, Seed = 2018;

    public static async Task<DemoRoll> OfAsync(PaymentsDb db, District district)
    {
        var month = new PaymentMonth(2018, 6);
        var rate = await db.StandardRates.AsNoTracking().SingleAsync(r => r.From <= month && (r.To == null || r.To >= month));
        var categories = await db.BenefitCategories.AsNoTracking().Where(c => c.Regime == "R136").ToDictionaryAsync(c => c.Code);
        var communes = await db.Communes.AsNoTracking().Where(c => c.DistrictId == district.Id).OrderBy(c => c.Code).Take(Communes).ToListAsync();
        var payees = new List<DemoPayee>();
        foreach (var commune in communes)
        {
            var point = await db.PayoutPoints.AsNoTracking().FirstAsync(p => p.CommuneId == commune.Id);
            foreach (var person in SyntheticPeople.Of(commune.Code, commune.Name.Split(' ')[0], PerCommune, Seed, month, FirstIndex(district, payees.Count)))
                payees.Add(Payee(district, commune, point, payees.Count + 1, person, categories[person.CategoryCode], rate.Amount));
        }
        return new(payees, district.Id);
    }

    // Numbers of two districts must not meet, nor those of the workbooks that are made to try uploads with.
    private static int FirstIndex(District district, int so) => int.Parse(district.Code) % 100 * 1000 + 50 + so;

    private static DemoPayee Payee(District district, Commune commune, PayoutPoint point, int number, SyntheticPerson person, BenefitCategory category, Vnd rate)
    {
        var facts = person.Facts(commune.Id, point.Id);
        return new(new(district.Id, $"{district.Code}-{number:000000}", facts), facts, category, point, person.Receiver(), rate * category.Coefficient);
    }
}

/// <summary>One demo beneficiary with the monthly amount.</summary>
internal sealed record DemoPayee(Beneficiary Person, PersonFacts Facts, BenefitCategory Category, PayoutPoint Point, NamedReceiver? Receiver, Vnd Amount);
