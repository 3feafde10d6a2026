using System.Globalization;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>Finds the sheets of a workbook that hold lists, with their headings: those a person chose, or all that can be seen and look like one.</summary>
public sealed class SheetChoice<TField>(SheetReader workbook, HeadingBook<TField> book, ImportNotes notes) where TField : struct, Enum
{
    public IReadOnlyList<SheetColumns<TField>> Choose(string? chosen)
    {
        var wanted = chosen?.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
        var found = new List<SheetColumns<TField>>();
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            if (wanted is not null ? !wanted.Contains(index) : sheet.IsHidden)
            {
                if (sheet.IsHidden && wanted is null) notes.Warn(ImportCause.HiddenRow, new(index, 0, -1), "", sheet.Name, $"Trang tính “{sheet.Name}” đang bị ẩn nên không được đọc.", FindingKind.HiddenRow);
                continue;
            }
            if (SheetColumns<TField>.Find(index, sheet.Name, [.. workbook.Rows(index).Take(SheetColumns<TField>.RowsSearched)], book, notes.Decisions.HeadingRowOf(index)) is { } columns) found.Add(columns);
            else notes.Tell(ImportCause.RowSkipped, new(index, 0, -1), "", sheet.Name, $"Trang tính “{sheet.Name}” không có dòng tiêu đề của danh sách nên không được đọc.");
        }
        foreach (var column in found.SelectMany(columns => columns.Ignored.Select(column => (columns.Sheet, columns.HeadingRow, Column: column))))
            notes.Tell(ImportCause.ColumnIgnored, new(column.Sheet, column.HeadingRow, column.Column.Index), column.Column.Heading, column.Column.Heading, "Cột này không thuộc mẫu nên không được đọc.");
        return found;
    }
}

/// <summary>The old font a row's text was typed for: as its cells say, or as its name and places read.</summary>
public static class RowFont
{
    public static OldFont? Of<TField>(SheetRow row, SheetColumns<TField> columns, params IEnumerable<TField> telling) where TField : struct, Enum
    {
        for (var column = 0; column < row.Width; column++)
            if (row[column].Script is not CellScript.Unicode && OldText.CanBe(row[column].Text)) return row[column].Script is CellScript.Tcvn3 ? OldFont.Tcvn3 : OldFont.Vni;
        return telling.Select(field => OldText.Recognise(row[columns[field]].Text)).FirstOrDefault(font => font is not null);
    }
}
