using System.IO.Compression;
using System.Text;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

/// <summary>A workbook built in memory part by part, so that a test can spoil any one of them.</summary>
internal sealed class Workbook
{
    public const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictSpreadsheet = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly Dictionary<string, Action<Stream>> _parts = [];

    private Workbook() { }

    /// <summary>One sheet with these rows; styles 1 to 5 are 14, dd/mm/yyyy, #,##0, a number with letters and a lone time.</summary>
    public static Workbook With(string rows, bool is1904 = false, bool isStrict = false)
    {
        var (spreadsheet, relations) = isStrict ? (StrictSpreadsheet, StrictRelations) : (Spreadsheet, Relations);
        return new Workbook()
            .Part("xl/workbook.xml", $"<workbook xmlns='{spreadsheet}' xmlns:r='{relations}'><workbookPr date1904='{(is1904 ? 1 : 0)}'/><sheets><sheet name='Danh sách' sheetId='1' r:id='rId1'/></sheets></workbook>")
            .Part("xl/_rels/workbook.xml.rels", Rels($"<Relationship Id='rId1' Type='{relations}/worksheet' Target='worksheets/sheet1.xml'/>"))
            .Part("xl/styles.xml", Styles(spreadsheet))
            .Part("xl/worksheets/sheet1.xml", Sheet(rows, spreadsheet));
    }

    public static Workbook Nothing => new();

    public static string Rels(string relationships) => $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{relationships}</Relationships>";

    public static string Sheet(string rows, string spreadsheet = Spreadsheet) => $"<worksheet xmlns='{spreadsheet}'><sheetData>{rows}</sheetData></worksheet>";

    public Workbook Part(string name, string xml) => Part(name, stream => stream.Write(Encoding.UTF8.GetBytes(xml)));

    public Workbook Part(string name, Action<Stream> write)
    {
        _parts[name] = write;
        return this;
    }

    public Workbook Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    /// <summary>The shared strings, each the inside of an si.</summary>
    public Workbook Shared(params string[] items) =>
        Part("xl/sharedStrings.xml", $"<sst xmlns='{Spreadsheet}'>{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>");

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, write) in _parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            }
        return stream.ToArray();
    }

    public List<SheetRow> Read(SheetLimits? limits = null) => Read(ToBytes(), limits);

    public static List<SheetRow> Read(byte[] file, SheetLimits? limits = null)
    {
        using var reader = SheetReader.Open(new MemoryStream(file), limits);
        return [.. reader.Rows()];
    }

    private static string Styles(string spreadsheet) => $"""
        <styleSheet xmlns='{spreadsheet}'>
          <numFmts count='4'>
            <numFmt numFmtId='164' formatCode='[$-42A]dd\/mm\/yyyy;@'/><numFmt numFmtId='165' formatCode='#,##0'/>
            <numFmt numFmtId='166' formatCode='[Red]#,##0 "ngày"\d_d*y'/><numFmt numFmtId='167' formatCode='hh:mm'/>
          </numFmts>
          <cellStyleXfs count='1'><xf numFmtId='14'/></cellStyleXfs>
          <cellXfs count='6'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/></cellXfs>
        </styleSheet>
        """;
}
