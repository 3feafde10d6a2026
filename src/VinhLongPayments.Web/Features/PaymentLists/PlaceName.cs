using System.Text;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Names of communes as they are compared: Hoà is Hòa, “TT” is “thị trấn”, but Thạnh is not Thành.</summary>
internal static partial class PlaceName
{
    /// <summary>The whole name, type and all.</summary>
    public static string Of(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        var spelled = Types().Replace(plain, match => match.Groups["town"].Success ? "thị trấn " : match.Groups["ward"].Success ? "phường " : "xã ");
        return string.Join(' ', spelled.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordKey));
    }

    /// <summary>The name without its type.</summary>
    public static string CoreOf(string text) => Core().Replace(Of(text), "");

    // The marks of a word behind its letters, so that it does not matter on which vowel the tone was put.
    private static string WordKey(string word)
    {
        var apart = word.Normalize(NormalizationForm.FormD);
        return string.Concat(apart.Where(c => c < '\u0300' || c > '\u036F')) + string.Concat(apart.Where(c => c is >= '\u0300' and <= '\u036F').Order());
    }

    [GeneratedRegex(@"\b(?<town>tt)\s|\b(?<ward>p)\s+(?=\S)|\bp(?<ward>)(?=\d)|\b(?<commune>x)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Types();

    // “xã”, “phường”, “thị trấn” as WordKey writes them.
    [GeneratedRegex("^(xa\u0303|phuong\u0300\u031B\u031B|phuong\u031B\u031B\u0300|thi\u0323 tran\u0301\u0302|thi\u0323 tran\u0302\u0301) ", RegexOptions.CultureInvariant)]
    private static partial Regex Core();
}
