using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Texts;

/// <summary>Decrees and clauses as papers write them, from the short forms of the tables.</summary>
public static partial class LegalText
{
    public static string InFull(string text)
    {
        text = Decree().Replace(text, "Nghị định số $1");
        text = Article().Replace(text, "Điều $1");
        return Clause().Replace(text, "khoản $1");
    }

    [GeneratedRegex(@"NĐ\s?(?=\d)(\d+)")]
    private static partial Regex Decree();

    [GeneratedRegex(@"\bĐ(\d+)")]
    private static partial Regex Article();

    [GeneratedRegex(@"\bk(\d+)")]
    private static partial Regex Clause();
}
