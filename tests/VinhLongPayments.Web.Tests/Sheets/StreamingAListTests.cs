using System.IO.Compression;
using ClosedXML.Excel;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class StreamingAListTests
{
    private static readonly Column[] Columns = [Column.Whole("STT", 6), Column.Text("Họ và tên", 26), Column.Tenths("Hệ số", 7), Column.Date("Ngày sinh", 12), Column.Money("Số tiền", 14)];

    [Fact]
    public async Task What_is_streamed_is_read_back_with_its_types()
    {
        var rows = Workbook.Read(await FileAsync([1, "Thạch Sol", 1.5m, new DateOnly(1933, 6, 14), new Vnd(270_000)], [2L, "Hà Minh Ngãi", null, null, null]));

        Assert.Equal(["STT", "Họ và tên", "Hệ số", "Ngày sinh", "Số tiền"], Enumerable.Range(0, 5).Select(column => rows[0][column].Text));
        Assert.Equal([new("1", CellKind.Number, IsFormula: false), new("Thạch Sol", CellKind.Text, IsFormula: false), new("1.5", CellKind.Number, IsFormula: false),
            new("1933-06-14", CellKind.Date, IsFormula: false), new Cell("270000", CellKind.Number, IsFormula: false)], Enumerable.Range(0, 5).Select(column => rows[1][column]));
        Assert.Equal(Cell.Empty, rows[2][4]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("@x", true)]
    [InlineData("000123", false)]
    [InlineData("01/02/2018", false)]
    [InlineData("<b> & \"x\" ", false)]
    public async Task A_text_stays_the_text_it_was_and_is_marked_where_it_looks_like_a_formula(string text, bool isMarked)
    {
        var file = await FileAsync([1, text, null, null, null]);

        Assert.Equal(new Cell(text, CellKind.Text, IsFormula: false), Workbook.Read(file)[1][1]);
        using var workbook = new XLWorkbook(new MemoryStream(file));
        var cell = workbook.Worksheets.Single().Cell(2, 2);
        // Format 49 is @: text.
        Assert.Equal((XLDataType.Text, 49, isMarked, false), (cell.DataType, cell.Style.NumberFormat.NumberFormatId, cell.Style.IncludeQuotePrefix, cell.HasFormula));
    }

    [Fact]
    public async Task What_no_file_can_hold_becomes_a_blank() =>
        Assert.Equal("a b\nc", Workbook.Read(await FileAsync([1, "a\u0001b\nc", null, null, null]))[1][1].Text);

    [Fact]
    public async Task The_headings_stay_in_sight_and_are_repeated_on_every_page()
    {
        using var workbook = new XLWorkbook(new MemoryStream(await FileAsync([1, "Thạch Sol", null, null, null])));

        var sheet = workbook.Worksheets.Single();
        Assert.Equal((1, 1, 1), (sheet.SheetView.SplitRow, sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
        Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Landscape, 1), (sheet.PageSetup.PaperSize, sheet.PageSetup.PageOrientation, sheet.PageSetup.PagesWide));
        Assert.Equal(26, sheet.Column(2).Width, precision: 1);
        Assert.Equal(48, sheet.Row(1).Height);
    }

    [Fact]
    public async Task Rows_leave_while_later_ones_are_not_written_yet()
    {
        var target = new MemoryStream();
        await using var sheet = await SheetStream.StartAsync(target, "Danh sách", Columns, CancellationToken.None);
        var before = target.Length;

        for (var i = 0; i < 5_000; i++) await sheet.RowAsync([i, $"{Guid.NewGuid()}", null, null, new Vnd(270_000 + i)], CancellationToken.None);

        Assert.True(target.Length > before + 100_000, $"{target.Length - before} bytes left so far");
    }

    [Fact]
    public async Task A_file_that_was_not_finished_is_not_taken_for_a_list()
    {
        var target = new MemoryStream();
        await using (var sheet = await SheetStream.StartAsync(target, "Danh sách", Columns, CancellationToken.None))
            await sheet.RowAsync([1, "Thạch Sol", null, null, null], CancellationToken.None);

        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(target.ToArray())));
    }

    private static async Task<byte[]> FileAsync(params object?[][] rows)
    {
        var target = new MemoryStream();
        await using (var sheet = await SheetStream.StartAsync(target, "Danh sách", Columns, CancellationToken.None))
        {
            foreach (var row in rows) await sheet.RowAsync(row, CancellationToken.None);
            await sheet.FinishAsync(CancellationToken.None);
        }
        return target.ToArray();
    }
}
