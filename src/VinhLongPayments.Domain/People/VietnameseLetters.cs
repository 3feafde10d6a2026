using System.Globalization;
using System.Text;

namespace VinhLongPayments.Domain.People;

/// <summary>
/// What each composed letter consists of, taken from Unicode once: asking it for every name again costs more than everything else that
/// is done with a name.
/// </summary>
internal static class VietnameseLetters
{
    // Below the first combining mark, and the block of Vietnamese letters with tones, nothing can be composed any further.
    private const char FirstMark = '\u0300', FirstToned = '\u1EA0', LastToned = '\u1EF9';

    private static readonly char[] s_plain = [.. Enumerable.Range(0, FirstMark).Select(c => Decompose((char)c)), .. Enumerable.Range(FirstToned, LastToned - FirstToned + 1).Select(c => Decompose((char)c))];

    /// <summary>Whether the text surely is composed (NFC); false only says that Unicode has to be asked.</summary>
    public static bool AreComposed(string text)
    {
        foreach (var c in text)
            if (!IsComposed(c)) return false;
        return true;
    }

    public static bool IsComposed(char c) => c is < FirstMark or (>= FirstToned and <= LastToned);

    /// <summary>A composed letter in lower case and without its marks, đ as d.</summary>
    public static char Plain(char composed) => s_plain[composed < FirstMark ? composed : composed - FirstToned + FirstMark];

    private static char Decompose(char c)
    {
        if (c is 'đ' or 'Đ') return 'd';
        var letters = c.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark).ToList();
        return char.ToLowerInvariant(letters is [var only] ? only : c);
    }
}
