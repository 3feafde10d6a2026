namespace VinhLongPayments.Domain.Places;

/// <summary>How a unit's name, which begins with what it is, is written in running text.</summary>
public static class UnitName
{
    /// <summary>Huyện Long Hồ as a sentence has it: huyện Long Hồ.</summary>
    public static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
