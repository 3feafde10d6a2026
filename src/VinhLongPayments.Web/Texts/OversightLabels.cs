using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of what the Department watches over: reports, inspections, monitoring, training, archive, alarms.</summary>
public static class OversightLabels
{
    public static string Vietnamese(this CaseChannel channel) => channel switch
    {
        CaseChannel.Hotline => "Đường dây nóng",
        CaseChannel.Paper => "Đơn, thư",
        CaseChannel.Point => "Tại điểm chi trả",
        CaseChannel.InPerson => "Tiếp công dân",
    };

    public static string Vietnamese(this CaseKind kind) => kind switch
    {
        CaseKind.NotReceived => "Chưa nhận được tiền",
        CaseKind.WrongAmount => "Sai số tiền",
        CaseKind.Attitude => "Thái độ phục vụ",
        CaseKind.Waiting => "Chờ lâu, chật chội",
        CaseKind.SuspectedFraud => "Nghi gian lận",
        CaseKind.Other => "Khác",
    };

    public static string Vietnamese(this CaseStatus status) => status switch
    {
        CaseStatus.Received => "Mới nhận",
        CaseStatus.Routed => "Đã giao trả lời",
        CaseStatus.Answered => "Đã trả lời",
    };

    public static string TagKind(this CaseStatus status) => status switch
    {
        CaseStatus.Received => "draft",
        CaseStatus.Routed => "waiting",
        CaseStatus.Answered => "done",
    };

    public static string Vietnamese(this Office office) => office switch
    {
        Office.Department => "Sở LĐTB&XH",
        Office.LabourOffice => "Phòng LĐTB&XH",
        Office.PostOffice => "Bưu điện huyện",
    };

    public static string Vietnamese(this CaseResult result) => result switch
    {
        CaseResult.Founded => "Đúng",
        CaseResult.PartlyFounded => "Đúng một phần",
        CaseResult.Unfounded => "Không đúng",
    };

    public static string Vietnamese(this InspectionStatus status) => status switch
    {
        InspectionStatus.Decided => "Đã có quyết định",
        InspectionStatus.Announced => "Đã công bố",
        InspectionStatus.Recorded => "Đã lập biên bản",
        InspectionStatus.Reported => "Đã có báo cáo",
        InspectionStatus.Concluded => "Đã có kết luận",
        InspectionStatus.FollowedUp => "Đã thực hiện xong",
    };

    /// <summary>The button that takes the step.</summary>
    public static string Verb(this InspectionStatus step) => step switch
    {
        InspectionStatus.Decided => "Ghi quyết định thanh tra",
        InspectionStatus.Announced => "Ghi công bố quyết định",
        InspectionStatus.Recorded => "Ghi biên bản làm việc",
        InspectionStatus.Reported => "Ghi báo cáo kết quả",
        InspectionStatus.Concluded => "Ghi kết luận thanh tra",
        InspectionStatus.FollowedUp => "Kết thúc theo dõi",
    };

    public static string TagKind(this InspectionStatus status) => status switch
    {
        InspectionStatus.Decided => "draft",
        InspectionStatus.Announced or InspectionStatus.Recorded or InspectionStatus.Reported => "waiting",
        InspectionStatus.Concluded => "warn",
        InspectionStatus.FollowedUp => "done",
    };

    public static string Vietnamese(this MistakeKind kind) => kind switch
    {
        MistakeKind.WrongPayment => "Chi sai",
        MistakeKind.DoublePayment => "Chi trùng",
        MistakeKind.PaidToDead => "Chi cho người chết",
        MistakeKind.MissingPapers => "Thiếu hồ sơ",
        MistakeKind.LatePayment => "Chậm chi",
        MistakeKind.Other => "Khác",
    };

    public static string Vietnamese(this RecommendationKind kind) => kind switch
    {
        RecommendationKind.Recover => "Thu hồi",
        RecommendationKind.Mend => "Chấn chỉnh",
        RecommendationKind.Discipline => "Xử lý trách nhiệm",
    };

    public static string Vietnamese(this TrainingAudience audience) => audience switch
    {
        TrainingAudience.PostManagers => "Lãnh đạo bưu điện",
        TrainingAudience.Cashiers => "Cán bộ chi trả",
        TrainingAudience.Clerks => "Cán bộ Phòng LĐTB&XH",
        TrainingAudience.CommuneOfficers => "Công chức xã",
    };

    public static string Vietnamese(this TrainingResult result) => result switch
    {
        TrainingResult.Enrolled => "Chưa có kết quả",
        TrainingResult.Passed => "Đạt",
        TrainingResult.Failed => "Không đạt",
        TrainingResult.Absent => "Vắng",
    };

    public static string Vietnamese(this WeeklyRest rest) => rest switch
    {
        WeeklyRest.None => "Không nghỉ",
        WeeklyRest.Sunday => "Chủ nhật",
        WeeklyRest.Weekend => "Thứ bảy và Chủ nhật",
    };
}
