using System.Collections.Concurrent;
using System.Text;

namespace VinhLongPayments.Domain.People;

/// <summary>
/// The order of names in Vietnamese lists, written as ASCII so that every database sorts it alike: letters a ă â b c d đ … first,
/// then the tones ngang, huyền, hỏi, ngã, sắc, nặng.
/// </summary>
internal static class VietnameseOrder
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // Combining grave, hook, tilde, acute, dot below; their place here is their rank.
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    // Sorts below every letter, so that An comes before Anh.
    private const char EndOfLetters = '!';

    // A composed letter's place in the alphabet, or -1, and its tone.
    private static readonly ConcurrentDictionary<char, (int Place, int Tone)> s_letters = new();

    public static string KeyOf(string fullName)
    {
        var name = fullName.AsSpan();
        var key = new StringBuilder(name.Length + 16);
        var given = name.LastIndexOf(' ') + 1;
        AppendWord(key, name[given..]);
        foreach (var word in name[..Math.Max(0, given - 1)].Split(' '))
            if (given > 0) AppendWord(key, name[word]);
        return key.ToString();
    }

    private static void AppendWord(StringBuilder key, ReadOnlySpan<char> word)
    {
        var tone = 0;
        foreach (var written in word)
        {
            var letter = s_letters.GetOrAdd(written, Split);
            if (letter.Place >= 0) key.Append((char)('A' + letter.Place));
            if (letter.Tone > 0) tone = letter.Tone;
        }
        key.Append(EndOfLetters).Append(tone).Append(' ');
    }

    private static (int Place, int Tone) Split(char composed)
    {
        var parts = char.ToLowerInvariant(composed).ToString().Normalize(NormalizationForm.FormD);
        var letter = string.Concat(parts.Where(part => !Tones.Contains(part))).Normalize(NormalizationForm.FormC);
        return (letter is [var one] ? Alphabet.IndexOf(one) : -1, parts.Max(part => Tones.IndexOf(part) + 1));
    }
}
