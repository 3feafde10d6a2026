using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>What becomes of a person before a month's list, or just after it was drawn.</summary>
internal enum Fate { Stays, DiesBeforeList, DiesAfterList, MovesWithin, MovesAway, Ends }

/// <summary>Who leaves the lists and how: the older, the sooner.</summary>
internal static class SeedFate
{
    private const int Whole = 100_000, PerThousandAfterList = 400;
    private const int MovesWithin = 20, MovesAway = 30, Ends = 60;

    public static Fate Of(SeedPlan plan, Beneficiary person, PaymentMonth month)
    {
        var random = SeedDraw.Of(plan, Draw.Leaving, person.Code, month);
        var roll = random.Below(Whole) - DeathsOf(person.Birth.AgeInYearsAt(month.FirstDay));
        return roll < 0 ? random.Chance(PerThousandAfterList) ? Fate.DiesAfterList : Fate.DiesBeforeList
            : roll < MovesWithin ? Fate.MovesWithin
            : roll < MovesWithin + MovesAway ? Fate.MovesAway
            : roll < MovesWithin + MovesAway + Ends ? Fate.Ends : Fate.Stays;
    }

    // Of a hundred thousand in a month. Nobody of the made-up province is older than 105: such a line could not be approved unseen.
    private static int DeathsOf(int age) => age switch { >= 105 => Whole, >= 100 => 2_280, >= 90 => 1_100, >= 85 => 590, >= 80 => 365, >= 60 => 180, _ => 62 };

    /// <summary>Who collects for the dead, with an identity number of the made-up ones.</summary>
    public static NamedReceiver HeirOf(SeedPlan plan, Beneficiary person, string districtCode)
    {
        var random = SeedDraw.Of(plan, Draw.Heir, person.Code, SeedPlan.First);
        var isWoman = random.Chance(500);
        var name = NameBook.FullName(Community.Kinh, person.Sex is Sex.Male ? person.Name.Surname : NameBook.Surname(Community.Kinh, random), isWoman, person.Birth.Year + 30, random);
        return new(name, CitizenId.FromDigits($"338{SeedPlan.IndexOf(districtCode)}{int.Parse(person.Code[^6..]) % 100_000:00000}"), "Con");
    }
}
