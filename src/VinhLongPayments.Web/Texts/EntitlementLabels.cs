namespace VinhLongPayments.Web.Texts;

/// <summary>Words of a line on a list.</summary>
public static class EntitlementLabels
{
    public static string Vietnamese(this EntitlementStatus status) => status switch
    {
        EntitlementStatus.Due => "Chưa nhận",
        EntitlementStatus.OnHold => "Tạm giữ",
        EntitlementStatus.Paid => "Đã nhận",
        EntitlementStatus.Unclaimed => "Không đến nhận",
        EntitlementStatus.CarriedOver => "Chuyển kỳ sau",
        EntitlementStatus.Returned => "Nộp trả ngân sách",
    };

    public static string TagKind(this EntitlementStatus status) => status switch
    {
        EntitlementStatus.Due => "waiting",
        EntitlementStatus.OnHold => "warn",
        EntitlementStatus.Paid => "done",
        EntitlementStatus.Unclaimed => "warn",
        EntitlementStatus.CarriedOver => "ok",
        EntitlementStatus.Returned => "ok",
    };

    /// <summary>Which months an item is for, as it stands behind the item's name.</summary>
    public static string Span(this EntitlementItem item) => item.Kind switch
    {
        ItemKind.Regular => $" ({item.Month})",
        ItemKind.CarriedOver when item.OriginItemId is not null => item.Months > 1 ? $" ({item.Months} tháng, từ {item.FirstMonth})" : $" ({item.FirstMonth})",
        ItemKind.BackPay when item.FirstMonth < item.Month => $" ({item.Months} tháng, từ {item.FirstMonth})",
        _ => item.Months > 0 ? $" ({item.Months} tháng)" : "",
    };

    public static string Vietnamese(this UnclaimedReason reason) => reason switch
    {
        UnclaimedReason.Absent => "Vắng",
        UnclaimedReason.Ill => "Ốm",
        UnclaimedReason.Dead => "Đã chết",
        UnclaimedReason.Moved => "Chuyển đi",
        UnclaimedReason.WrongDetails => "Sai thông tin",
        UnclaimedReason.Detained => "Đang giam giữ",
        UnclaimedReason.Refused => "Từ chối nhận",
        UnclaimedReason.Other => "Lý do khác",
    };

    public static string Vietnamese(this Sex sex) => sex switch { Sex.Male => "Nam", Sex.Female => "Nữ", Sex.Unknown => "Chưa rõ" };
}
