using System.Globalization;
using System.Xml;

namespace VinhLongPayments.Web.Sheets;

/// <summary>What stands around the sheets: their names and parts, the shared strings, and which styles are dates.</summary>
internal sealed class WorkbookParts
{
    private readonly HashSet<int> _dateStyles = [];
    private readonly Dictionary<int, CellScript> _oldFonts = [];

    public WorkbookParts(BoundedPackage package, SheetLimits limits)
    {
        var targets = ReadTargets(package);
        ReadWorkbook(package, targets);
        ReadStyles(package);
        ReadSharedStrings(package, limits);
    }

    public List<(string Name, string Part, bool IsHidden)> Sheets { get; } = [];
    public List<string> SharedStrings { get; } = [];
    public bool Is1904 { get; private set; }

    public bool IsDate(int style) => _dateStyles.Contains(style);

    /// <summary>Whether a style draws its text in an old Vietnamese font.</summary>
    public CellScript ScriptOf(int style) => _oldFonts.GetValueOrDefault(style);

    private static Dictionary<string, (string Part, string Type)> ReadTargets(BoundedPackage package)
    {
        var targets = new Dictionary<string, (string, string)>();
        using var xml = package.Xml("xl/_rels/workbook.xml.rels") ?? throw new SheetRefused(SheetRefusal.NotAWorkbook);
        while (xml.Step())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) continue;
            var target = xml.GetAttribute("Target") ?? "";
            targets[xml.GetAttribute("Id") ?? ""] = (target.StartsWith('/') ? target[1..] : "xl/" + target, xml.GetAttribute("Type") ?? "");
        }
        return targets;
    }

    private void ReadWorkbook(BoundedPackage package, Dictionary<string, (string Part, string Type)> targets)
    {
        using var xml = package.Xml("xl/workbook.xml")!;
        while (xml.Step())
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName is "workbookPr") Is1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName is not "sheet") continue;

            var id = IdOf(xml);
            if (targets.TryGetValue(id, out var target) && target.Type.EndsWith("/worksheet", StringComparison.Ordinal) && package.Has(target.Part))
                Sheets.Add((xml.GetAttribute("name") ?? "", target.Part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }
        if (Sheets.Count == 0) throw new SheetRefused(SheetRefusal.NoSheet);
    }

    // r:id, in the usual or the strict namespace.
    private static string IdOf(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
            if (xml.LocalName is "id" && xml.Prefix.Length > 0) id = xml.Value;
        xml.MoveToElement();
        return id;
    }

    private void ReadStyles(BoundedPackage package)
    {
        using var xml = package.Xml("xl/styles.xml");
        if (xml is null) return;

        var dateFormats = new HashSet<int>(Enumerable.Range(14, 9).Concat(Enumerable.Range(45, 3)));
        var (inCellFormats, inFonts, style, fonts) = (false, false, 0, new List<CellScript>());
        while (xml.Step())
        {
            if (xml.LocalName is "cellXfs") inCellFormats = xml.NodeType is XmlNodeType.Element;
            if (xml.LocalName is "fonts") inFonts = xml.NodeType is XmlNodeType.Element;
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName is "numFmt" && LooksLikeDate(xml.GetAttribute("formatCode") ?? "")) dateFormats.Add(Number(xml.GetAttribute("numFmtId")));
            if (inFonts && xml.LocalName is "font") fonts.Add(CellScript.Unicode);
            if (inFonts && xml.LocalName is "name" && fonts.Count > 0) fonts[^1] = ScriptOf(xml.GetAttribute("val") ?? "");
            if (xml.LocalName is not "xf" || !inCellFormats) continue;
            if (dateFormats.Contains(Number(xml.GetAttribute("numFmtId")))) _dateStyles.Add(style);
            if (Number(xml.GetAttribute("fontId")) is >= 0 and var font && font < fonts.Count && fonts[font] is not CellScript.Unicode) _oldFonts[style] = fonts[font];
            style++;
        }
    }

    private static CellScript ScriptOf(string font) =>
        font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? CellScript.Tcvn3
        : font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase) ? CellScript.Vni : CellScript.Unicode;

    private static bool LooksLikeDate(string format)
    {
        var bare = System.Text.RegularExpressions.Regex.Replace(format, "\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "");
        return bare.Contains('y', StringComparison.OrdinalIgnoreCase) || bare.Contains('d', StringComparison.OrdinalIgnoreCase);
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private void ReadSharedStrings(BoundedPackage package, SheetLimits limits)
    {
        using var xml = package.Xml("xl/sharedStrings.xml");
        if (xml is null) return;

        while (xml.Step())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            if (SharedStrings.Count >= limits.MaxSharedStrings) throw new SheetRefused(SheetRefusal.UnpacksTooBig);
            var text = new System.Text.StringBuilder();
            RichText.Read(xml, text, limits.MaxCellCharacters, row: null);
            SharedStrings.Add(text.ToString());
        }
    }
}

/// <summary>The text of an inline or shared string: runs joined, phonetic guides left out, never longer than a cell may be.</summary>
internal static class RichText
{
    public static void Read(XmlReader xml, System.Text.StringBuilder text, int maxCharacters, int? row)
    {
        if (xml.IsEmptyElement) return;

        var depth = xml.Depth;
        while (xml.Step() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false }) Skip(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" }) Append(xml, text, maxCharacters, row);
        }
    }

    // In pieces: a single cell of 300 MB must be refused at its 501st character, not after it was built.
    public static void Append(XmlReader xml, System.Text.StringBuilder text, int maxCharacters, int? row)
    {
        if (xml.IsEmptyElement) return;

        var (depth, piece) = (xml.Depth, new char[512]);
        while (xml.Step() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(piece, 0, piece.Length)) > 0;)
            {
                text.Append(piece, 0, read);
                if (text.Length > maxCharacters) throw new SheetRefused(SheetRefusal.CellTooLong, row);
            }
        }
    }

    private static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Step() && xml.Depth > depth) { }
    }
}
