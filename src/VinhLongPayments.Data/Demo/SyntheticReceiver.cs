namespace VinhLongPayments.Data.Demo;

/// <summary>What of a made-up payee decides who may collect the money.</summary>
public sealed record SyntheticPayee(string Category, Community Community, string Surname, bool IsFemale, int BirthYear, int Age);

/// <summary>The made-up person who collects the money for a payee, and what they are to each other.</summary>
public sealed record SyntheticReceiver(string Name, string Relation)
{
    // The relation is what the receiver is to the payee.
    private static readonly WeightedWords OfAnOldPerson = WeightedWords.Summing(100,
        "Con 60; Cháu 14; Vợ/chồng 12; Em 6; Người giám hộ 6; Hàng xóm 2");

    private static readonly WeightedWords OfAYoungAdult = WeightedWords.Summing(100,
        "Mẹ 46; Cha 24; Anh 6; Chị 8; Em 4; Vợ/chồng 8; Người giám hộ 4");

    private static readonly WeightedWords OfAChild = WeightedWords.Summing(100, "Mẹ 64; Cha 20; Bà 10; Ông 4; Người giám hộ 2");

    private static readonly WeightedWords OfAnOrphan = WeightedWords.Summing(100, "Bà 48; Ông 24; Người giám hộ 28");

    private static readonly WeightedWords OfASingleParent = WeightedWords.Summing(100, "Mẹ 44; Cha 16; Chị 20; Em 20");

    private static readonly WeightedWords OfALonelyPerson = WeightedWords.Summing(100, "Cháu 50; Hàng xóm 30; Người giám hộ 20");

    /// <summary>Nobody for most; somebody for every child and for about one adult in seven.</summary>
    public static SyntheticReceiver? For(SyntheticPayee payee, SplitMix64 random)
    {
        if (payee.Age >= 16 && !random.Chance(143)) return null;

        var relation = Relations(payee).Draw(random);
        if (relation == "Vợ/chồng") relation = payee.IsFemale ? "Chồng" : "Vợ";
        var isWoman = relation is "Mẹ" or "Bà" or "Chị" or "Vợ" || (!IsAlwaysAMan(relation) && random.Chance(500));
        var surname = BearsTheSameSurname(relation, payee.IsFemale) ? payee.Surname : NameBook.Surname(payee.Community, random);
        var birthYear = BirthYear(relation, payee, random);

        return new(NameBook.FullName(payee.Community, surname, isWoman, birthYear, random), relation);
    }

    // An orphan has no parents, a single parent no spouse, and the old people of NCTA and NCTD nobody who must keep them.
    private static WeightedWords Relations(SyntheticPayee payee) => payee switch
    {
        { Age: < 22, Category: ['T', 'E', ..] } => OfAnOrphan,
        { Age: < 22 } => OfAChild,
        { Category: "DT1" or "DT2" } => OfASingleParent,
        { Category: "NCTA1" or "NCTA2" or "NCTD" } => OfALonelyPerson,
        { Age: < 45 } => OfAYoungAdult,
        _ => OfAnOldPerson,
    };

    private static bool IsAlwaysAMan(string relation) => relation is "Cha" or "Ông" or "Chồng" or "Anh";

    private static bool BearsTheSameSurname(string relation, bool payeeIsFemale) =>
        relation is "Cha" or "Anh" or "Chị" or "Em" || (relation == "Con" && !payeeIsFemale);

    private static int BirthYear(string relation, SyntheticPayee payee, SplitMix64 random)
    {
        var thisYear = payee.BirthYear + payee.Age;
        if (relation is "Người giám hộ" or "Hàng xóm") return thisYear - random.Between(28, 60);

        return Math.Min(payee.BirthYear + YearsYounger(relation) + random.Between(-3, 3), thisYear - 18);
    }

    private static int YearsYounger(string relation) => relation switch
    {
        "Con" => 28,
        "Cháu" => 52,
        "Em" => 5,
        "Anh" or "Chị" => -5,
        "Cha" or "Mẹ" => -27,
        "Ông" or "Bà" => -54,
        _ => 0,
    };
}
