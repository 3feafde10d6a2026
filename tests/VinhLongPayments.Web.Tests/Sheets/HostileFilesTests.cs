using System.Text;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class HostileFilesTests
{
    private const string OneRow = "<row r='1'><c r='A1' t='inlineStr'><is><t>STT</t></is></c></row>";

    private static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_as_such()
    {
        Refuses(SheetRefusal.Empty, []);
        Refuses(SheetRefusal.NotAWorkbook, [1, 2, 3]);
        Refuses(SheetRefusal.Damaged, "PK\u0003"u8.ToArray());
        Refuses(SheetRefusal.NotAWorkbook, "<html><table><tr><td>STT</td></tr></table></html>"u8.ToArray());
        Refuses(SheetRefusal.NotAWorkbook, "\uFEFFSTT;Họ và tên\r\n1;Thạch Sol"u8.ToArray());
        Refuses(SheetRefusal.NotAWorkbook, Workbook.Nothing.Part("word/document.xml", "<document/>").ToBytes());
        Refuses(SheetRefusal.NotAWorkbook, Workbook.Nothing.ToBytes());
        Refuses(SheetRefusal.NotAWorkbook, Workbook.With(OneRow).Without("xl/_rels/workbook.xml.rels").ToBytes());
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused_before_it_is_opened() => Refuses(SheetRefusal.TooBig, new byte[10 * 1024 * 1024 + 1]);

    [Fact]
    public void An_old_workbook_is_told_from_one_with_a_password()
    {
        byte[] old = [.. OleHeader, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")];
        byte[] locked = [.. OleHeader, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Refuses(SheetRefusal.OldFormat, old);
        Refuses(SheetRefusal.HasPassword, locked);
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", SheetRefusal.HasMacros)]
    [InlineData("XL\\VBAPROJECT.BIN", SheetRefusal.HasMacros)]
    [InlineData("xl/externalLinks/externalLink1.xml", SheetRefusal.HasExternalLinks)]
    [InlineData("xl/embeddings/oleObject1.bin", SheetRefusal.HasEmbeddedObjects)]
    public void A_workbook_that_carries_more_than_sheets_is_refused(string part, SheetRefusal reason) =>
        Refuses(reason, Workbook.With(OneRow).Part(part, "x").ToBytes());

    [Fact]
    public void Too_many_parts_are_refused()
    {
        var workbook = Workbook.With(OneRow);
        for (var i = 0; i < 196; i++) workbook.Part($"xl/media/{i}.png", "");

        Assert.Single(workbook.Read());
        Refuses(SheetRefusal.TooManyParts, workbook.Part("xl/media/last.png", "").ToBytes());
    }

    [Fact]
    public void A_workbook_without_a_sheet_is_refused()
    {
        var none = $"<workbook xmlns='{Workbook.Spreadsheet}'><sheets/></workbook>";
        var chart = Workbook.Rels($"<Relationship Id='rId1' Type='{Workbook.Relations}/chartsheet' Target='chartsheets/sheet1.xml'/>");

        Refuses(SheetRefusal.NoSheet, Workbook.With(OneRow).Part("xl/workbook.xml", none).ToBytes());
        Refuses(SheetRefusal.NoSheet, Workbook.With(OneRow).Part("xl/_rels/workbook.xml.rels", chart).Part("xl/chartsheets/sheet1.xml", "<chartsheet/>").ToBytes());
        Refuses(SheetRefusal.NoSheet, Workbook.With(OneRow).Without("xl/worksheets/sheet1.xml").ToBytes());
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void A_part_with_a_DTD_or_with_broken_XML_is_refused(string part)
    {
        const string laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        const string outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>";

        foreach (var xml in new[] { laughs, outside, "<worksheet><sheetData><row></sheetData>", "<worksheet>&nope;</worksheet>", "", "\0\0\0", "<?xml version='1.0' encoding='made-up'?><a/>" })
            Refuses(SheetRefusal.Damaged, Workbook.With(OneRow).Part(part, xml).ToBytes());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("one")]
    public void A_shared_text_that_is_not_there_is_refused(string index) =>
        Refuses(SheetRefusal.Damaged, Workbook.With($"<row r='1'><c r='A1' t='s'><v>{index}</v></c></row>").Shared("<t>STT</t>").ToBytes());

    [Fact]
    public void A_cell_is_as_long_as_it_may_be_and_not_one_character_longer()
    {
        var (most, more) = (new string('x', 500), new string('x', 501));

        Assert.Equal(most, Workbook.With(Inline($"<is><t>{most}</t></is>")).Read().Single()[0].Text);
        Refuses(SheetRefusal.CellTooLong, Workbook.With(Inline($"<is><t>{more}</t></is>")).ToBytes());
        Refuses(SheetRefusal.CellTooLong, Workbook.With(Inline($"<is><t>{most}</t></is><is><t>x</t></is>")).ToBytes());
        Refuses(SheetRefusal.CellTooLong, Workbook.With(Inline($"<is><r><t>{most}</t></r><r><t>x</t></r></is>")).ToBytes());
        Refuses(SheetRefusal.CellTooLong, Workbook.With($"<row r='1'><c r='A1'><v>{new string('1', 501)}</v></c></row>").ToBytes());
        Refuses(SheetRefusal.CellTooLong, Workbook.With(OneRow).Shared($"<t>{more}</t>").ToBytes());
    }

    [Fact]
    public void The_refusal_names_the_row_for_the_reader_of_it()
    {
        var refused = Refuses(SheetRefusal.CellTooLong, Workbook.With($"<row r='7'><c r='A7' t='inlineStr'><is><t>{new string('x', 501)}</t></is></c></row>").ToBytes());

        Assert.Equal("Dòng 7: Có ô dài hơn 500 ký tự. Hãy rút ngắn nội dung.", refused.Text);
    }

    [Fact]
    public void A_cell_in_the_last_column_is_refused_and_one_in_the_last_row_is_just_a_row()
    {
        Refuses(SheetRefusal.TooManyColumns, Workbook.With("<row r='1'><c r='XFD1'><v>1</v></c></row>").ToBytes());
        Refuses(SheetRefusal.TooManyColumns, Workbook.With("<row r='1'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>").ToBytes());

        Assert.Equal(1_048_576, Workbook.With("<row r='1048576'><c r='A1048576'><v>1</v></c></row>").Read().Single().Number);
    }

    [Fact]
    public void Every_refusal_has_words_of_its_own()
    {
        var texts = Enum.GetValues<SheetRefusal>().Select(reason => new SheetRefused(reason).Text).ToList();

        Assert.All(texts, Assert.NotEmpty);
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    private static string Inline(string inside) => $"<row r='1'><c r='A1' t='inlineStr'>{inside}</c></row>";

    private static SheetRefused Refuses(SheetRefusal reason, byte[] file)
    {
        var refused = Assert.Throws<SheetRefused>(() => Workbook.Read(file));
        Assert.Equal(reason, refused.Reason);
        return refused;
    }
}
