using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class ReadingCellsTests
{
    [Fact]
    public void A_formula_gives_its_cached_value_and_says_it_is_one()
    {
        var row = Read("<row r='1'><c r='A1'><f>SUM(B1:C1)</f><v>540000</v></c><c r='B1' t='str'><f>A1&amp;\"\"</f><v>Nam</v></c><c r='C1'><f>NOW()</f></c></row>");

        Assert.Equal(new Cell("540000", CellKind.Number, IsFormula: true), row[0]);
        Assert.Equal(new Cell("Nam", CellKind.Text, IsFormula: true), row[1]);
        Assert.Equal(new Cell("", CellKind.Empty, IsFormula: true), row[2]);
    }

    [Fact]
    public void Errors_and_booleans_keep_their_kind()
    {
        var row = Read("<row r='1'><c r='A1' t='e'><v>#REF!</v></c><c r='B1' t='b'><v>1</v></c></row>");

        Assert.Equal(new Cell("#REF!", CellKind.Error, IsFormula: false), row[0]);
        Assert.Equal(new Cell("1", CellKind.Boolean, IsFormula: false), row[1]);
    }

    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("12219", "1933-06-14")]
    [InlineData("43313", "2018-08-01")]
    [InlineData("43313.75", "2018-08-01")]
    [InlineData("2958465", "9999-12-31")]
    public void A_day_of_the_1900_system_is_read_as_a_date(string serial, string day)
    {
        var row = Read($"<row r='1'><c r='A1' s='1'><v>{serial}</v></c><c r='B1' s='2'><v>{serial}</v></c></row>");

        Assert.Equal(new Cell(day, CellKind.Date, IsFormula: false), row[0]);
        Assert.Equal(row[0], row[1]);
    }

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("41851", "2018-08-01")]
    [InlineData("2957003", "9999-12-31")]
    public void A_day_of_the_1904_system_is_read_as_a_date(string serial, string day)
    {
        var row = Workbook.With($"<row r='1'><c r='A1' s='1'><v>{serial}</v></c></row>", is1904: true).Read().Single();

        Assert.Equal(new Cell(day, CellKind.Date, IsFormula: false), row[0]);
    }

    [Theory]
    [InlineData("-1", false)]
    [InlineData("0.5", false)]
    [InlineData("2958466", false)]
    [InlineData("1E+300", false)]
    [InlineData("NaN", false)]
    [InlineData("Infinity", false)]
    [InlineData("2957004", true)]
    public void A_number_that_is_no_day_stays_a_number_whatever_its_format(string serial, bool is1904)
    {
        var row = Workbook.With($"<row r='1'><c r='A1' s='1'><v>{serial}</v></c></row>", is1904).Read().Single();

        Assert.Equal(new Cell(serial, CellKind.Number, IsFormula: false), row[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(99)]
    public void A_number_in_a_number_format_stays_a_number(int style)
    {
        var row = Read($"<row r='1'><c r='A1' s='{style}'><v>43313</v></c></row>");

        Assert.Equal(new Cell("43313", CellKind.Number, IsFormula: false), row[0]);
    }

    [Fact]
    public void An_id_typed_as_a_number_keeps_its_digits()
    {
        var row = Read("<row r='1'><c r='A1'><v>331700001</v></c><c r='B1' t='n'><v>86201001234</v></c></row>");

        Assert.Equal(new Cell("331700001", CellKind.Number, IsFormula: false), row[0]);
        Assert.Equal(new Cell("86201001234", CellKind.Number, IsFormula: false), row[1]);
    }

    [Fact]
    public void Rich_text_is_joined_and_phonetic_guides_are_left_out()
    {
        var shared = "<r><rPr><b/></rPr><t>Nguyễn </t></r><rPh sb='0' eb='1'><t>ghost</t></rPh><r><t>Văn Tuấn</t></r><phoneticPr fontId='1'/>";
        var row = Workbook.With($"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>{shared}</is></c></row>").Shared(shared).Read().Single();

        Assert.Equal("Nguyễn Văn Tuấn", row[0].Text);
        Assert.Equal("Nguyễn Văn Tuấn", row[1].Text);
    }

    [Fact]
    public void Spaces_are_kept_for_the_rules_to_judge()
    {
        var row = Workbook.With("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t xml:space='preserve'>  Nam\n</t></is></c><c r='C1' t='s'><v>1</v></c></row>")
            .Shared("<t xml:space='preserve'> 0331700001 </t>", "<t xml:space='preserve'>  </t>").Read().Single();

        Assert.Equal(" 0331700001 ", row[0].Text);
        Assert.Equal("  Nam\n", row[1].Text);
        Assert.Equal("  ", row[2].Text);
        Assert.False(row.IsBlank);
    }

    [Fact]
    public void Shared_texts_are_found_by_their_place_even_after_empty_ones()
    {
        var row = Workbook.With("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>2</v></c></row>").Shared("<t/>", "", "<t>Nữ</t>").Read().Single();

        Assert.Equal(Cell.Empty, row[0]);
        Assert.Equal("Nữ", row[1].Text);
    }

    [Fact]
    public void A_strict_workbook_is_read_and_its_dates_are_dates()
    {
        var row = Workbook.With("<row r='1'><c r='A1' t='inlineStr'><is><t>Thạch Sol</t></is></c><c r='B1' t='d'><v>2018-08-01T00:00:00</v></c></row>", isStrict: true).Read().Single();

        Assert.Equal("Thạch Sol", row[0].Text);
        Assert.Equal(new Cell("2018-08-01", CellKind.Date, IsFormula: false), row[1]);
    }

    [Fact]
    public void Cells_and_rows_without_a_reference_follow_the_one_before()
    {
        var rows = Workbook.With("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c><c r='7'><v>5</v></c></row><row><c><v>6</v></c></row>").Read();

        Assert.Equal([1, 5, 6], rows.Select(row => row.Number));
        Assert.Equal("2", rows[0][1].Text);
        Assert.Equal(["3", "4", "5"], [rows[1][2].Text, rows[1][3].Text, rows[1][4].Text]);
        Assert.Equal("6", rows[2][0].Text);
    }

    [Fact]
    public void Blank_cells_and_rows_leave_no_trace()
    {
        var rows = Workbook.With("<row r='1'><c r='A1' t='inlineStr'></c><c r='B1' s='2'/><c r='C1' t='inlineStr'><is><t/></is></c><c r='D1' t='inlineStr'><is/></c></row><row r='2'/><row r='3'><c r='XFD3' s='1'/><c r='A3' t='inlineStr'><is><t> </t></is></c></row>").Read();

        Assert.Equal(3, rows.Single().Number);
        Assert.Equal(1, rows.Single().Width);
        Assert.True(rows.Single().IsBlank);
        Assert.Equal(Cell.Empty, rows.Single()[40]);
    }

    [Fact]
    public void Sheets_come_in_the_order_of_the_workbook()
    {
        var workbook = Workbook.With("<row r='1'><c r='A1'><v>1</v></c></row>")
            .Part("xl/worksheets/sheet2.xml", Workbook.Sheet("<row r='1'><c r='A1'><v>2</v></c></row>"))
            .Part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
            .Part("xl/_rels/workbook.xml.rels", Workbook.Rels($"<Relationship Id='rId1' Type='{Workbook.Relations}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='{Workbook.Relations}/worksheet' Target='/xl/worksheets/sheet2.xml'/><Relationship Id='rId3' Type='{Workbook.Relations}/chartsheet' Target='chartsheets/sheet1.xml'/>"))
            .Part("xl/workbook.xml", $"<workbook xmlns='{Workbook.Spreadsheet}' xmlns:r='{Workbook.Relations}'><sheets><sheet name='Biểu đồ' sheetId='1' r:id='rId3'/><sheet name='Sau' sheetId='9' r:id='rId2'/><sheet name='Trước' sheetId='2' r:id='rId1'/></sheets></workbook>");

        using var reader = SheetReader.Open(new MemoryStream(workbook.ToBytes()));

        Assert.Equal(["Sau", "Trước"], reader.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["2", "1"], [reader.Rows(0).Single()[0].Text, reader.Rows(1).Single()[0].Text]);
    }

    private static SheetRow Read(string row) => Workbook.With(row).Read().Single();
}
