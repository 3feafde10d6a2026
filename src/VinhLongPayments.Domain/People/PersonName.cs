using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace VinhLongPayments.Domain.People;

/// <summary>stub</summary>
public sealed record PersonName
{
    private PersonName(string full) => Full = full;
    public string Full { get; }
    public string GivenName => Full.Split(' ')[^1];
    public string SearchKey => SearchKeyOf(Full);
    public string SortKey => SearchKeyOf(GivenName + " " + Full);
    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? name)
    {
        var full = string.Join(' ', (text ?? "").Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        name = full.Length is 0 or > 100 ? null : new(full);
        return name is not null;
    }
    public static PersonName From(string text) => TryParse(text, out var name) ? name : throw new ArgumentException("name");
    public static string SearchKeyOf(string text) =>
        new(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c)).ToArray());
    public override string ToString() => Full;
}
