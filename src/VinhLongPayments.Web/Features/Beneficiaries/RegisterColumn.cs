namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The columns of a register workbook, in its order; the number is the column counted from 0.</summary>
public enum RegisterColumn
{
    Code, Name, Birth, BirthPrecision, Sex, CitizenId, Address, CommuneCode, CommuneName, PointCode, Category, Coefficient, Decision, DecidedOn, From, PaidThrough, Phone,
    ReceiverName, ReceiverId, Relation, AuthorisedFrom, AuthorisedUntil, AtHome,
}

/// <summary>The headings of a register workbook and how its cells are called.</summary>
public static class RegisterColumns
{
    public const int HeadingRow = 1;

    private static readonly string[] Headings =
    [
        "Mã đối tượng", "Họ và tên", "Ngày sinh", "Độ chính xác ngày sinh", "Giới tính", "Số CMND/CCCD", "Địa chỉ", "Mã xã", "Xã/phường", "Mã điểm chi trả", "Mã diện", "Hệ số", "Số quyết định",
        "Ngày quyết định", "Hưởng từ tháng", "Đã chi đến tháng", "Số điện thoại", "Người nhận thay", "CMND/CCCD người nhận thay", "Quan hệ", "Ủy quyền từ ngày", "Ủy quyền đến ngày", "Chi trả tại nhà",
    ];

    public static IReadOnlyList<RegisterColumn> All { get; } = Enum.GetValues<RegisterColumn>();

    extension(RegisterColumn column)
    {
        public string Heading => Headings[(int)column];

        /// <summary>The cell's address as the spreadsheet shows it: F42.</summary>
        public string CellIn(int row) => $"{(char)('A' + (int)column)}{row}";
    }
}
