using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words of the archive, of alarms and of call-backs.</summary>
public static class ArchiveLabels
{
    public static string Vietnamese(this DocumentKind kind) => kind switch
    {
        DocumentKind.SignedList => "Danh sách ký nhận",
        DocumentKind.TransferOrder => "Chứng từ chuyển tiền",
        DocumentKind.SettlementReport => "Hồ sơ quyết toán",
        DocumentKind.QuarterReport => "Báo cáo quý",
        DocumentKind.HalfYearReport => "Báo cáo sáu tháng",
        DocumentKind.YearReport => "Báo cáo năm",
        DocumentKind.InspectionPaper => "Hồ sơ thanh tra",
        DocumentKind.MonitoringPaper => "Hồ sơ giám sát",
        DocumentKind.TrainingPaper => "Hồ sơ tập huấn",
        DocumentKind.CasePaper => "Hồ sơ phản ánh",
        DocumentKind.Other => "Tài liệu khác",
    };

    public static string Vietnamese(this Retention retention) => retention switch
    {
        Retention.Permanent => "Vĩnh viễn",
        Retention.TenYears => "10 năm",
        Retention.FiveYears => "5 năm",
    };

    public static string Vietnamese(this DocumentSubject subject) => subject switch
    {
        DocumentSubject.None => "Không gắn với hồ sơ nào",
        DocumentSubject.List => "Danh sách chi trả",
        DocumentSubject.Settlement => "Quyết toán",
        DocumentSubject.Transfer => "Chuyển kinh phí",
        DocumentSubject.Inspection => "Cuộc thanh tra",
        DocumentSubject.Visit => "Lần giám sát",
        DocumentSubject.TrainingClass => "Lớp tập huấn",
        DocumentSubject.Case => "Phản ánh",
    };

    public static string Vietnamese(this AlarmKind kind) => kind switch
    {
        AlarmKind.PointWithoutDecrease => "Điểm không giảm ai trong sáu tháng",
        AlarmKind.UnusualChange => "Tăng, giảm bất thường so với huyện",
        AlarmKind.OneReceiverForMany => "Một người nhận thay từ ba người trở lên",
        AlarmKind.ReceiverIsStaff => "Người nhận thay trùng tên cán bộ",
        AlarmKind.PaidAfterDeath => "Chi cho tháng sau khi mất",
        AlarmKind.OutsideHours => "Chi ngoài giờ làm việc",
        AlarmKind.TooFast => "Chi nhanh hơn khả năng phục vụ",
        AlarmKind.ReversalsByOne => "Một người hủy nhiều phiếu",
        AlarmKind.BirthYearEdited => "Sửa năm sinh gần ngưỡng tuổi",
        AlarmKind.EditedAndReverted => "Sửa rồi sửa lại quanh kỳ quyết toán",
        AlarmKind.VeryOld => "Người trên 100 tuổi",
        AlarmKind.UncollectedLong => "Ba kỳ liền chưa nhận",
        AlarmKind.DrawerDifference => "Két thừa hoặc thiếu tiền",
    };

    public static string Vietnamese(this AlarmStatus status) => status switch
    {
        AlarmStatus.Open => "Chưa xem xét",
        AlarmStatus.Dismissed => "Đã bỏ qua",
        AlarmStatus.Turned => "Đã chuyển xử lý",
    };

    public static string TagKind(this AlarmStatus status) => status switch
    {
        AlarmStatus.Open => "warn",
        AlarmStatus.Dismissed => "draft",
        AlarmStatus.Turned => "done",
    };

    public static string Vietnamese(this CallResult result) => result switch
    {
        CallResult.Received => "Đã nhận đủ",
        CallResult.NotReceived => "Nói chưa nhận",
        CallResult.WithIssues => "Đã nhận, có vướng mắc",
        CallResult.NoContact => "Không liên lạc được",
    };
}

/// <summary>Words of reports due.</summary>
public static class ReportDueLabels
{
    public static string Vietnamese(this ReportDue due) => due.Kind switch
    {
        ReportKind.ListAndFunds => $"Danh sách và kinh phí tháng {due.Last}",
        ReportKind.Settlement => $"Báo cáo thanh quyết toán tháng {due.Last}",
        ReportKind.Quarter => $"Báo cáo quý {(due.Last.Month + 2) / 3}/{due.Last.Year}",
        ReportKind.HalfYear => $"Báo cáo sáu tháng {(due.Last.Month == 6 ? "đầu" : "cuối")} năm {due.Last.Year}",
        ReportKind.Year => $"Báo cáo năm {due.Last.Year}",
    };

    public static string Vietnamese(this ReportState state) => state switch
    {
        ReportState.Received => "Đã nhận",
        ReportState.ReceivedLate => "Đã nhận, muộn",
        ReportState.Awaited => "Chưa đến hạn",
        ReportState.Missing => "Quá hạn",
    };

    public static string TagKind(this ReportState state) => state switch
    {
        ReportState.Received => "done",
        ReportState.ReceivedLate => "waiting",
        ReportState.Awaited => "draft",
        ReportState.Missing => "warn",
    };
}
