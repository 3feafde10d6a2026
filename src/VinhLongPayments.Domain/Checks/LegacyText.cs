using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Domain.Checks;

/// <summary>Tells names that were typed in a TCVN3 or VNI font and read as Unicode: they hold what no Vietnamese name has.</summary>
internal static partial class LegacyText
{
    // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private static readonly ConcurrentDictionary<char, bool> s_strange = new();

    public static bool IsLikely(string name)
    {
        foreach (var letter in name)
            if (s_strange.GetOrAdd(letter, IsStrange)) return true;
        foreach (var word in name.AsSpan().Split(' '))
            if (HasCapitalInside(name.AsSpan()[word])) return true;
        return VniPair().IsMatch(name);
    }

    private static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        var (capital, small) = (false, false);
        for (var i = 0; i < word.Length; i++) (capital, small) = (capital || (i > 0 && char.IsUpper(word[i])), small || char.IsLower(word[i]));
        return capital && small;
    }

    private static bool IsStrange(char letter)
    {
        if (char.IsSurrogate(letter)) return false;
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark && !Marks.Contains(c))
            || PersonName.SearchKeyOf(letter.ToString()).Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c));
    }

    // VNI writes a vowel's marks as a second letter behind it: eâ, eã, aâ, oâ never meet in Vietnamese.
    [GeneratedRegex("[eêEÊ][aàáảãạâầấẩẫậăAÀÁẢÃẠÂĂ]|[aoAO][âÂêÊôÔ]", RegexOptions.CultureInvariant)]
    private static partial Regex VniPair();
}
