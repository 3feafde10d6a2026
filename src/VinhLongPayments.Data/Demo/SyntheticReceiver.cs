namespace VinhLongPayments.Data.Demo;

/// <summary>The made-up person who collects the money for a payee, and what they are to each other.</summary>
public sealed record SyntheticReceiver(string Name, string Relation)
{
    // The relation is what the receiver is to the payee.
    private static readonly WeightedWords OfAnOldPerson = WeightedWords.Summing(100,
        "Con 60; Cháu 14; Vợ/chồng 12; Em 6; Người giám hộ 6; Hàng xóm 2");

    private static readonly WeightedWords OfAYoungAdult = WeightedWords.Summing(100,
        "Mẹ 46; Cha 24; Anh 6; Chị 8; Em 4; Vợ/chồng 8; Người giám hộ 4");

    private static readonly WeightedWords OfAChild = WeightedWords.Summing(100, "Mẹ 64; Cha 20; Bà 10; Ông 4; Người giám hộ 2");

    private static readonly WeightedWords OfAChildWithoutParents = WeightedWords.Summing(100, "Bà 48; Ông 24; Người giám hộ 28");

    /// <summary>Nobody for most; somebody for every child and for about one adult in seven.</summary>
    public static SyntheticReceiver? For(
        Community community, string surname, bool isFemale, int birthYear, int age, bool hasParents, SplitMix64 random)
    {
        if (age >= 16 && !random.Chance(143)) return null;

        var relation = Relations(age, hasParents).Draw(random);
        if (relation == "Vợ/chồng") relation = isFemale ? "Chồng" : "Vợ";
        var isWoman = relation is "Mẹ" or "Bà" or "Chị" or "Vợ" || (!IsAlwaysAMan(relation) && random.Chance(500));
        var receiverSurname = BearsTheSameSurname(relation, isFemale) ? surname : NameBook.Surname(community, random);
        var year = birthYear + YearsYounger(relation) + random.Between(-3, 3);

        return new(NameBook.FullName(community, receiverSurname, isWoman, year, random), relation);
    }

    private static WeightedWords Relations(int age, bool hasParents) => age switch
    {
        < 16 => hasParents ? OfAChild : OfAChildWithoutParents,
        < 45 => OfAYoungAdult,
        _ => OfAnOldPerson,
    };

    private static bool IsAlwaysAMan(string relation) => relation is "Cha" or "Ông" or "Chồng" or "Anh";

    private static bool BearsTheSameSurname(string relation, bool payeeIsFemale) =>
        relation is "Cha" or "Anh" or "Chị" or "Em" || (relation == "Con" && !payeeIsFemale);

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
