using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>SHA-256 over fields in a fixed order; each field carries its length, so that no two rows of fields look alike.</summary>
public static class Digest
{
    public static string Of(params IReadOnlyList<object?> fields) => OfText(Canonical(fields));

    public static string Canonical(IReadOnlyList<object?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            var value = Convert.ToString(field, CultureInfo.InvariantCulture) ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{value.Length}:{value};");
        }
        return text.ToString();
    }

    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
