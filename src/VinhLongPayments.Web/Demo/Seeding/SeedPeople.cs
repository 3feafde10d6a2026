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
    public static DrawnPerson Of(SyntheticPerson drawn, District district, SeedCommune commune, int number) => new(
        new(district.Id, $"{district.Code}-{number:000000}", drawn.Facts(commune.Id, commune.Points[number % commune.Points.Count].Id)), drawn.CategoryCode, drawn.Receiver());

    /// <summary>The paper of whoever collects for a person, good for a year.</summary>
    public static Authorisation? PaperOf(DrawnPerson drawn, DateOnly from, DemoHand hand) => drawn.Receiver is not { CitizenId: { } id } named ? null
        : new(drawn.Person, new(named.IsGuardian, PersonName.From(named.Name), id, named.Relation, PaperName(named.IsGuardian), from, from.AddYears(1).AddDays(-1)), hand.Actor, hand.Now);

    public static string PaperName(bool isGuardian) => isGuardian ? "Quyết định cử người giám hộ của UBND xã" : "Giấy ủy quyền có xác nhận của UBND xã";
}
