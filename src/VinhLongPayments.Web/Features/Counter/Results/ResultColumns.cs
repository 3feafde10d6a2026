using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>The columns of the post office's own results sheet.</summary>
public enum ResultColumn { Code, Name, Total, Result, PaidOn, ReceiverName, ReceiverId, Place, Reason, Cashier, Witness }

/// <summary>The headings of the results sheet, and the other words post offices use for the same columns.</summary>
public static class ResultColumns
{
    private static readonly string[] Headings =
        ["Mã đối tượng", "Họ và tên", "Tổng số tiền", "Kết quả", "Ngày chi", "Người nhận", "Số giấy tờ", "Hình thức", "Lý do chưa chi", "Giao dịch viên", "Người làm chứng"];

    private static readonly Dictionary<ResultColumn, string[]> OtherWords = new()
    {
        [ResultColumn.Code] = ["ma so", "ma dt", "ma"],
        [ResultColumn.Name] = ["ho ten", "ho ten nguoi huong", "ten doi tuong", "ho va ten nguoi huong"],
        [ResultColumn.Total] = ["so tien", "thanh tien", "so tien da chi", "tong tien", "tong cong"],
        [ResultColumn.Result] = ["tinh trang", "trang thai", "da chi chua chi", "ket qua chi tra"],
        [ResultColumn.PaidOn] = ["ngay chi tra", "ngay nhan", "ngay tra"],
        [ResultColumn.ReceiverName] = ["ho ten nguoi nhan", "nguoi nhan tien", "nguoi ky nhan"],
        [ResultColumn.ReceiverId] = ["so cmnd", "cmnd cccd", "so cmnd cccd", "cmnd nguoi nhan", "so giay to nguoi nhan"],
        [ResultColumn.Place] = ["noi chi", "hinh thuc chi", "hinh thuc chi tra"],
        [ResultColumn.Reason] = ["ly do", "ly do chua nhan"],
        [ResultColumn.Cashier] = ["gdv", "nguoi chi", "ten dang nhap gdv", "ma gdv"],
        [ResultColumn.Witness] = ["lam chung", "nguoi di cung"],
    };

    private static readonly ResultColumn[] Needed = [ResultColumn.Code, ResultColumn.Name, ResultColumn.Total, ResultColumn.Result, ResultColumn.PaidOn, ResultColumn.Cashier];

    public static IReadOnlyDictionary<string, ResultColumn> Known { get; } = Enum.GetValues<ResultColumn>()
        .SelectMany(column => OtherWords.GetValueOrDefault(column, []).Prepend(HeadingBook<ResultColumn>.KeyOf(Headings[(int)column])).Select(words => (Words: words, Column: column)))
        .DistinctBy(known => known.Words).ToDictionary(known => known.Words, known => known.Column);

    public static RowMarks<ResultColumn> Marks { get; } = new(ResultColumn.Name, null, [ResultColumn.Code], [ResultColumn.Total]);

    extension(ResultColumn column)
    {
        public string Heading => Headings[(int)column];
    }

    extension(SheetColumns<ResultColumn> columns)
    {
        /// <summary>What a sheet lacks to be read as results.</summary>
        public IReadOnlyList<string> Missing => [.. Needed.Where(column => !columns.Has(column)).Select(column => column.Heading)];
    }
}
