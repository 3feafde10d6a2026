using System.Globalization;
using System.Text;
using System.Xml;

namespace VinhLongPayments.Web.Sheets;

/// <summary>
/// Reads a workbook row by row without ever holding it whole. ClosedXML cannot be bounded (one hostile cell costs it more than a
/// gigabyte), so uploads are read here and ClosedXML only writes.
/// </summary>
public sealed class SheetReader : IDisposable
{
    private const int MostColumnLetters = 4;

    private readonly BoundedPackage _package;
    private readonly WorkbookParts _parts;
    private readonly SheetLimits _limits;
    private readonly Cell?[] _cells;
    private readonly StringBuilder _text = new();

    private SheetReader(BoundedPackage package, SheetLimits limits)
    {
        _package = package;
        _limits = limits;
        _cells = new Cell?[limits.MaxColumns];
        _parts = Guarded(() => new WorkbookParts(package, limits));
    }

    /// <summary>Opens a seekable stream. Throws <see cref="SheetRefused"/> for whatever is not a sane workbook.</summary>
    public static SheetReader Open(Stream stream, SheetLimits? limits = null) =>
        new(new BoundedPackage(stream, limits ?? SheetLimits.Default), limits ?? SheetLimits.Default);

    /// <summary>Looks at the zip alone: header, entries, declared sizes. Throws <see cref="SheetRefused"/> for what shows there.</summary>
    public static void Peek(Stream stream, SheetLimits? limits = null) => new BoundedPackage(stream, limits ?? SheetLimits.Default).Dispose();

    public IReadOnlyList<SheetInfo> Sheets => [.. _parts.Sheets.Select(sheet => new SheetInfo(sheet.Name, sheet.IsHidden))];

    /// <summary>The rows of a sheet that have cells, top down.</summary>
    public IEnumerable<SheetRow> Rows(int sheetIndex = 0)
    {
        using var xml = Guarded(() => _package.Xml(_parts.Sheets[sheetIndex].Part)!);
        var (number, rows) = (0, 0);
        while (Guarded(() => MoveToRow(xml)))
        {
            number = NumberOf(xml, number);
            if (++rows > _limits.MaxRows) throw new SheetRefused(SheetRefusal.TooManyRows, number);
            var row = Guarded(() => ReadRow(xml, number));
            if (row.Width > 0) yield return row;
        }
    }

    public void Dispose() => _package.Dispose();

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw new SheetRefused(error is XmlException && error.Message.Contains("MaxCharacters", StringComparison.Ordinal) ? SheetRefusal.UnpacksTooBig : SheetRefusal.Damaged);
        }
    }

    private static bool MoveToRow(XmlReader xml)
    {
        while (xml.Step())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" }) return true;
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" }) return false;
        }
        return false;
    }

    private static int NumberOf(XmlReader xml, int previous) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : previous + 1;

    private SheetRow ReadRow(XmlReader xml, int number)
    {
        var isHidden = xml.GetAttribute("hidden") is "1" or "true";
        if (xml.IsEmptyElement) return new(number, [], isHidden);

        Array.Clear(_cells);
        var (depth, column, width) = (xml.Depth, -1, 0);
        while (xml.Step() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            var cell = ReadCell(xml, number);
            if (cell.Kind is CellKind.Empty && !cell.IsFormula) continue;
            if (column >= _limits.MaxColumns) throw new SheetRefused(SheetRefusal.TooManyColumns, number);
            _cells[column] = cell;
            width = Math.Max(width, column + 1);
        }
        return new(number, _cells[..width], isHidden);
    }

    private static int? ColumnOf(string? reference)
    {
        if (string.IsNullOrEmpty(reference)) return null;

        var column = 0;
        for (var i = 0; i < reference.Length && i < MostColumnLetters && char.IsAsciiLetter(reference[i]); i++) column = column * 26 + (char.ToUpperInvariant(reference[i]) - 'A' + 1);
        return column == 0 ? null : column - 1;
    }

    private Cell ReadCell(XmlReader xml, int row)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, isFormula) = (_text.Clear(), false);
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Step() && xml.Depth > depth)
            {
                if (xml.NodeType is not XmlNodeType.Element) continue;
                if (xml.LocalName is "f") isFormula = true;
                else if (xml.LocalName is "v") RichText.Append(xml, value, _limits.MaxCellCharacters, row);
                else if (xml.LocalName is "is") RichText.Read(xml, value, _limits.MaxCellCharacters, row);
            }
        }
        return CellOf(type, value.ToString(), isFormula, int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1);
    }

    private Cell CellOf(string? type, string value, bool isFormula, int style) => (type, value) switch
    {
        (_, "") => isFormula ? Cell.Empty with { IsFormula = true } : Cell.Empty,
        ("s", _) => TextCell(_parts.SharedStrings[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)], isFormula, style),
        ("inlineStr" or "str", _) => TextCell(value, isFormula, style),
        ("b", _) => new(value, CellKind.Boolean, isFormula),
        ("e", _) => new(value, CellKind.Error, isFormula),
        ("d", _) => new(value.Length >= 10 ? value[..10] : value, CellKind.Date, isFormula),
        _ when _parts.IsDate(style) && DayOf(value) is { } day => new(day, CellKind.Date, isFormula),
        _ => new(value, CellKind.Number, isFormula),
    };

    private Cell TextCell(string text, bool isFormula, int style) => new(text, text.Length == 0 ? CellKind.Empty : CellKind.Text, isFormula, _parts.ScriptOf(style));

    // Serial days of the 1900 system (with its false 29/02/1900) or of the 1904 system.
    private string? DayOf(string serial)
    {
        if (!double.TryParse(serial, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)) return null;

        var (first, last) = _parts.Is1904 ? (0, 2_957_003) : (1, 2_958_465);
        if (!(days >= first && days < last + 1)) return null;

        var whole = (int)days;
        var day = _parts.Is1904 ? new DateOnly(1904, 1, 1).AddDays(whole) : new DateOnly(1899, 12, 30).AddDays(whole < 60 ? whole + 1 : whole);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
