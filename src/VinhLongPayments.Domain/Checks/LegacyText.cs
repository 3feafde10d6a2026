using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Domain.Checks;

/// <summary>Tells names that were typed in a TCVN3 or VNI font and read as Unicode: they hold what no Vietnamese name has.</summary>
internal static partial class LegacyText
{
    // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    public static bool IsLikely(string name)
    {
        var strangeMark = name.Normalize(NormalizationForm.FormD).Any(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark && !Marks.Contains(c));
        var strangeLetter = PersonName.SearchKeyOf(name).Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c));
        var capitalInside = name.Split(' ').Any(word => word.Any(char.IsLower) && word.Skip(1).Any(char.IsUpper));
        return strangeMark || strangeLetter || capitalInside || VniPair().IsMatch(name);
    }

    // VNI writes a vowel's marks as a second letter behind it: eâ, eã, aâ, oâ never meet in Vietnamese.
    [GeneratedRegex("[eêEÊ][aàáảãạâầấẩẫậăAÀÁẢÃẠÂĂ]|[aoAO][âÂêÊôÔ]", RegexOptions.CultureInvariant)]
    private static partial Regex VniPair();
}
