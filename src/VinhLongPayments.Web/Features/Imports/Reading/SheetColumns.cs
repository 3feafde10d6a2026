using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>One column as its heading names it: where it stands, its words, how it is compared, and what it was taken for.</summary>
public sealed record SheetColumn<TField>(int Index, string Heading, string Key, TField? Field) where TField : struct, Enum;

/// <summary>Where the headings of a sheet stand and what each column means.</summary>
public sealed class SheetColumns<TField> where TField : struct, Enum
{
    /// <summary>How far down a sheet's headings may stand.</summary>
    public const int RowsSearched = 60;

    private const int FewestColumns = 3;

    private readonly Dictionary<TField, SheetColumn<TField>> _byField = [];

    private SheetColumns(int sheet, string name, int headingRow, int lastHeadingRow, IReadOnlyList<SheetColumn<TField>> columns)
    {
        (Sheet, SheetName, HeadingRow, LastHeadingRow, All) = (sheet, name, headingRow, lastHeadingRow, columns);
        foreach (var column in columns)
            if (column.Field is { } field) _byField.TryAdd(field, column);
    }

    public int Sheet { get; }
    public string SheetName { get; }
    public int HeadingRow { get; }
    public int LastHeadingRow { get; }
    public IReadOnlyList<SheetColumn<TField>> All { get; }

    public bool Has(TField field) => _byField.ContainsKey(field);

    /// <summary>The column of a field, counted from 0; −1 when the sheet has none.</summary>
    public int this[TField field] => _byField.TryGetValue(field, out var column) ? column.Index : -1;

    /// <summary>The heading as the sheet words it.</summary>
    public string HeadingOf(TField field) => _byField.TryGetValue(field, out var column) ? column.Heading : "";

    /// <summary>Columns that were taken for the same thing: none of them is safe to read.</summary>
    public IReadOnlyList<IGrouping<TField, SheetColumn<TField>>> Doubled =>
        [.. All.Where(column => column.Field is not null).GroupBy(column => column.Field!.Value).Where(same => same.Count() > 1)];

    public IEnumerable<SheetColumn<TField>> Ignored => All.Where(column => column.Field is null && column.Heading.Length > 0);

    /// <summary>Finds the row with the most known headings, alone or with the row below it; null when no row looks like headings.</summary>
    /// <param name="first">The first rows of the sheet, top down.</param>
    /// <param name="pointedOut">The row that somebody says has the headings, whatever they look like.</param>
    public static SheetColumns<TField>? Find(int sheet, string name, IReadOnlyList<SheetRow> first, HeadingBook<TField> book, int? pointedOut = null)
    {
        SheetColumns<TField>? best = null;
        for (var i = 0; i < Math.Min(first.Count, RowsSearched); i++)
        {
            if (pointedOut is { } row && first[i].Number != row) continue;
            var one = Read(sheet, name, first[i], null, book);
            Take(one);
            if (i + 1 < first.Count && first[i + 1].Number == first[i].Number + 1 && LooksLikeHeadings(first[i + 1], one)) Take(Read(sheet, name, first[i], first[i + 1], book));
        }
        return pointedOut is not null || best?._byField.Count >= FewestColumns ? best : null;

        void Take(SheetColumns<TField> found)
        {
            if (best is null || found._byField.Count > best._byField.Count) best = found;
        }
    }

    // The second level of headings has words and no figures, and nothing below the columns that need no second level.
    private static bool LooksLikeHeadings(SheetRow below, SheetColumns<TField> above)
    {
        var filled = Enumerable.Range(0, below.Width).Where(column => below[column].Kind is not CellKind.Empty).ToList();
        return filled.Count > 0 && above._byField.Count > 0 && filled.TrueForAll(column => below[column].Kind is CellKind.Text);
    }

    private static SheetColumns<TField> Read(int sheet, string name, SheetRow top, SheetRow? below, HeadingBook<TField> book)
    {
        var (columns, group, times) = (new List<SheetColumn<TField>>(), "", new Dictionary<string, int>());
        for (var index = 0; index < Math.Max(top.Width, below?.Width ?? 0); index++)
        {
            var (own, lower) = (Words(top[index]), below is null ? "" : Words(below[index]));
            if (own.Length > 0) group = own;
            var heading = lower.Length == 0 ? own : $"{group}: {lower}";
            var key = HeadingBook<TField>.KeyOf(heading);
            // The same words twice are two columns: the second is known as the second.
            if (key.Length > 0 && times.TryGetValue(key, out var before)) key = $"{key} {before + 1}";
            times[key] = times.GetValueOrDefault(key) + 1;
            columns.Add(new(index, heading, key, key.Length == 0 ? null : book.Find(key) ?? FirstOf(key, times, book)));
        }
        return new(sheet, name, top.Number, below?.Number ?? top.Number, columns);
    }

    // "Họ tên 2" is not a known heading, but it is the same words again: it must not pass as an unknown column.
    private static TField? FirstOf(string key, Dictionary<string, int> times, HeadingBook<TField> book) =>
        key.LastIndexOf(' ') is > 0 and var blank && times.ContainsKey(key[..blank]) && times[key[..blank]] == 1 && int.TryParse(key[(blank + 1)..], out _) ? book.Find(key[..blank]) : null;

    private static string Words(Cell cell) => cell.Kind is CellKind.Text ? string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
}
