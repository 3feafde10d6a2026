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
    private const int FewestSame = 3;

    private readonly List<(int Index, string Heading)> _headings = [.. columns.All.Where(column => column.Field is not null).Select(column => (column.Index, column.Heading.Split(": ")[^1]))];

    /// <param name="afterTotal">Behind the sheet's own sum stand words, places and signatures, in whatever column they were typed.</param>
    public SortedRow Sort(SheetRow row, bool afterTotal = false)
    {
        if (IsColumnNumbers(row) || IsHeadings(row)) return new(RowKind.Headings, "");

        var hasMoney = HasMoney(row);
        var isNumbered = marks.Number is { } number && row[columns[number]].Kind is CellKind.Number;
        var isSomebody = afterTotal ? Filled(row, marks.Somebody[0]) : IsSomebody(row) || (isNumbered && Filled(row, marks.Name));
        if (isSomebody && Filled(row, marks.Name)) return new(RowKind.Person, "");

        var words = FirstWords(row);
        var key = PersonName.SearchKeyOf(words);
        if (!isSomebody && SumWords().IsMatch(key)) return new(RowKind.Sum, words);
        if (InWords().IsMatch(key)) return new(RowKind.Words, words);
        if (isSomebody) return new(RowKind.Person, words);

        if (hasMoney && (isNumbered || Filled(row, marks.Name))) return new(RowKind.Person, words);
        if (hasMoney) return new(RowKind.Sum, words);
        return new(words.Length > 0 ? RowKind.Group : RowKind.Other, words);
    }

    private bool HasMoney(SheetRow row)
    {
        foreach (var field in marks.Money)
            if (Filled(row, field) && row[columns[field]].Kind is not CellKind.Text) return true;
        return false;
    }

    private bool IsSomebody(SheetRow row)
    {
        foreach (var field in marks.Somebody)
            if (Filled(row, field)) return true;
        return false;
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
        var same = 0;
        foreach (var (index, heading) in _headings)
            if (string.Equals(row[index].Text.Trim(), heading, StringComparison.OrdinalIgnoreCase) && ++same == FewestSame) return true;
        return false;
    }

    // Under the headings some forms number their columns: 1 2 3, or A B 1 2.
    private static bool IsColumnNumbers(SheetRow row)
    {
        var filled = 0;
        for (var column = 0; column < row.Width; column++)
        {
            var text = row[column].Text;
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (text.Length > MostColumnNumber || !ColumnNumber().IsMatch(text.Trim())) return false;
            filled++;
        }
        return filled >= FewestSame;
    }

    private const int MostColumnNumber = 20;

    [GeneratedRegex(@"^(tong cong|cong|tong so|tong)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SumWords();

    [GeneratedRegex(@"^\(?(so tien )?(viet )?bang chu\b", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^\(?([0-9]{1,2}|[A-Z])\)?(\s*=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();
}

/// <summary>Which columns say that a row is about somebody, which hold money, which a name and a running number.</summary>
public sealed record RowMarks<TField>(TField Name, TField? Number, IReadOnlyList<TField> Somebody, IReadOnlyList<TField> Money) where TField : struct, Enum;
