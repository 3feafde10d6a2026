using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of a settlement's road.</summary>
public static class SettlementLabels
{
    public static string Vietnamese(this SettlementStatus status) => status switch
    {
        SettlementStatus.Prepared => "Đã lập",
        SettlementStatus.Confirmed => "Phòng đã xác nhận",
        SettlementStatus.Endorsed => "Sở đã thẩm định",
        SettlementStatus.Approved => "Đã phê duyệt",
        SettlementStatus.Rejected => "Đã từ chối",
    };

    /// <summary>The look of the state's tag.</summary>
    public static string Kind(this SettlementStatus status) => status switch
    {
        SettlementStatus.Prepared or SettlementStatus.Confirmed or SettlementStatus.Endorsed => "waiting",
        SettlementStatus.Approved => "done",
        SettlementStatus.Rejected => "refused",
    };

    /// <summary>Whose turn it is; nobody's at the end of the road.</summary>
    public static string? NextHand(this SettlementStatus status) => status switch
    {
        SettlementStatus.Prepared => "Lãnh đạo Phòng LĐTB&XH xác nhận",
        SettlementStatus.Confirmed => "Chuyên viên Sở thẩm định",
        SettlementStatus.Endorsed => "Lãnh đạo Sở phê duyệt",
        SettlementStatus.Approved => null,
        SettlementStatus.Rejected => "Bưu điện huyện lập lại",
    };

    public static string Write(this FigureUnit unit, long figure) => unit switch
    {
        FigureUnit.People => $"{new Vnd(figure).Figures} người",
        FigureUnit.Dong => $"{new Vnd(figure).Figures} đ",
    };
}
