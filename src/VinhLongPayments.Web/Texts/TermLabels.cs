namespace VinhLongPayments.Web.Texts;

/// <summary>Names of the spans of months that are reported together.</summary>
public static class TermLabels
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Vietnamese(this TermKind kind) => kind switch { TermKind.Month => "Tháng", TermKind.Quarter => "Quý", TermKind.Year => "Năm" };

    /// <summary>Inside a sentence: "tháng 08/2018", "quý III/2018", "năm 2018".</summary>
    public static string Vietnamese(this Term term) => term.Kind switch
    {
        TermKind.Month => $"tháng {term.First}",
        TermKind.Quarter => $"quý {Quarters[term.Quarter - 1]}/{term.First.Year}",
        TermKind.Year => $"năm {term.First.Year}",
    };

    /// <summary>At the head of something: "Tháng 08/2018", "Quý III/2018", "Năm 2018".</summary>
    public static string AsTitle(this Term term) => char.ToUpperInvariant(term.Vietnamese()[0]) + term.Vietnamese()[1..];

    /// <summary>For file names and addresses.</summary>
    public static string Slug(this Term term) => term.Kind switch
    {
        TermKind.Month => $"thang-{term.First.Month:00}-{term.First.Year}",
        TermKind.Quarter => $"quy-{term.Quarter}-{term.First.Year}",
        TermKind.Year => $"nam-{term.First.Year}",
    };
}
