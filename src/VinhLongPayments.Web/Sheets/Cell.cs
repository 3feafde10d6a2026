namespace VinhLongPayments.Web.Sheets;

/// <summary>What a cell holds.</summary>
public enum CellKind { Empty, Text, Number, Boolean, Error, Date }

/// <summary>Which letters a cell's font draws: Unicode, or those of an old Vietnamese font whose text only looks right in it.</summary>
public enum CellScript { Unicode, Tcvn3, Vni }

/// <summary>One cell: text as typed, a number's own digits, or a date as yyyy-MM-dd. A formula gives its cached value.</summary>
public sealed record Cell(string Text, CellKind Kind, bool IsFormula, CellScript Script = CellScript.Unicode)
{
    public static readonly Cell Empty = new("", CellKind.Empty, false);
}

/// <summary>One row that has content, under the number the spreadsheet shows.</summary>
public sealed class SheetRow(int number, Cell?[] cells, bool isHidden = false)
{
    public int Number { get; } = number;

    public bool IsHidden { get; } = isHidden;

    /// <param name="column">Counted from 0.</param>
    public Cell this[int column] => column >= 0 && column < cells.Length ? cells[column] ?? Cell.Empty : Cell.Empty;

    /// <summary>How many columns the row reaches.</summary>
    public int Width => cells.Length;

    public bool IsBlank => Array.TrueForAll(cells, cell => cell is null || string.IsNullOrWhiteSpace(cell.Text));
}

/// <summary>A sheet of a workbook: its name, and whether whoever opens the file sees it.</summary>
public sealed record SheetInfo(string Name, bool IsHidden);
