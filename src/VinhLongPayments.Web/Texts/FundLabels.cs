using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of the money between the offices.</summary>
public static class FundLabels
{
    public static string Vietnamese(this TransferDirection direction) => direction switch
    {
        TransferDirection.Sent => "Phòng chuyển bưu điện",
        TransferDirection.Returned => "Bưu điện nộp trả",
    };

    public static string Vietnamese(this AllotmentDirection direction) => direction switch
    {
        AllotmentDirection.ToPoint => "Bưu điện huyện giao điểm",
        AllotmentDirection.Back => "Điểm nộp về",
    };

    public static string Vietnamese(this DrawerStatus status) => status switch
    {
        DrawerStatus.Open => "Đang mở",
        DrawerStatus.Closed => "Đã kết ca",
        DrawerStatus.Countersigned => "Đã xác nhận",
    };

    public static string TagKind(this DrawerStatus status) => status switch
    {
        DrawerStatus.Open => "active",
        DrawerStatus.Closed => "waiting",
        DrawerStatus.Countersigned => "done",
    };
}
