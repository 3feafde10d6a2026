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

    public static string KeyOf(string fullName)
    {
        var words = fullName.Split(' ');
        var key = new StringBuilder();
        foreach (var word in words[^1..].Concat(words[..^1])) AppendWord(key, word);
        return key.ToString();
    }

    private static void AppendWord(StringBuilder key, string word)
    {
        var tone = 0;
        var letters = new StringBuilder();
        foreach (var mark in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            var rank = Tones.IndexOf(mark) + 1;
            if (rank > 0) tone = rank;
            else letters.Append(mark);
        }

        foreach (var letter in letters.ToString().Normalize(NormalizationForm.FormC))
            if (Alphabet.IndexOf(letter) is >= 0 and var place) key.Append((char)('A' + place));
        key.Append(EndOfLetters).Append(tone).Append(' ');
    }
}
