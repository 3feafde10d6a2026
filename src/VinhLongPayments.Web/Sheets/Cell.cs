namespace VinhLongPayments.Web.Sheets;

/// <summary>What a cell holds.</summary>
public enum CellKind { Empty, Text, Number, Boolean, Error, Date }

/// <summary>One cell: text as typed, a number's own digits, or a date as yyyy-MM-dd. A formula gives its cached value.</summary>
public sealed record Cell(string Text, CellKind Kind, bool IsFormula)
{
    public static readonly Cell Empty = new("", CellKind.Empty, false);
}

/// <summary>One row that has content, under the number the spreadsheet shows.</summary>
public sealed class SheetRow(int number, IReadOnlyDictionary<int, Cell> cells)
{
    public int Number { get; } = number;

    /// <param name="column">Counted from 0.</param>
    public Cell this[int column] => cells.GetValueOrDefault(column, Cell.Empty);

    public int LastColumn => cells.Count == 0 ? -1 : cells.Keys.Max();

    public bool IsBlank => cells.Values.All(cell => string.IsNullOrWhiteSpace(cell.Text));
}
