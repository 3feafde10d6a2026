using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Form D cut into sheets of rows that fit on A4 landscape.</summary>
public sealed record PrintPage(SettlementPage Page, IReadOnlyList<PrintPage.Sheet> Sheets)
{
    private const int RowsPerSheet = 10;

    /// <summary>The rows of one sheet, the number of its first row, and every line up to its last.</summary>
    public sealed record Sheet(int Number, int FirstRow, IReadOnlyList<SettlementPage.PointRow> Rows, IReadOnlyList<SettlementLine> UpToHere);

    /// <summary>The office head fills the first sheet, so totals and signatures go on a later one, even when no row is left for it.</summary>
    public static PrintPage Of(SettlementPage page)
    {
        var chunks = page.Points.Chunk(RowsPerSheet).ToList();
        if (chunks.Count < 2) chunks.Add([]);
        return new(page, [.. chunks.Select((rows, i) => new Sheet(
            i + 1, i * RowsPerSheet + 1, rows, [.. page.Points.Take(i * RowsPerSheet + rows.Length).Select(p => p.Line)]))]);
    }

    public static async Task<PrintPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation) => Of(await SettlementPage.LoadAsync(db, id, cancellation));

    /// <summary>The day the settlement was approved, or prepared while it is on its road.</summary>
    public DateOnly Day => Page.Settlement.Steps.MaxBy(step => step.At.Utc)!.At.Day;
}
