using System.Text;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class BombsTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly SheetLimits Lax = new() { MaxUnpackedBytes = long.MaxValue, MaxRatio = int.MaxValue, MaxCharactersInPart = 0 };

    [Fact]
    public void A_part_that_swells_too_much_is_refused()
    {
        var file = Workbook.With("").Part("xl/worksheets/sheet1.xml", Repeating("<worksheet><sheetData>", "<row/>", 1 * Megabyte)).ToBytes();

        Refuses(SheetRefusal.UnpacksTooBig, file);
    }

    [Fact]
    public void A_cell_of_300_MB_is_refused_by_its_declared_size()
    {
        var spent = Refuses(SheetRefusal.UnpacksTooBig, LongCell(300, "x"));

        Assert.InRange(spent, 0, 10 * Megabyte);
    }

    [Theory]
    [InlineData("x")]
    [InlineData(" ")]
    [InlineData("&#120;")]
    public void A_cell_of_300_MB_is_refused_at_its_501st_character(string piece)
    {
        var spent = Refuses(SheetRefusal.CellTooLong, LongCell(300, piece), Lax);

        Assert.InRange(spent, 0, 10 * Megabyte);
    }

    [Fact]
    public void A_long_cell_that_shrinks_honestly_is_refused_at_its_501st_character()
    {
        var spent = Refuses(SheetRefusal.CellTooLong, LongCell(50, Stuffing()));

        Assert.InRange(spent, 0, 10 * Megabyte);
    }

    [Fact]
    public void A_million_rows_are_refused_at_the_first_one_too_many()
    {
        var file = Workbook.With("").Part("xl/worksheets/sheet1.xml", stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write("<worksheet><sheetData>");
            for (var i = 1; i <= 1_000_000; i++) writer.Write($"<row r='{i}'><c><v>{i}</v></c></row>");
            writer.Write("</sheetData></worksheet>");
        }).ToBytes();

        using var reader = SheetReader.Open(new MemoryStream(file));
        var read = 0;
        var refused = Assert.Throws<SheetRefused>(() => { foreach (var _ in reader.Rows()) read++; });

        Assert.Equal(SheetRefusal.TooManyRows, refused.Reason);
        Assert.Equal(50_000, read);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused_before_they_pile_up()
    {
        var file = Workbook.With("").Part("xl/worksheets/sheet1.xml", Repeating("<worksheet>", Stuffed("<a>"), 40 * Megabyte)).ToBytes();

        Assert.InRange(Refuses(SheetRefusal.Damaged, file), 0, 10 * Megabyte);
    }

    [Fact]
    public void An_element_with_attributes_without_end_is_refused_before_they_pile_up()
    {
        var file = Workbook.With("").Part("xl/worksheets/sheet1.xml", stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write("<worksheet");
            for (var i = 0; i < 2_000_000; i++) writer.Write($" a{i:x}='>'");
            writer.Write("/>");
        }).ToBytes();

        Assert.InRange(Refuses(SheetRefusal.Damaged, file), 0, 150 * Megabyte);
    }

    [Fact]
    public void Parts_small_on_their_own_and_too_big_together_are_refused()
    {
        var piece = Stuffing();
        var workbook = Workbook.With("");
        for (var i = 0; i < 6; i++) workbook.Part($"xl/media/{i}.xml", Repeating("", piece, 20 * Megabyte));

        Refuses(SheetRefusal.UnpacksTooBig, workbook.ToBytes());
    }

    [Fact]
    public void What_really_comes_out_is_counted_over_all_parts()
    {
        var workbook = Workbook.With("<row r='1'><c r='A1'><v>1</v></c></row>");
        var declared = SheetLimits.Default with { MaxUnpackedBytes = 10_000 };

        using var reader = SheetReader.Open(new MemoryStream(workbook.ToBytes()), declared);
        var refused = Assert.Throws<SheetRefused>(() => { for (var i = 0; i < 100; i++) Assert.Single(reader.Rows()); });

        Assert.Equal(SheetRefusal.UnpacksTooBig, refused.Reason);
    }

    [Fact]
    public void A_workbook_cut_short_anywhere_is_refused_in_words()
    {
        var whole = Sane();

        for (var length = 4; length < whole.Length; length++) Refuses(SheetRefusal.Damaged, whole[..length]);
    }

    [Fact]
    public void A_workbook_with_any_byte_spoilt_is_read_or_refused_in_words()
    {
        var whole = Sane();
        byte[] spoils = [0x00, 0x01, 0x3C, 0x7F, 0x80, 0xFF];

        for (var place = 0; place < whole.Length; place++)
            foreach (var spoil in spoils)
            {
                var spoilt = whole.ToArray();
                spoilt[place] = spoil;
                if (Record.Exception(() => Workbook.Read(spoilt)) is { } error) Assert.True(error is SheetRefused, $"Byte {place} as {spoil:x2}: {error}");
            }
    }

    private static byte[] Sane() => Workbook.With("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>43313</v></c></row>").Shared("<t>Thạch Sol</t>").ToBytes();

    private static byte[] LongCell(int megabytes, string piece) =>
        Workbook.With("").Part("xl/worksheets/sheet1.xml", Repeating("<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>", piece, (long)megabytes * Megabyte)).ToBytes();

    private static Action<Stream> Repeating(string head, string piece, long bytes) => stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(head));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, Megabyte / piece.Length))));
        for (var written = 0L; written < bytes; written += block.Length) stream.Write(block);
    };

    // Shrinks about ninetyfold, to pass for an honest part: the chaff comes again only where the packer no longer remembers it.
    private static string Stuffing() => Chaff(1_000) + new string('x', 48_000);

    private static string Stuffed(string element) => $"<!--{Chaff(1_000)}-->" + string.Concat(Enumerable.Repeat(element, 48_000 / element.Length));

    private static string Chaff(int length)
    {
        var random = new Random(857);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(16))));
    }

    /// <returns>The bytes the reader took to say no.</returns>
    private static long Refuses(SheetRefusal reason, byte[] file, SheetLimits? limits = null)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<SheetRefused>(() => Workbook.Read(file, limits));
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(reason, refused.Reason);
        return spent;
    }
}
