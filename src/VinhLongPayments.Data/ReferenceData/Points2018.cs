namespace VinhLongPayments.Data.ReferenceData;

/// <summary>A place of the post where beneficiaries are paid.</summary>
public sealed record PointFact(string Code, string Name, string CommuneCode, string Address, string Phone);

/// <summary>The 110 payout points: one in every commune and a second one in the centre of Thành phố Vĩnh Long.</summary>
public static class Points2018
{
    private const string CommuneOfTheCentre = "29548";

    public static IReadOnlyList<PointFact> All { get; } =
        [.. Units2018.Communes.SelectMany(PointsOf).OrderBy(point => point.Code, StringComparer.Ordinal)];

    private static IEnumerable<PointFact> PointsOf(CommuneFact commune)
    {
        var name = commune.Type == "Xã" ? $"Điểm BĐ-VHX {commune.Name["Xã ".Length..]}" : $"Bưu cục {commune.Name}";
        yield return Point(commune.Code + "01", name, commune, "Trung tâm " + UnitName.InSentence(commune.Name));

        if (commune.Code == CommuneOfTheCentre)
            yield return Point(commune.Code + "02", "Bưu cục Trung tâm Vĩnh Long", commune, "Trung tâm thành phố Vĩnh Long");
    }

    // The numbers are made up from the code, so that none is typed from a telephone book.
    private static PointFact Point(string code, string name, CommuneFact commune, string address) =>
        new(code, name, commune.Code, address, "02703" + code[1..]);
}
