using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace VinhLongPayments.Web.Sheets;

/// <summary>
/// Writes a long table as a workbook while its rows are still being read: whatever their number, only a few of them are in memory.
/// ClosedXML holds a whole workbook, and the streaming libraries cannot mark a text that looks like a formula.
/// </summary>
public sealed class SheetStream : IAsyncDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Enough = 64 * 1024;

    // A column is as wide as its characters and a margin.
    private const double Margin = 0.71;

    // Three lines of a heading in a narrow column, in points.
    private const string HeadingHeight = "48";

    private readonly IReadOnlyList<Column> _columns;
    private readonly ZipArchive _zip;
    private readonly Stream _part;
    private readonly MemoryStream _pending = new(2 * Enough);
    private readonly XmlWriter _xml;
    private readonly string[] _letters;
    private int _row;

    private SheetStream(ZipArchive zip, Stream part, IReadOnlyList<Column> columns)
    {
        (_zip, _part, _columns) = (zip, part, columns);
        _xml = XmlWriter.Create(_pending, new() { Encoding = SheetStreamParts.Utf8 });
        _letters = [.. columns.Select((_, at) => Domain.Imports.CellPlace.LettersOf(at))];
    }

    /// <summary>Begins a workbook of one sheet with its headings; they stay in sight and are repeated on every printed page.</summary>
    public static async Task<SheetStream> StartAsync(Stream target, string sheetName, IReadOnlyList<Column> columns, CancellationToken cancellation)
    {
        var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var (name, xml) in SheetStreamParts.AroundASheet(sheetName))
        {
            await using var part = await zip.CreateEntry(name).OpenAsync(cancellation);
            await part.WriteAsync(SheetStreamParts.Utf8.GetBytes(xml), cancellation);
        }
        var stream = new SheetStream(zip, await zip.CreateEntry(SheetStreamParts.Sheet, CompressionLevel.Fastest).OpenAsync(cancellation), columns);
        stream.WriteHead();
        return stream;
    }

    /// <summary>One row, a value per column: string, int, long, decimal, Vnd, DateOnly or null.</summary>
    public ValueTask RowAsync(object?[] values, CancellationToken cancellation)
    {
        if (values.Length != _columns.Count) throw new ArgumentException("A row has one value per column.", nameof(values));

        StartRow();
        for (var i = 0; i < values.Length; i++) WriteCell(i, values[i]);
        _xml.WriteEndElement();
        return _pending.Length < Enough ? ValueTask.CompletedTask : SendAsync(cancellation);
    }

    /// <summary>Ends the sheet and the file. Without it the file is left unfinished, so that nobody takes half a list for a whole one.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        _xml.WriteEndElement();
        _xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        _xml.WriteEndDocument();
        await SendAsync(cancellation);
        await _part.DisposeAsync();
        await _zip.DisposeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _xml.Dispose();
        return _pending.DisposeAsync();
    }

    private void WriteHead()
    {
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 0; i < _columns.Count; i++)
            _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{_columns[i].Width + Margin}\" customWidth=\"1\"/>"));
        _xml.WriteRaw("</cols>");
        _xml.WriteStartElement("sheetData");
        StartRow();
        _xml.WriteAttributeString("ht", HeadingHeight);
        _xml.WriteAttributeString("customHeight", "1");
        for (var i = 0; i < _columns.Count; i++) WriteText(i, _columns[i].Heading, SheetStreamParts.Heading);
        _xml.WriteEndElement();
    }

    private void StartRow()
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Digits(++_row));
    }

    private void WriteCell(int column, object? value)
    {
        var style = SheetStreamParts.StyleOf(_columns[column].Kind);
        switch (value)
        {
            case null: _xml.WriteRaw($"<c r=\"{_letters[column]}{_row}\" s=\"{style}\"/>"); break;
            case string text: WriteText(column, text, SheetWriter.LooksLikeFormula(text) ? SheetStreamParts.QuotedText : style); break;
            case Vnd amount: WriteNumber(column, Digits(amount.Dong), style); break;
            case DateOnly day: WriteNumber(column, Digits((long)day.ToDateTime(TimeOnly.MinValue).ToOADate()), style); break;
            case decimal number: WriteNumber(column, number.ToString(CultureInfo.InvariantCulture), style); break;
            case int or long: WriteNumber(column, Digits(Convert.ToInt64(value, CultureInfo.InvariantCulture)), style); break;
            default: throw new ArgumentException($"A cell cannot hold {value.GetType().Name}.");
        }
    }

    private void WriteNumber(int column, string digits, string style) => _xml.WriteRaw($"<c r=\"{_letters[column]}{_row}\" s=\"{style}\"><v>{digits}</v></c>");

    // What people typed is the only thing that has to be escaped.
    private void WriteText(int column, string text, string style)
    {
        _xml.WriteRaw($"<c r=\"{_letters[column]}{_row}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        _xml.WriteString(text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? text : Printable(text));
        _xml.WriteRaw("</t></is></c>");
    }

    // XML has no way to write the others.
    private static string Printable(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' '));

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async ValueTask SendAsync(CancellationToken cancellation)
    {
        _xml.Flush();
        await _part.WriteAsync(_pending.GetBuffer().AsMemory(0, (int)_pending.Length), cancellation);
        _pending.SetLength(0);
    }
}
