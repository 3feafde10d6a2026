using VinhLongPayments.Web.Features.Beneficiaries;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of awards, decisions and what stands behind them.</summary>
public static class BenefitLabels
{
    private static readonly (string Prefix, string Name)[] Groups =
    [
        ("TE", "trẻ em không có nguồn nuôi dưỡng"), ("HIV", "người nhiễm HIV"), ("DT", "người đơn thân nghèo nuôi con"), ("NCT", "người cao tuổi"),
        ("KT", "người khuyết tật"), ("CS", "hộ gia đình, người nhận chăm sóc"), ("HTXH", "hưu trí xã hội"),
    ];

    /// <summary>The kind of people a category is for, as sums of a report name it; codes keep their first letters under every decree.</summary>
    public static string GroupOf(string categoryCode) => Array.Find(Groups, g => categoryCode.StartsWith(g.Prefix, StringComparison.Ordinal)).Name ?? "diện khác";

    public static string Vietnamese(this DecisionKind kind) => kind switch
    {
        DecisionKind.Grant => "Hưởng trợ cấp",
        DecisionKind.Adjust => "Điều chỉnh trợ cấp",
        DecisionKind.Suspend => "Tạm dừng trợ cấp",
        DecisionKind.Resume => "Tiếp tục hưởng trợ cấp",
        DecisionKind.Stop => "Thôi hưởng trợ cấp",
        DecisionKind.Transfer => "Chuyển nơi hưởng",
        DecisionKind.Death => "Thôi hưởng do đã mất",
        DecisionKind.DeathReversal => "Hủy ghi nhận đã mất",
        DecisionKind.Funeral => "Hỗ trợ mai táng",
        DecisionKind.Clawback => "Truy thu trợ cấp",
    };

    public static string Vietnamese(this DecisionStatus status) => status switch
    {
        DecisionStatus.Waiting => "Chờ duyệt",
        DecisionStatus.InForce => "Có hiệu lực",
        DecisionStatus.Returned => "Đã trả lại",
    };

    public static string TagKind(this DecisionStatus status) => status switch
    {
        DecisionStatus.Waiting => "waiting",
        DecisionStatus.InForce => "ok",
        DecisionStatus.Returned => "refused",
    };

    public static string Vietnamese(this StopReason reason) => reason switch
    {
        StopReason.Dead => "Đã mất",
        StopReason.Moved => "Chuyển đi ngoài tỉnh",
        StopReason.NoLongerEligible => "Không còn đủ điều kiện",
        StopReason.Prison => "Chấp hành án phạt tù",
        StopReason.Refused => "Từ chối nhận",
    };

    public static string Vietnamese(this AwardStepKind kind) => kind switch
    {
        AwardStepKind.Granted => "Hưởng",
        AwardStepKind.Adjusted => "Điều chỉnh",
        AwardStepKind.Suspended => "Tạm dừng",
        AwardStepKind.Resumed => "Tiếp tục hưởng",
        AwardStepKind.Stopped => "Thôi hưởng",
    };

    public static string Vietnamese(this PersonStatus status) => status switch
    {
        PersonStatus.Receiving => "Đang hưởng",
        PersonStatus.Suspended => "Tạm dừng",
        PersonStatus.Stopped => "Thôi hưởng",
        PersonStatus.Dead => "Đã mất",
        PersonStatus.WithoutAward => "Chưa có trợ cấp",
    };

    public static string TagKind(this PersonStatus status) => status switch
    {
        PersonStatus.Receiving => "ok",
        PersonStatus.Suspended => "warn",
        PersonStatus.Stopped or PersonStatus.Dead => "done",
        PersonStatus.WithoutAward => "draft",
    };

    public static string Vietnamese(this InquiryOutcome outcome) => outcome switch
    {
        InquiryOutcome.StillEntitled => "Vẫn đủ điều kiện hưởng",
        InquiryOutcome.MovedAway => "Đã chuyển đi",
        InquiryOutcome.Dead => "Đã mất, có xác nhận",
        InquiryOutcome.NotFound => "Không tìm thấy",
        InquiryOutcome.Refuses => "Từ chối nhận",
    };

    public static string Vietnamese(this ProposalStatus status) => status switch
    {
        ProposalStatus.Proposed => "Chờ duyệt",
        ProposalStatus.InForce => "Có hiệu lực",
        ProposalStatus.Rejected => "Đã bỏ",
    };

    public static string TagKind(this ProposalStatus status) => status switch
    {
        ProposalStatus.Proposed => "waiting",
        ProposalStatus.InForce => "ok",
        ProposalStatus.Rejected => "refused",
    };
}
