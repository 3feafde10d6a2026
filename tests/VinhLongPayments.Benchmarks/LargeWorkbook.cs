using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace VinhLongPayments.Benchmarks;

/// <summary>The canonical list of one district with as many rows as asked for: plain people, every hundredth with something to tell.</summary>
internal static class LargeWorkbook
{
    private static readonly string[] Headings =
    [
        "STT", "Mã đối tượng", "Họ và tên", "Ngày sinh", "Giới tính", "Số CMND/CCCD", "Địa chỉ", "Mã xã", "Xã/phường", "Mã điểm chi trả", "Mã diện", "Hệ số", "Số quyết định",
        "Trợ cấp tháng này", "Truy lĩnh: số tháng", "Truy lĩnh: số tiền", "Chưa trả tháng trước: số tháng", "Chưa trả tháng trước: số tiền", "Khấu trừ truy thu", "Mai táng phí", "Tổng số tiền",
        "Người nhận thay", "CMND/CCCD người nhận thay", "Quan hệ", "Hình thức", "Ghi chú",
    ];

    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Trương"];
    private static readonly string[] Middles = ["Thị", "Văn", "Hữu", "Ngọc", "Kim", "Minh", "Thanh", "Hoàng"];
    private static readonly string[] Given = ["An", "Bé", "Chín", "Dung", "Đào", "Hoa", "Lan", "Mai", "Năm", "Phước", "Sáu", "Tư", "Út", "Xuân", "Yến", "Tám"];

    /// <param name="places">Commune code, commune name, point code.</param>
    public static byte[] Of(int rows, IReadOnlyList<(string Commune, string Name, string Point)> places, int skip = 0)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            using var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false));
            sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            Row(sheet, 1, Headings);
            for (var i = 0; i < rows; i++) Row(sheet, i + 2, Person(i + 1, i + skip, places[(i + skip) % places.Count]));
            sheet.Write("</sheetData></worksheet>");
        }
        return memory.ToArray();
    }

    public static Domain.People.PersonName NameOf(int index) => Domain.People.PersonName.From($"{Surnames[index % 8]} {Middles[index / 8 % 8]} {Given[index / 64 % 16]}");

    private static object[] Person(int number, int index, (string Commune, string Name, string Point) place)
    {
        var name = $"{Surnames[index % 8]} {Middles[index / 8 % 8]} {Given[index / 64 % 16]}";
        var birth = index % 3 == 0 ? $"{1920 + index % 18}" : $"{index % 28 + 1:00}/{index % 12 + 1:00}/{1920 + index % 18}";
        return
        [
            number, $"857-{100_000 + index:000000}", name, birth, index / 8 % 8 == 1 ? "Nam" : "Nữ", $"335{index:000000}", $"Ấp {index % 9 + 1}", place.Commune, place.Name, place.Point, "NCTC", 1m, $"{index}/QĐ-UBND",
            270_000, "", "", "", "", "", "", 270_000, "", "", "", "Tại điểm", "",
        ];
    }

    private static void Row(StreamWriter sheet, int number, IReadOnlyList<object> values)
    {
        sheet.Write($"<row r=\"{number}\">");
        for (var i = 0; i < values.Count; i++)
        {
            var place = $"{(char)('A' + i)}{number}";
            if (values[i] is string text)
            {
                if (text.Length > 0) sheet.Write($"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
            }
            else sheet.Write($"<c r=\"{place}\"><v>{Convert.ToString(values[i], CultureInfo.InvariantCulture)}</v></c>");
        }
        sheet.Write("</row>");
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
