namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One thing that is wrong with an uploaded list: where, what was found, and what is needed.</summary>
public sealed record RowProblem(int Row, string Cell, string Column, string Value, string Text)
{
    public static RowProblem At(int row, ListColumn column, string value, string text) => new(row, column.CellIn(row), column.Heading, value, text);
}

/// <summary>One doubt about a row; the clerk accepts each kind with a note.</summary>
public sealed record RowWarning(FindingKind Kind, int Row, string Cell, string Text)
{
    public static RowWarning At(FindingKind kind, int row, ListColumn column, string text) => new(kind, row, column.CellIn(row), text);
}
