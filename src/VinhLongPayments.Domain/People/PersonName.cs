using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace VinhLongPayments.Domain.People;

/// <summary>A full Vietnamese name in its usual order: họ, tên đệm, tên. Composed (NFC), single blanks.</summary>
public sealed record PersonName
{
    public const int MaxLength = 100;

    // Zero-width blanks, byte order mark, soft hyphen: they come with copied text and are never part of a name.
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    // In the old TCVN3 fonts the soft hyphen is the letter ư: dropping it would turn Phước into another name, unseen.
    private const char SoftHyphen = '\u00AD';

    private string? _searchKey, _sortKey;

    private PersonName(string full) => Full = full;

    public string Full { get; }
    public string GivenName => Full[(Full.LastIndexOf(' ') + 1)..];
    public string Surname => Full.Split(' ')[0];
    public string SearchKey => _searchKey ??= SearchKeyOf(Full);

    /// <summary>Sorts by tên, then họ, then đệm, in the order of the Vietnamese alphabet, by plain comparison of ASCII text.</summary>
    public string SortKey => _sortKey ??= VietnameseOrder.KeyOf(Full);

    // The name alone decides; whether its keys were asked for does not.
    public bool Equals(PersonName? other) => other is not null && Full == other.Full;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Full);

    public static IComparer<PersonName> ByGivenName { get; } =
        Comparer<PersonName>.Create((a, b) => string.CompareOrdinal(a.SortKey, b.SortKey));

    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? name)
    {
        var full = Clean(text);
        var isName = full.Length is > 0 and <= MaxLength && full.Any(char.IsLetter) && full.All(IsNameCharacter) && !text!.Contains(SoftHyphen);
        name = isName ? new(full) : null;
        return isName;
    }

    /// <summary>Takes text that is known to be a name, as stored.</summary>
    public static PersonName From(string text) => TryParse(text, out var name) ? name : throw new ArgumentException("Not a name.", nameof(text));

    /// <summary>What a search compares: no marks, đ as d, lower case, single blanks. The query goes through the same function.</summary>
    public static string SearchKeyOf(string text)
    {
        var clean = Clean(text);
        if (VietnameseLetters.AreComposed(clean)) return string.Create(clean.Length, clean, (key, text) =>
        {
            for (var i = 0; i < key.Length; i++) key[i] = VietnameseLetters.Plain(text[i]);
        });

        var key = new StringBuilder(clean.Length);
        foreach (var letter in clean.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                key.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        // A mark that stood alone leaves two blanks where it was.
        return Clean(key.ToString());
    }

    private static string Clean(string? text)
    {
        if (text is null) return "";
        if (IsClean(text)) return text;

        // Half a surrogate pair and U+FFFE cannot be normalised; no Vietnamese name needs either.
        var visible = string.Concat(text.Where(c => !Invisible.Contains(c)).Select(c => char.IsSurrogate(c) || c is '\uFFFE' ? '\uFFFD' : c));
        return string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether every letter is written as one sign (NFC).</summary>
    public static bool IsComposed(string text) => VietnameseLetters.AreComposed(text) || text.IsNormalized(NormalizationForm.FormC);

    // Most names come as they should be: letters, single blanks, composed.
    private static bool IsClean(string text)
    {
        var blank = true;
        foreach (var c in text)
        {
            if (c is ' ' ? blank : char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '\uFFFE' || Invisible.Contains(c)) return false;
            blank = c is ' ';
        }
        return (!blank || text.Length == 0) && IsComposed(text);
    }

    private static bool IsNameCharacter(char c) => char.IsLetter(c) || c is ' ' or '\'' or '.' or '-' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    public override string ToString() => Full;
}
