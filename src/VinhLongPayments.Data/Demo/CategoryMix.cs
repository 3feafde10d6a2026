using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Data.Demo;

/// <summary>How the beneficiaries of a month divide over the categories of R136, and who stands in each.</summary>
public static class CategoryMix
{
    private const string Regime = "R136";

    /// <summary>The payees of an ordinary month: 39.904 lines, half of them old people.</summary>
    public static readonly WeightedWords MonthlyLines = WeightedWords.Summing(39_904, """
        NCTC 19490; NCTA1 479; NCTA2 319; NCTD 8;
        KTN 6710; KTNTE 750; KTNNCT 4105; KTDBN 1579; KTDBNTE 434; KTDBNNCT 1737;
        TE1A 20; TE1B 519; TE2 180; HIVB 16; HIVC 64;
        DT1 559; DT2 359; CSHO 2368; CSNN1 20; CSTEB 140; CSTEA 8; CSMT1 40
        """);

    private static readonly Dictionary<string, CategoryFact> Categories =
        BenefitCategories.All.Where(category => category.Regime == Regime).ToDictionary(category => category.Code);

    // Steps of the golden section spread any number of people in a row over the mix as evenly as can be.
    private const long GoldenStep = 24_661;

    /// <summary>The category of the person at a position, so that every long row of people has the province's mix.</summary>
    public static CategoryFact At(int position) => Of(MonthlyLines.At((int)(position * GoldenStep % MonthlyLines.Sum)));

    public static CategoryFact Of(string code) => Categories[code];

    public static CategoryFact Draw(SplitMix64 random) => Categories[MonthlyLines.Draw(random)];

    public static bool IsFemale(CategoryFact category, SplitMix64 random) => random.Chance(category.Code switch
    {
        "DT1" or "DT2" => 930,
        "KTN" or "KTDBN" or "KTNTE" or "KTDBNTE" => 440,
        "KTNNCT" or "KTDBNNCT" => 580,
        "CSMT1" or "CSMT2" => 970,
        _ when category.StackGroup == "CARE" => 700,
        _ when category.MinAgeMonths >= 720 => 660,
        _ => 500,
    });

    // Extremely disabled people are paid at home three times as often as the others.
    public static bool IsPaidAtHome(CategoryFact category, SplitMix64 random) =>
        random.Chance(category.Code.StartsWith("KTDBN", StringComparison.Ordinal) ? 63 : 21);
}
