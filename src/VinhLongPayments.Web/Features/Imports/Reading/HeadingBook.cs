using System.Text;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>
/// What headings mean: the district's own mapping first, then the Department's words, then those the product knows. Compared without marks,
/// case and punctuation; a heading in the letters of an old font is read in it.
/// </summary>
public sealed class HeadingBook<TField> where TField : struct, Enum
{
    private readonly IReadOnlyDictionary<string, TField> _known;
    private readonly Dictionary<string, string> _province, _district;

    public HeadingBook(IReadOnlyDictionary<string, TField> known, IEnumerable<HeadingMeaning> meanings)
    {
        _known = known;
        var all = meanings.ToLookup(meaning => meaning.DistrictId is null);
        _province = all[true].ToDictionary(meaning => meaning.Heading, meaning => meaning.Field);
        _district = all[false].ToDictionary(meaning => meaning.Heading, meaning => meaning.Field);
    }

    /// <summary>The column a heading stands for; null when nobody knows, or it is to be ignored.</summary>
    public TField? Find(string key)
    {
        if ((_district.GetValueOrDefault(key) ?? _province.GetValueOrDefault(key)) is { } said) return Enum.TryParse<TField>(said, out var field) ? field : null;
        return _known.TryGetValue(key, out var known) ? known : null;
    }

    /// <summary>The heading as it is compared: without marks, but for “năm” (a year), which without its mark would be “nam” (a man).</summary>
    public static string KeyOf(string heading)
    {
        var text = OldText.Recognise(heading) is { } font ? OldText.Decode(heading, font) : heading;
        var words = text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word == Year ? Year : PersonName.SearchKeyOf(word)));
    }

    private const string Year = "năm";
}
