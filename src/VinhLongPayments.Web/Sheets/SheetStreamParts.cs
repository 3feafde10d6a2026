using System.Text;

namespace VinhLongPayments.Web.Sheets;

/// <summary>The parts of a streamed workbook around its one sheet, and the cell formats they define.</summary>
internal static class SheetStreamParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Heading = "1", QuotedText = "3";

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const string
        Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        Relations = "http://schemas.openxmlformats.org/package/2006/relationships",
        OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const string Types = $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/><Override PartName="/{Sheet}" ContentType="{Content}.worksheet+xml"/></Types>
        """;

    private const string Root = $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private const string Books = $"""
        <Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{OfficeRelations}/styles" Target="styles.xml"/></Relationships>
        """;

    // In order: plain, heading, text, text that begins like a formula, whole numbers, dates, tenths.
    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>
        <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="7"><xf/>
        <xf numFmtId="49" fontId="1" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1"/>
        <xf numFmtId="49" borderId="1" quotePrefix="1" applyNumberFormat="1" applyBorder="1"/>
        <xf numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right"/></xf>
        <xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1"/>
        <xf numFmtId="165" borderId="1" applyNumberFormat="1" applyBorder="1"/></cellXfs></styleSheet>
        """;

    public static string StyleOf(ColumnKind kind) => kind switch { ColumnKind.Text => "2", ColumnKind.Whole or ColumnKind.Money => "4", ColumnKind.Date => "5", ColumnKind.Tenths => "6" };

    /// <summary>Every part but the sheet itself, by name.</summary>
    /// <param name="sheetName">One of ours: it is not escaped.</param>
    public static IEnumerable<(string Name, string Xml)> AroundASheet(string sheetName) =>
    [
        ("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/_rels/workbook.xml.rels", Books), ("xl/styles.xml", Styles),
        ("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{OfficeRelations}"><sheets><sheet name="{sheetName}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'{sheetName}'!$1:$1</definedName></definedNames></workbook>
            """),
    ];
}
