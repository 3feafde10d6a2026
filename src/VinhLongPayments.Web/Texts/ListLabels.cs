namespace VinhLongPayments.Web.Texts;

/// <summary>Words of a payment list.</summary>
public static class ListLabels
{
    public static string Vietnamese(this ListStatus status) => status switch
    {
        ListStatus.Draft => "Đang lập",
        ListStatus.Submitted => "Đã trình",
        ListStatus.Approved => "Đã duyệt",
        ListStatus.Released => "Đã giao",
        ListStatus.Closed => "Đã khóa",
        ListStatus.Settled => "Đã quyết toán",
        ListStatus.Discarded => "Đã hủy",
    };

    public static string TagKind(this ListStatus status) => status switch
    {
        ListStatus.Draft => "draft",
        ListStatus.Submitted => "waiting",
        ListStatus.Approved => "waiting",
        ListStatus.Released => "ok",
        ListStatus.Closed => "done",
        ListStatus.Settled => "done",
        ListStatus.Discarded => "refused",
    };

    /// <summary>Who is to take the next step of the road.</summary>
    public static string? WhoseTurn(this ListStatus status) => status switch
    {
        ListStatus.Draft => "Cán bộ Phòng",
        ListStatus.Submitted => "Lãnh đạo Phòng",
        ListStatus.Approved => "Lãnh đạo Phòng",
        ListStatus.Released => "Bưu điện huyện",
        ListStatus.Closed => "Bưu điện huyện lập quyết toán",
        ListStatus.Settled => null,
        ListStatus.Discarded => null,
    };

    public static string Vietnamese(this ListKind kind) => kind switch { ListKind.Main => "Danh sách chính", ListKind.Supplementary => "Danh sách bổ sung" };

    public static string Vietnamese(this ListWarningKind kind) => kind switch
    {
        ListWarningKind.MissingCitizenId => "Thiếu số CMND/CCCD",
        ListWarningKind.BirthYearOnlyAtThreshold => "Chỉ có năm sinh ở tuổi chuyển diện",
        ListWarningKind.SameNameAndBirthYear => "Trùng họ tên và năm sinh",
        ListWarningKind.CitizenIdUnknownProvince => "Số CCCD có mã tỉnh lạ",
        ListWarningKind.CitizenIdBirthYear => "Số CCCD khác năm sinh",
        ListWarningKind.OlderThanHundred => "Trên 100 tuổi",
        ListWarningKind.LongBackPay => "Truy lĩnh dài hoặc lớn",
        ListWarningKind.CommuneNameDiffers => "Tên xã không khớp mã xã",
        ListWarningKind.MissingDecision => "Thiếu số quyết định",
        ListWarningKind.ReceiverOfMany => "Một người nhận thay cho nhiều người",
        ListWarningKind.PersonChanged => "Thông tin người hưởng thay đổi",
        ListWarningKind.FormulaCell => "Ô chứa công thức",
    };

    /// <summary>What the list is called: "danh sách bổ sung số 2 tháng 08/2018".</summary>
    public static string Title(ListKind kind, int number, PaymentPeriod period) =>
        $"{kind.Vietnamese()}{(number > 0 ? $" số {number}" : "")} {period}";
}
