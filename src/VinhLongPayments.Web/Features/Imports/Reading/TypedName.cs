using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>A name as it came, and as it should be written: composed, single blanks, Title Case, without a nickname in brackets.</summary>
public static partial class TypedName
{
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00A0";

    /// <returns>The first thing that is to be mended, with the name mended throughout; null when the name is right as it stands.</returns>
    public static (ImportCause Cause, string Proposed)? Mend(string text)
    {
        ImportCause? cause = null;
        var name = text;
        if (name.AsSpan().ContainsAny(Invisible)) Step(ImportCause.NameInvisible, string.Concat(name.Select(c => c is '\u00A0' ? ' ' : c).Where(c => !Invisible.Contains(c))));
        if (!PersonName.IsComposed(name)) Step(ImportCause.NameDecomposed, name.Normalize(NormalizationForm.FormC));
        Step(ImportCause.NameSpaces, string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Step(ImportCause.NameNickname, Nickname().Replace(name, "").Trim());
        if (IsCapitals(name)) Step(ImportCause.NameCapitals, TitleCase(name));
        return cause is { } found ? (found, name) : null;

        void Step(ImportCause step, string mended)
        {
            if (string.Equals(mended, name, StringComparison.Ordinal)) return;
            cause ??= step;
            name = mended;
        }
    }

    /// <summary>The old fonts have no capitals with tone marks: a name read from them begins its words with capitals again.</summary>
    public static string Capitalised(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length > 0 && char.IsLower(word[0]) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word));

    private static bool IsCapitals(string name) => name.Contains(' ') && name.Any(char.IsLetter) && !name.Any(char.IsLower);

    private static string TitleCase(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLower(CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\s*\([^()]*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Nickname();
}
