using VinhLongPayments.Web.Features.Contracts;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of contracts.</summary>
public static class ContractLabels
{
    public static string Vietnamese(this ContractState state) => state switch
    {
        ContractState.Draft => "Đang soạn",
        ContractState.WaitsForA => "Chờ ký bên A",
        ContractState.WaitsForB => "Chờ ký bên B",
        ContractState.WaitsForDepartment => "Chờ Sở xác nhận",
        ContractState.NotYet => "Chưa đến hạn",
        ContractState.Active => "Còn hiệu lực",
        ContractState.Expired => "Hết hạn",
        ContractState.Terminated => "Đã chấm dứt",
    };

    /// <summary>The kind of tag the state is shown with.</summary>
    public static string Tag(this ContractState state) => state switch
    {
        ContractState.Draft => "draft",
        ContractState.WaitsForA or ContractState.WaitsForB or ContractState.WaitsForDepartment or ContractState.NotYet => "waiting",
        ContractState.Active => "ok",
        ContractState.Expired => "done",
        ContractState.Terminated => "refused",
    };

    public static string Vietnamese(this ContractStatus status) => status switch
    {
        ContractStatus.Draft => "Đang soạn",
        ContractStatus.InForce => "Đã xác nhận",
        ContractStatus.Terminated => "Đã chấm dứt",
    };

    public static string Vietnamese(this ContractSide side) => side switch
    {
        ContractSide.LabourOffice => "Bên A",
        ContractSide.PostOffice => "Bên B",
        ContractSide.Department => "Sở",
    };

    public static string Vietnamese(this FeeKind kind) => kind switch
    {
        FeeKind.PercentOfPaid => "Phần trăm số tiền đã chi",
        FeeKind.PerPayout => "Số đồng cho mỗi lượt chi",
    };

    /// <summary>The whole fee term in one line.</summary>
    public static string Vietnamese(this ServiceFee fee) =>
        $"{fee}, {(fee.VatPercent == 0 ? "không có thuế GTGT" : $"cộng thuế GTGT {fee.VatPercent} %")}{(fee.Cap is { } cap ? $", tối đa {cap} mỗi kỳ trước thuế" : "")}";
}
