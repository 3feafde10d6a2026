namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>One thing that is wrong with a register from Excel: where, what was found, and what is needed.</summary>
public sealed record RowProblem(int Row, string Cell, string Column, string Value, string Text);
