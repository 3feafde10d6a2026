using System.Text.RegularExpressions;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>What a row below the headings is.</summary>
public enum RowKind { Person, Group, Sum, Words, Headings, Other }

/// <summary>One row, told what it is by the words it begins with and by the columns it fills.</summary>
public readonly record struct SortedRow(RowKind Kind, string Words);

/// <summary>Tells people from group rows, sub-totals, amounts in words, repeated headings and signatures.</summary>
public sealed partial class RowSorter<TField>(SheetColumns<TField> columns, RowMarks<TField> marks) where TField : struct, Enum
{
    public SortedRow Sort(SheetRow row)
    {
        if (IsColumnNumbers(row) || IsHeadings(row)) return new(RowKind.Headings, "");

        var words = FirstWords(row);
        var key = PersonName.SearchKeyOf(words);
        var isSomebody = marks.Somebody.Any(field => Filled(row, field));
        if (!isSomebody && SumWords().IsMatch(key)) return new(RowKind.Sum, words);
        if (InWords().IsMatch(key)) return new(RowKind.Words, words);
        if (isSomebody) return new(RowKind.Person, words);

        var hasMoney = marks.Money.Any(field => Filled(row, field) && row[columns[field]].Kind is not CellKind.Text);
        var isNumbered = marks.Number is { } number && row[columns[number]].Kind is CellKind.Number;
        if (hasMoney && (isNumbered || Filled(row, marks.Name))) return new(RowKind.Person, words);
        if (hasMoney) return new(RowKind.Sum, words);
        return new(words.Length > 0 ? RowKind.Group : RowKind.Other, words);
    }

    private bool Filled(SheetRow row, TField field) => !string.IsNullOrWhiteSpace(row[columns[field]].Text);

    private static string FirstWords(SheetRow row)
    {
        for (var column = 0; column < row.Width; column++)
            if (row[column] is { Kind: CellKind.Text } cell && !string.IsNullOrWhiteSpace(cell.Text)) return Read(cell.Text);
        return "";
    }

    private static string Read(string text)
    {
        var read = OldText.Recognise(text) is { } font ? OldText.Decode(text, font) : text;
        return string.Join(' ', read.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Headings printed again on each page.
    private bool IsHeadings(SheetRow row)
    {
        var same = columns.All.Count(column => column.Field is not null && HeadingBook<TField>.KeyOf(row[column.Index].Text) == HeadingBook<TField>.KeyOf(column.Heading));
        return same >= 3;
    }

    // Under the headings some forms number their columns: 1 2 3, or A B 1 2.
    private static bool IsColumnNumbers(SheetRow row)
    {
        var filled = Enumerable.Range(0, row.Width).Select(column => row[column].Text.Trim()).Where(text => text.Length > 0).ToList();
        return filled.Count >= 3 && filled.TrueForAll(text => ColumnNumber().IsMatch(text));
    }

    [GeneratedRegex(@"^(tong cong|cong|tong so|tong)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SumWords();

    [GeneratedRegex(@"^\(?(so tien )?(viet )?bang chu\b", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^\(?([0-9]{1,2}|[A-Z])\)?(\s*=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();
}

/// <summary>Which columns say that a row is about somebody, which hold money, which a name and a running number.</summary>
public sealed record RowMarks<TField>(TField Name, TField? Number, IReadOnlyList<TField> Somebody, IReadOnlyList<TField> Money) where TField : struct, Enum;
