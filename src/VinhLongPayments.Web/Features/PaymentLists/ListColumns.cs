namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns of the canonical template, in its order; the number is the column counted from 0.</summary>
public enum ListColumn
{
    Number, Code, Name, Birth, Sex, CitizenId, Address, CommuneCode, CommuneName, PointCode, Category, Coefficient, Decision,
    Regular, BackPayMonths, BackPay, CarriedOverMonths, CarriedOver, Clawback, Funeral, Total,
    ReceiverName, ReceiverId, Relation, Manner, Note,
}

/// <summary>The headings of the canonical template and how its cells are called.</summary>
public static class ListColumns
{
    public const int HeadingRow = 1;

    private static readonly string[] Headings =
    [
        "STT", "Mã đối tượng", "Họ và tên", "Ngày sinh", "Giới tính", "Số CMND/CCCD", "Địa chỉ", "Mã xã", "Xã/phường", "Mã điểm chi trả", "Mã diện", "Hệ số", "Số quyết định",
        "Trợ cấp tháng này", "Truy lĩnh: số tháng", "Truy lĩnh: số tiền", "Chưa trả tháng trước: số tháng", "Chưa trả tháng trước: số tiền", "Khấu trừ truy thu", "Mai táng phí", "Tổng số tiền",
        "Người nhận thay", "CMND/CCCD người nhận thay", "Quan hệ", "Hình thức", "Ghi chú",
    ];

    public static IReadOnlyList<ListColumn> All { get; } = Enum.GetValues<ListColumn>();

    extension(ListColumn column)
    {
        public string Heading => Headings[(int)column];

        /// <summary>The cell's address as the spreadsheet shows it: F42. The template ends at column Z.</summary>
        public string CellIn(int row) => $"{(char)('A' + (int)column)}{row}";
    }
}
