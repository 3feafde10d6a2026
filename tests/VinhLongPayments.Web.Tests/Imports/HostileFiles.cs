using System.IO.Compression;
using System.Net;
using System.Text;
using VinhLongPayments.Web.Tests.Features.PaymentLists;
using VinhLongPayments.Web.Tests.Sheets;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>Two hundred hostile and damaged files through the real upload: each gets its own sentence, none an error of the server, and the server goes on.</summary>
public sealed class HostileFiles : PageTest
{
    private sealed record Hostile(string Name, byte[] Content, string Told);

    [Fact]
    public async Task Each_gets_its_own_sentence_and_the_server_keeps_answering()
    {
        var clerk = await SignedInAs("canbo.longho");
        var (wrong, count) = (new List<string>(), 0);
        foreach (var file in Corpus())
        {
            count++;
            var page = await clerk.ReviewAsync(file.Content, fileName: "tep.xlsx");
            if ((int)page.Status >= 500 || !page.Text.Contains(file.Told, StringComparison.Ordinal)) wrong.Add($"{file.Name}: {(int)page.Status} {page.Text[..Math.Min(page.Text.Length, 300)]}");
        }

        Assert.Empty(wrong);
        Assert.True(count >= 200, $"Only {count} files.");
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/danh-sach")).Status);
        Assert.NotNull((await clerk.ReviewAsync(Sample(Lists.Small))).Document.QuerySelector("form[action$='/lap']"));
    }

    private static IEnumerable<Hostile> Corpus() =>
        [.. Foreign(), .. Cut(), .. Bombs(), .. Corners(), .. Crowded(), .. Carriers(), .. BrokenXml(), .. Headless(), .. Doubled(), .. Lacking(), .. Long()];

    private static IEnumerable<Hostile> Foreign()
    {
        foreach (var seed in Enumerable.Range(1, 15))
        {
            var noise = new byte[400];
            new Random(seed).NextBytes(noise);
            noise[0] = 0x11;
            yield return new($"noise {seed}", noise, "không phải sổ Excel");
        }
        foreach (var text in new[] { "<html><table><tr><td>STT</td></tr></table></html>", "STT;Họ tên\n1;An", "\uFEFFSTT,Họ tên", "%PDF-1.7", "{\\rtf1 }" })
            foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode })
                yield return new($"text {encoding.WebName}", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "không phải sổ Excel");
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        foreach (var size in Enumerable.Range(1, 6))
        {
            yield return new($"password {size}", [.. ole, .. new byte[size * 512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], "mật khẩu");
            yield return new($"xls {size}", [.. ole, .. new byte[size * 512]], "Excel cũ");
        }
    }

    private static IEnumerable<Hostile> Cut()
    {
        var sane = Workbook.With(Row(1, Headings) + Row(2, Person)).ToBytes();
        foreach (var at in Enumerable.Range(1, 44)) yield return new($"cut {at}", sane[..(sane.Length * at / 45)], "bị hỏng");
    }

    private static IEnumerable<Hostile> Bombs()
    {
        foreach (var piece in new[] { "x", " ", "&#120;" })
            foreach (var times in new[] { 20_000, 200_000, 2_000_000 })
                yield return new($"bomb {piece} {times}", Workbook.With($"<row r='1'><c r='A1' t='inlineStr'><is><t>{string.Concat(Enumerable.Repeat(piece, times / piece.Length))}</t></is></c></row>").ToBytes(), times > 1_000_000 || (times > 100_000 && piece.Length == 1) ? "giải nén quá lớn" : "500 ký tự");
        foreach (var at in Enumerable.Range(1, 6)) yield return new($"shared {at}", Workbook.With("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").Shared($"<t>{new string('x', 500 + at)}</t>").ToBytes(), "500 ký tự");
    }

    private static IEnumerable<Hostile> Corners()
    {
        foreach (var column in new[] { "BI", "BZ", "ZZ", "AAA", "XFD" })
            foreach (var row in new[] { 1, 1_048_576 })
                yield return new($"corner {column}{row}", Workbook.With($"<row r='{row}'><c r='{column}{row}'><v>1</v></c></row>").ToBytes(), "60 cột");
    }

    private static IEnumerable<Hostile> Crowded()
    {
        foreach (var parts in new[] { 250, 1_000, 10_000 })
        {
            var book = Workbook.With(Row(1, Headings));
            foreach (var part in Enumerable.Range(1, parts)) book.Part($"xl/media/{part}.xml", "<a/>");
            yield return new($"{parts} parts", book.ToBytes(), "quá nhiều thành phần");
        }
    }

    private static IEnumerable<Hostile> Carriers()
    {
        (string Part, string Told)[] parts =
        [
            ("xl/vbaProject.bin", "macro"), ("XL/VBAPROJECT.BIN", "macro"), ("xl\\vbaProject.bin", "macro"), ("x/y/vbaProject.bin", "macro"), ("xl/externalLinks/externalLink1.xml", "liên kết"), ("xl/externalLinks/_rels/a.rels", "liên kết"),
            ("xl/embeddings/oleObject1.bin", "đối tượng nhúng"), ("xl/embeddings/a.docx", "đối tượng nhúng"), ("xl/EMBEDDINGS/b.exe", "đối tượng nhúng"),
        ];
        foreach (var (part, told) in parts) yield return new(part, Workbook.With(Row(1, Headings) + Row(2, Person)).Part(part, "<a/>").ToBytes(), told);
        foreach (var missing in new[] { "xl/workbook.xml", "xl/_rels/workbook.xml.rels" }) yield return new($"without {missing}", Workbook.With("").Without(missing).ToBytes(), "không phải sổ Excel");
        yield return new("without its sheet", Workbook.With("").Without("xl/worksheets/sheet1.xml").ToBytes(), "không có trang tính");
        yield return new("an empty zip", Empty(), "không phải sổ Excel");
    }

    private static byte[] Empty()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("readme.txt");
        return memory.ToArray();
    }

    private static IEnumerable<Hostile> BrokenXml()
    {
        string[] parts = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"];
        string[] spoilt = ["<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "<a><b></a>", "<a>\u0001</a>", "<a b=1/>", "\0\0\0", "<a>&x;</a>"];
        foreach (var part in parts)
            foreach (var xml in spoilt)
                yield return new($"{part} {xml}", Workbook.With(Row(1, Headings)).Part(part, xml).ToBytes(), "bị hỏng");
    }

    private static IEnumerable<Hostile> Headless()
    {
        foreach (var rows in Enumerable.Range(1, 15)) yield return new($"no heading {rows}", Workbook.With(string.Concat(Enumerable.Range(1, rows).Select(r => Row(r, ["một", "hai", "ba"])))).ToBytes(), "dòng tiêu đề");
        foreach (var times in Enumerable.Range(1, 10)) yield return new($"headings {times} times", Workbook.With(string.Concat(Enumerable.Range(1, times).Select(r => Row(r, Headings)))).ToBytes(), "không có dòng nào ghi người hưởng");
        yield return new("an empty sheet", Workbook.With("").ToBytes(), "dòng tiêu đề");
    }

    private static IEnumerable<Hostile> Doubled()
    {
        foreach (var at in Enumerable.Range(0, Headings.Length)) yield return new($"twice {Headings[at]}", Workbook.With(Row(1, [.. Headings, Headings[at]]) + Row(2, Person)).ToBytes(), "cùng được hiểu là");
        yield return new("two words for one", Workbook.With(Row(1, [.. Headings, "Họ tên"]) + Row(2, Person)).ToBytes(), "cùng được hiểu là Họ và tên");
    }

    private static IEnumerable<Hostile> Lacking()
    {
        foreach (var (at, word) in new[] { (0, "Mã đối tượng"), (1, "Họ và tên"), (2, "Ngày sinh"), (3, "Mã diện"), (4, "Tổng số tiền") })
            foreach (var odd in new[] { "", "Cột lạ", "???" })
                yield return new($"lacks {word} {odd}", Workbook.With(Row(1, [.. Headings.Select((heading, i) => i == at ? odd : heading)]) + Row(2, Person)).ToBytes(), $"chưa biết cột nào là {word}");
    }

    private static IEnumerable<Hostile> Long()
    {
        foreach (var rows in new[] { 50_001, 100_000 })
            yield return new($"{rows} rows", Workbook.With(Row(1, Headings) + string.Concat(Enumerable.Range(2, rows).Select(r => $"<row r='{r}'><c r='A{r}'><v>{r % 7}</v></c></row>"))).ToBytes(), "50.000 dòng");
    }

    private static readonly string[] Headings = ["Mã đối tượng", "Họ và tên", "Ngày sinh", "Mã diện", "Tổng số tiền", "Mã xã", "Mã điểm chi trả"];
    private static readonly string[] Person = ["857-000001", "Nguyễn Thị Bé", "1930", "NCTC", "270000", "29575", "2957501"];

    private static string Row(int number, IReadOnlyList<string> texts) =>
        $"<row r='{number}'>{string.Concat(texts.Select((text, i) => $"<c r='{(char)('A' + i)}{number}' t='inlineStr'><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>"))}</row>";
}
