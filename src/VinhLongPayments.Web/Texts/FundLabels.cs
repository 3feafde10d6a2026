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
}
