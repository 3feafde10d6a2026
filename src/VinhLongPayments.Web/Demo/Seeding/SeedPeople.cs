using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>Made-up people as the register wants them.</summary>
internal static class SeedPeople
{
    // The first register takes the lower indexes; those who come later have theirs by month and district.
    private const int FirstRegister = 7_000, FirstNewcomer = 60_000, AMonth = 1_600, ADistrict = 200;

    public static int FirstIndexOf(string districtCode) => SeedPlan.IndexOf(districtCode) * FirstRegister;

    public static int NewcomerIndex(string districtCode, PaymentMonth month, int at) =>
        FirstNewcomer + SeedPlan.First.MonthsTo(month) * AMonth + SeedPlan.IndexOf(districtCode) * ADistrict + at;

    /// <param name="number">The district's next running number.</param>
    public static DrawnPerson Of(SyntheticPerson drawn, District district, SeedCommune commune, int number)
    {
        var precision = drawn.BirthDay is not null ? BirthDatePrecision.Day : drawn.BirthMonth is not null ? BirthDatePrecision.Month : BirthDatePrecision.Year;
        var facts = new PersonFacts(
            PersonName.From(drawn.Name), new(new(drawn.BirthYear, drawn.BirthMonth ?? 1, drawn.BirthDay ?? 1), precision),
            drawn.IsFemale ? Sex.Female : Sex.Male, drawn.CitizenDigits is { } digits ? CitizenId.FromDigits(digits) : null,
            drawn.Address, commune.Id, commune.Points[number % commune.Points.Count].Id, drawn.AtHome, drawn.Phone);
        var receiver = drawn.ReceiverName is null ? null : new NamedReceiver(drawn.ReceiverName, CitizenId.FromDigits(drawn.ReceiverDigits!), drawn.ReceiverRelation!);
        return new(new(district.Id, $"{district.Code}-{number:000000}", facts), drawn.CategoryCode, receiver);
    }

    /// <summary>The paper of whoever collects for a person, good for a year.</summary>
    public static Authorisation? PaperOf(DrawnPerson drawn, DateOnly from, DemoHand hand) => drawn.Receiver is not { CitizenId: { } id } named ? null
        : new(drawn.Person, new(named.IsGuardian, PersonName.From(named.Name), id, named.Relation, PaperName(named.IsGuardian), from, from.AddYears(1).AddDays(-1)), hand.Actor, hand.Now);

    public static string PaperName(bool isGuardian) => isGuardian ? "Quyết định cử người giám hộ của UBND xã" : "Giấy ủy quyền có xác nhận của UBND xã";
}
