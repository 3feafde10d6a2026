namespace VinhLongPayments.Data.Demo;

/// <summary>The communities whose names differ in the province.</summary>
public enum Community { Kinh = 1, Khmer = 2, Hoa = 3 }

/// <summary>Where plausible names of made-up people come from.</summary>
public static class NameBook
{
    private const int KhmerElsewhere = 2;
    private const int HoaInTowns = 20;

    private static readonly Dictionary<string, int> KhmerPerThousand = new()
    {
        ["29761"] = 350, // Loan Mỹ
        ["29839"] = 300, // Tân Mỹ
        ["29836"] = 300, // Trà Côn
        ["29842"] = 60,  // Hựu Thành
        ["29854"] = 60,  // Thiện Mỹ
        ["29812"] = 120, // Đông Bình
        ["29818"] = 120, // Đông Thành
        ["29770"] = 40,  // Cái Vồn
        ["29692"] = 60,  // Trung Thành
        ["29695"] = 60,  // Trung Hiếu
    };

    public static Community CommunityIn(string communeCode, string communeType, SplitMix64 random)
    {
        var khmer = KhmerPerThousand.GetValueOrDefault(communeCode, KhmerElsewhere);
        var hoa = communeType == "Xã" ? 0 : HoaInTowns;
        var roll = random.Below(1000);

        return roll < khmer ? Community.Khmer : roll < khmer + hoa ? Community.Hoa : Community.Kinh;
    }

    public static string Surname(Community community, SplitMix64 random) => community switch
    {
        Community.Kinh => NameTables.KinhSurnames.Draw(random),
        Community.Khmer => NameTables.KhmerSurnames.Draw(random),
        Community.Hoa => NameTables.HoaSurnames.Draw(random),
    };

    public static string FullName(Community community, string surname, bool isFemale, int birthYear, SplitMix64 random)
    {
        if (community == Community.Khmer)
            return $"{surname} {(isFemale ? NameTables.KhmerGivenNamesOfWomen : NameTables.KhmerGivenNamesOfMen).Draw(random)}";

        var band = NameTables.BandOf(birthYear);
        var middle = community == Community.Hoa ? "" : Middle(surname, isFemale, band, random);
        var given = Given($"{surname} {middle}", isFemale, band, random);
        return middle == "" ? $"{surname} {given}" : $"{surname} {middle} {given}";
    }

    // Nobody is called Văn Văn Hai or Trần Ngọc Ngọc: a word that is already there is drawn again.
    private static string Middle(string surname, bool isFemale, int band, SplitMix64 random)
    {
        var table = (isFemale ? NameTables.MiddleNamesOfWomen : NameTables.MiddleNamesOfMen)[band];
        return DrawUntil(middle => !Has(middle, surname), table, random);
    }

    private static string Given(string before, bool isFemale, int band, SplitMix64 random)
    {
        var table = (isFemale ? NameTables.GivenNamesOfWomen : NameTables.GivenNamesOfMen)[band];
        return DrawUntil(given => !Has(before, given), table, random);
    }

    private static bool Has(string words, string word) => words.Split(' ').Contains(word);

    private static string DrawUntil(Predicate<string> fits, WeightedWords table, SplitMix64 random)
    {
        var word = table.Draw(random);
        while (!fits(word)) word = table.Draw(random);
        return word;
    }
}
