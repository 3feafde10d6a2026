using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>A decision as a workbook: the sentences of the paper, and its amounts as numbers.</summary>
public static class DecisionWorkbook
{
    public static byte[] Of(DetailsPage page)
    {
        using var paper = new PaperWriter("Quyết định");
        paper.Head(page.Head);
        paper.Title("QUYẾT ĐỊNH");
        paper.Subtitle(page.Subject);
        if (page.Draft is { } draft) paper.Subtitle(draft, isBold: true);
        paper.Subtitle($"CHỦ TỊCH {page.Council}", isBold: true);
        paper.Gap();
        foreach (var ground in page.Grounds) paper.Text(ground);
        paper.Gap();
        paper.Subtitle("QUYẾT ĐỊNH:", isBold: true);
        paper.Text($"Điều 1. {page.Content}");
        WriteAmounts(paper, page);
        paper.Text($"Điều 2. {page.Paying}");
        paper.Text($"Điều 3. {DetailsPage.CarryingOut}");
        paper.Foot(DetailsPage.Recipients, page.Signature);
        return paper.ToBytes();
    }

    private static void WriteAmounts(PaperWriter paper, DetailsPage page)
    {
        if (page.Amounts.Count == 0) return;

        foreach (var (what, amount) in page.Amounts) paper.Amount($"{what} (đồng)", amount);
        paper.Text($"{page.Amounts[0].What} bằng chữ: {MoneyInWords.Write(page.Amounts[0].Amount)}.");
    }
}
