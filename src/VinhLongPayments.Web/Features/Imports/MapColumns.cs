using System.Globalization;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Counter.Results;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>What the page of columns posts: which sheets are read, and what each heading stands for.</summary>
public sealed record MapColumnsForm
{
    public List<int> Sheets { get; init; } = [];

    /// <summary>In which row each sheet has its headings, by the sheet's number; empty to have them looked for.</summary>
    public Dictionary<int, int?> Rows { get; init; } = [];

    /// <summary>The template's column for each heading, by the heading as it is compared; empty for a column to be ignored.</summary>
    public Dictionary<string, string?> Fields { get; init; } = [];
}

public sealed class MapColumnsFormValidator : AbstractValidator<MapColumnsForm>
{
    public MapColumnsFormValidator() => RuleForEach(form => form.Rows).Must(row => row.Value is null or (>= 1 and <= SheetColumns<ListColumn>.RowsSearched))
        .WithMessage($"Dòng tiêu đề phải nằm trong {SheetColumns<ListColumn>.RowsSearched} dòng đầu của trang.");
}

/// <summary>Remembers for the district what headings mean, and has the file read again.</summary>
public sealed class MapColumns(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    private const int MostHeading = 200;

    public async Task RunAsync(ImportPlace place, Guid id, MapColumnsForm form, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(place, id, cancellation);
        var sheets = await ColumnsReader.ReadAsync(db, import, cancellation);
        await gate.RunAsync(db, async () =>
        {
            var open = await db.OpenImportAsync(place, id, cancellation);
            await RememberAsync(open, sheets.SelectMany(sheet => sheet.Columns), form, cancellation);
            var headings = HeadingsOf(sheets, form).ToList();
            // Whoever points out where a sheet's headings are wants it read.
            var pointedOut = headings.Where(edit => edit.Row > 0).Select(edit => edit.Sheet).ToHashSet();
            var chosen = form.Sheets.Union(pointedOut).Order().ToList();
            var listed = sheets.Where(sheet => sheet.IsListed || (pointedOut.Contains(sheet.Index) && !sheet.IsHidden)).Select(sheet => sheet.Index);
            open.Choose(chosen.Count == 0 || chosen.SequenceEqual(listed) ? null : string.Join(',', chosen.Select(sheet => sheet.ToString(CultureInfo.InvariantCulture))), headings, user.Actor);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
    }

    // Only what differs from where they were found.
    private IEnumerable<ImportEdit> HeadingsOf(IReadOnlyList<ReadSheet> sheets, MapColumnsForm form) =>
        from sheet in sheets
        where form.Rows.ContainsKey(sheet.Index)
        let row = form.Rows[sheet.Index]
        where row is null ? sheet.IsPointedOut : row != sheet.HeadingRow
        select ImportEdit.Headings(sheet.Index, row ?? 0, user.Actor, clock.Now);

    // Only what differs from what was understood: a remembered heading would outlive a better word of the Department's.
    private async Task RememberAsync(Import import, IEnumerable<ReadColumn> columns, MapColumnsForm form, CancellationToken cancellation)
    {
        var known = await db.HeadingMeanings.Where(m => m.Kind == import.Kind && m.DistrictId == import.DistrictId).ToDictionaryAsync(m => m.Heading, cancellation);
        foreach (var column in columns.DistinctBy(column => column.Key))
        {
            if (column.Key.Length is 0 or > MostHeading || !form.Fields.TryGetValue(column.Key, out var field) || (field ?? "") == (column.Field ?? "")) continue;
            if (!string.IsNullOrEmpty(field) && !ImportFields.Of(import.Kind).Any(known => known.Name == field)) continue;
            if (known.TryGetValue(column.Key, out var meaning)) meaning.Mean(field ?? "", user.Actor, clock.Now);
            else db.HeadingMeanings.Add(new(import.DistrictId, import.Kind, column.Key, field ?? "", user.Actor, clock.Now));
        }
    }
}

/// <summary>One field a column may stand for: its name in the books and its heading in the template.</summary>
public sealed record ImportField(string Name, string Heading);

/// <summary>The fields of each kind of upload.</summary>
public static class ImportFields
{
    public static IReadOnlyList<ImportField> Of(ImportKind kind) => kind switch
    {
        ImportKind.PaymentList => [.. Enum.GetValues<ListColumn>().Select(column => new ImportField(column.ToString(), column.Heading))],
        ImportKind.PayoutResults => [.. Enum.GetValues<ResultColumn>().Select(column => new ImportField(column.ToString(), column.Heading))],
    };
}

/// <summary>One column as the sheet has it, with a few of its values.</summary>
public sealed record ReadColumn(int Index, string Heading, string Key, string? Field, IReadOnlyList<string> Examples)
{
    public string Letters => CellPlace.LettersOf(Index);
}

/// <summary>One sheet of a workbook as it was understood.</summary>
/// <param name="HeadingRow">0 where none was found.</param>
/// <param name="IsPointedOut">Somebody said where the headings are.</param>
public sealed record ReadSheet(int Index, string Name, bool IsHidden, bool IsRead, int HeadingRow, bool IsPointedOut, IReadOnlyList<ReadColumn> Columns)
{
    /// <summary>Would be read when nobody chooses.</summary>
    public bool IsListed => !IsHidden && Columns.Count > 0;
}

/// <summary>Reads how an upload's headings are understood now.</summary>
public static class ColumnsReader
{
    private const int Examples = 3;

    public static async Task<IReadOnlyList<ReadSheet>> ReadAsync(PaymentsDb db, Import import, CancellationToken cancellation)
    {
        var source = await ImportSource.LoadAsync(db, import, cancellation);
        try
        {
            using var workbook = SheetReader.Open(new MemoryStream(source.Content, writable: false));
            return import.Kind is ImportKind.PaymentList ? Read(workbook, source, new HeadingBook<ListColumn>(ListColumns.Known, source.Meanings))
                : Read(workbook, source, new HeadingBook<ResultColumn>(ResultColumns.Known, source.Meanings));
        }
        catch (SheetRefused)
        {
            return [];
        }
    }

    private static List<ReadSheet> Read<TField>(SheetReader workbook, ImportSource source, HeadingBook<TField> book) where TField : struct, Enum
    {
        var chosen = source.Import.Sheets?.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
        return [.. workbook.Sheets.Select((sheet, index) =>
        {
            var rows = workbook.Rows(index).Take(SheetColumns<TField>.RowsSearched).ToList();
            var pointedOut = source.Notes.Decisions.HeadingRowOf(index);
            var columns = SheetColumns<TField>.Find(index, sheet.Name, rows, book, pointedOut);
            var below = columns is null ? [] : rows.Where(row => row.Number > columns.LastHeadingRow).ToList();
            return new ReadSheet(index, sheet.Name, sheet.IsHidden, columns is not null && (chosen?.Contains(index) ?? !sheet.IsHidden), columns?.HeadingRow ?? 0, pointedOut is not null,
                columns is null ? [] : [.. columns.All.Where(column => column.Key.Length > 0).Select(column => new ReadColumn(column.Index, column.Heading, column.Key, column.Field?.ToString(),
                    [.. below.Select(row => row[column.Index].Text.Trim()).Where(text => text.Length > 0).Take(Examples).Select(text => CitizenId.TryParse(text, out var id) ? id.Masked : text)]))]);
        })];
    }
}
