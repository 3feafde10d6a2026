using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Sheets;

public class ReadingSamplesTests
{
    private static readonly string[] Headings =
    [
        "STT", "Mã đối tượng", "Họ và tên", "Ngày sinh", "Giới tính", "Số CMND/CCCD", "Địa chỉ", "Mã xã", "Xã/phường",
        "Mã điểm chi trả", "Mã diện", "Hệ số", "Số quyết định", "Trợ cấp tháng này", "Truy lĩnh: số tháng", "Truy lĩnh: số tiền",
        "Chưa trả tháng trước: số tháng", "Chưa trả tháng trước: số tiền", "Khấu trừ truy thu", "Mai táng phí", "Tổng số tiền",
        "Người nhận thay", "CMND/CCCD người nhận thay", "Quan hệ", "Hình thức", "Ghi chú",
    ];

    [Theory]
    [InlineData("clean_small_2018-08_longho.xlsx", 301)]
    [InlineData("clean_district_2018-08_longho.xlsx", 6212)]
    public void A_clean_list_is_read_whole(string file, int count)
    {
        var rows = Sample(file);

        Assert.Equal(Enumerable.Range(1, count), rows.Select(row => row.Number));
        Assert.Equal(Headings, Enumerable.Range(0, 26).Select(column => rows[0][column].Text));
        Assert.Equal(26, rows[0].Width);
    }

    [Fact]
    public void A_line_of_the_small_list_is_read_to_the_letter()
    {
        var row = Sample("clean_small_2018-08_longho.xlsx")[300];

        string[] texts = ["300", "857-001582", "Nguyễn Phước Ngãi", "19/06/1935", "Nam", "331701582", "Khóm 5", "29575", "Thị trấn Long Hồ"];
        Assert.Equal(texts, Enumerable.Range(0, 9).Select(column => row[column].Text));
        Assert.Equal(new Cell("270000", CellKind.Number, IsFormula: false), row[20]);
        Assert.Equal(["Nguyễn Văn Tuấn", "339701582", "Vợ/chồng", "Tại điểm", ""], Enumerable.Range(21, 5).Select(column => row[column].Text));
        Assert.Equal(CellKind.Text, row[5].Kind);
    }

    [Fact]
    public void The_last_line_of_a_district_is_read_to_the_letter()
    {
        var row = Sample("clean_district_2018-08_longho.xlsx")[^1];

        Assert.Equal(["857-006211", "Hà Minh Ngãi", "17/04/1938"], Enumerable.Range(1, 3).Select(column => row[column].Text));
        Assert.Equal(["270000", "1", "270000", "", "", "", "", "540000"], Enumerable.Range(13, 8).Select(column => row[column].Text));
        Assert.Equal("Truy lĩnh", row[25].Text);
    }

    private static List<SheetRow> Sample(string file) => Workbook.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", file)));
}
