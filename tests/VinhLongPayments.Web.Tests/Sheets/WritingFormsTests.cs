using System.IO.Compression;
using System.Xml.Linq;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class WritingFormsTests
{
    private static readonly XNamespace Main = Workbook.Spreadsheet;

    [Fact]
    public void What_is_written_is_read_back()
    {
        var rows = Workbook.Read(Form().Row(1, "Thạch Sol", "086201001234", new DateOnly(1933, 6, 14), new Vnd(270_000)).Row(2L, "Hà Minh Ngãi", null, null, new Vnd(540_000)).ToBytes());

        Assert.Equal([1, 3, 4, 5], rows.Select(row => row.Number));
        Assert.Equal("DANH SÁCH CHI TRẢ", rows[0][0].Text);
        Assert.Equal(["STT", "Họ và tên", "Số CMND/CCCD", "Ngày sinh", "Số tiền"], Enumerable.Range(0, 5).Select(column => rows[1][column].Text));
        Assert.Equal(new Cell("1", CellKind.Number, IsFormula: false), rows[2][0]);
        Assert.Equal(new Cell("086201001234", CellKind.Text, IsFormula: false), rows[2][2]);
        Assert.Equal(new Cell("1933-06-14", CellKind.Date, IsFormula: false), rows[2][3]);
        Assert.Equal(new Cell("270000", CellKind.Number, IsFormula: false), rows[2][4]);
        Assert.Equal(Cell.Empty, rows[3][2]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("=1+1")]
    [InlineData("=")]
    [InlineData("{=1+1}")]
    [InlineData("000123")]
    [InlineData("01/02/2018")]
    [InlineData("TRUE")]
    [InlineData("'x")]
    public void A_text_stays_the_text_it_was(string text)
    {
        var file = new SheetWriter("Sổ").Title(text).Columns(Column.Text(text, 10), Column.Whole("Số", 10)).Row(text, 1).Footer(text).ToBytes();

        var rows = Workbook.Read(file);
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(new Cell(text, CellKind.Text, IsFormula: false), row[0]));
        Assert.Empty(Part(file, "xl/worksheets/sheet.xml").Descendants(Main + "f"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("@x", true)]
    [InlineData("000123", false)]
    public void A_text_that_looks_like_a_formula_is_marked_with_a_quote(string text, bool isMarked)
    {
        var file = new SheetWriter("Sổ").Title(text).Columns(Column.Text(text, 10)).Row(text).Footer(text).ToBytes();

        var styles = Part(file, "xl/styles.xml").Descendants(Main + "cellXfs").Elements(Main + "xf").ToList();
        var marks = Part(file, "xl/worksheets/sheet.xml").Descendants(Main + "c").Where(cell => cell.Element(Main + "v") is not null)
            .Select(cell => (string?)styles[(int)cell.Attribute("s")!].Attribute("quotePrefix") is "1" or "true").ToList();
        Assert.Equal(Enumerable.Repeat(isMarked, 4), marks);
    }

    [Fact]
    public void The_totals_are_live_sums_that_already_carry_their_value()
    {
        var file = Form().Row(1, "Thạch Sol", "1", null, new Vnd(270_000)).Row(2, "Hà Minh Ngãi", "2", null, new Vnd(379_000_000_000)).Totals("Tổng cộng").ToBytes();

        var totals = Workbook.Read(file)[^1];
        Assert.Equal("Tổng cộng", totals[0].Text);
        Assert.Equal(new Cell("379000270000", CellKind.Number, IsFormula: true), totals[4]);
        var formula = Assert.Single(Part(file, "xl/worksheets/sheet.xml").Descendants(Main + "f"));
        Assert.Equal("SUM(E4:E5)", formula.Value);
    }

    [Fact]
    public void The_totals_of_an_empty_form_add_nothing_up()
    {
        var file = Form().Totals().ToBytes();

        Assert.Equal("Cộng", Workbook.Read(file)[^1][0].Text);
        Assert.Empty(Part(file, "xl/worksheets/sheet.xml").Descendants(Main + "f"));
    }

    [Fact]
    public void Columns_are_as_wide_as_the_form_says()
    {
        var columns = Part(Form().ToBytes(), "xl/worksheets/sheet.xml").Descendants(Main + "col").ToList();

        double[] asked = [6, 30, 16, 12, 15];
        for (var i = 0; i < asked.Length; i++)
        {
            var column = columns.Single(c => (int)c.Attribute("min")! <= i + 1 && i + 1 <= (int)c.Attribute("max")!);
            Assert.InRange((double)column.Attribute("width")!, asked[i], asked[i] + 1);
        }
    }

    [Fact]
    public void The_heading_stays_on_the_screen_and_on_every_page_of_A4()
    {
        var file = Form().Row(1, "Thạch Sol", "1", null, new Vnd(1)).ToBytes();

        var sheet = Part(file, "xl/worksheets/sheet.xml");
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Equal(("3", "frozen"), ((string?)pane.Attribute("ySplit"), ((string?)pane.Attribute("state"))?[..6]));
        var page = sheet.Descendants(Main + "pageSetup").Single();
        Assert.Equal(("9", "landscape"), ((string?)page.Attribute("paperSize"), (string?)page.Attribute("orientation")));
        var repeated = Part(file, "xl/workbook.xml").Descendants(Main + "definedName").Single(name => (string?)name.Attribute("name") == "_xlnm.Print_Titles");
        Assert.Equal("'Danh sách'!3:3", repeated.Value.Replace("$", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_may_stand_upright()
    {
        var page = Part(Form().Portrait().ToBytes(), "xl/worksheets/sheet.xml").Descendants(Main + "pageSetup").Single();

        Assert.Equal("portrait", (string?)page.Attribute("orientation"));
    }

    [Fact]
    public void A_row_that_does_not_fit_its_columns_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Form().Row(1, "Thạch Sol"));
        Assert.Throws<ArgumentException>(() => Form().Row(1, 2.5, null, null, null).ToBytes());
    }

    private static SheetWriter Form() => new SheetWriter("Danh sách").Title("DANH SÁCH CHI TRẢ")
        .Columns(Column.Whole("STT", 6), Column.Text("Họ và tên", 30), Column.Text("Số CMND/CCCD", 16), Column.Date("Ngày sinh", 12), Column.Money("Số tiền", 15));

    private static XDocument Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.Entries.Single(entry => entry.FullName == name || entry.FullName == name.Replace("sheet.xml", "sheet1.xml", StringComparison.Ordinal)).Open();
        return XDocument.Load(part);
    }
}
