namespace VinhLongPayments.Domain.Oversight;

/// <summary>What the Department's oversight refuses, by code, in the words the user reads: the catalogue goes on here from <see cref="Rules"/>.</summary>
public static class OversightRules
{
    // Reports from the public
    public static readonly Rule CaseHasContent = new("PA-01", "Phản ánh phải có nội dung.");
    public static readonly Rule CaseIsOpen = new("PA-02", "Phản ánh này đã trả lời.");
    public static readonly Rule CaseDueDayIsAhead = new("PA-03", "Hạn trả lời không được trước hôm nay.");
    public static readonly Rule SuspectsDoNotAnswer = new("PA-04", "Phản ánh nghi gian lận không giao cho bưu điện là nơi chi trả; hãy giao cho Phòng hoặc để Sở trả lời.");
    public static readonly Rule CaseIsRouted = new("PA-05", "Phải giao phản ánh cho nơi trả lời trước khi ghi kết quả.");
    public static readonly Rule CaseAnswerHasWords = new("PA-06", "Phải ghi nội dung trả lời.");
    public static readonly Rule CaseIsAnsweredByAnother = new("PA-07", "Người đã chi khoản bị phản ánh không được trả lời phản ánh đó.");
    public static readonly Rule OnlyAnsweredIsReopened = new("PA-08", "Chỉ mở lại được phản ánh đã trả lời.");
    public static readonly Rule ReopeningHasReason = new("PA-09", "Mở lại phản ánh phải có lý do.");
    public static readonly Rule CaseIsAnsweredByItsOffice = new("PA-10", "Chỉ nơi được giao mới trả lời phản ánh này.");

    // Inspections
    public static readonly Rule InspectionHasPlaces = new("TT-01", "Cuộc thanh tra phải có ít nhất một nơi được thanh tra.");
    public static readonly Rule InspectionDaysAreInOrder = new("TT-02", "Thời kỳ và thời hạn thanh tra phải theo thứ tự.");
    public static readonly Rule InspectionStepIsNext = new("TT-03", "Các bước thanh tra phải theo thứ tự: quyết định, công bố, biên bản, báo cáo, kết luận, kết thúc theo dõi.");
    public static readonly Rule InspectionDayIsInOrder = new("TT-04", "Ngày của bước này không được trước bước liền trước hoặc ở tương lai.");
    public static readonly Rule ConclusionHasNumber = new("TT-05", "Kết luận thanh tra phải có số văn bản.");
    public static readonly Rule ConclusionIsByAnother = new("TT-06", "Người ghi báo cáo không được tự ghi kết luận.");
    public static readonly Rule RecommendationsAreDone = new("TT-07", "Còn kiến nghị chưa thực hiện xong.");
    public static readonly Rule FindingsAreBeforeConclusion = new("TT-08", "Chỉ ghi phát hiện trước khi có kết luận.");
    public static readonly Rule FindingIsAtInspectedPlace = new("TT-09", "Phát hiện phải thuộc nơi được thanh tra.");
    public static readonly Rule FindingHasContent = new("TT-10", "Phát hiện phải có nội dung và kiến nghị.");
    public static readonly Rule FollowUpIsAfterConclusion = new("TT-11", "Chỉ ghi việc thực hiện kiến nghị khi đã có kết luận và chưa kết thúc theo dõi.");
    public static readonly Rule RecommendationIsOpen = new("TT-12", "Kiến nghị này đã thực hiện xong.");
    public static readonly Rule RecoveredIsWithinWrong = new("TT-13", "Số thu hồi không được lớn hơn số còn phải thu hồi.");
    public static readonly Rule RemainderIsExplained = new("TT-14", "Kết thúc kiến nghị khi chưa thu hồi đủ phải ghi lý do.");
    public static readonly Rule FindingHasOneCase = new("TT-15", "Phát hiện này đã được chuyển thành phản ánh.");

    // Monitoring
    public static readonly Rule CriteriaAreNamed = new("GS-01", "Bộ tiêu chí phải có ít nhất một tiêu chí, mỗi tiêu chí có điểm tối đa từ 1 đến 100.");
    public static readonly Rule RoundDaysAreInOrder = new("GS-02", "Ngày kết thúc đợt giám sát không được trước ngày bắt đầu.");
    public static readonly Rule RoundHasCommunes = new("GS-03", "Đợt giám sát phải có ít nhất một xã, phường.");
    public static readonly Rule VisitIsRecordedOnce = new("GS-04", "Lần giám sát này đã ghi kết quả.");
    public static readonly Rule VisitIsNotAhead = new("GS-05", "Ngày giám sát không được ở tương lai.");
    public static readonly Rule EveryQuestionIsScored = new("GS-06", "Mỗi tiêu chí phải có điểm từ 0 đến điểm tối đa của tiêu chí.");
    public static readonly Rule SupervisorIsNamed = new("GS-07", "Phải ghi tên người giám sát.");

    // Training
    public static readonly Rule ClassDaysAreInOrder = new("TH-01", "Ngày kết thúc lớp không được trước ngày khai giảng.");
    public static readonly Rule TraineeIsNamed = new("TH-02", "Phải ghi tên học viên.");
    public static readonly Rule TraineeIsEnrolledOnce = new("TH-03", "Người này đã có tên trong lớp.");
    public static readonly Rule ClassHasBegun = new("TH-04", "Chỉ ghi kết quả khi lớp đã khai giảng.");
    public static readonly Rule TestScoreIsInRange = new("TH-05", "Điểm kiểm tra từ 0 đến 100.");

    // Archive and procedure
    public static readonly Rule DocumentHasTitle = new("TL-01", "Tài liệu phải có tên.");
    public static readonly Rule DocumentHasContent = new("TL-02", "Tệp tài liệu không được rỗng.");
    public static readonly Rule ProcedureHasText = new("QTR-01", "Quy trình phải có tên và nội dung.");
    public static readonly Rule ProcedureFollowsTheLast = new("QTR-02", "Ngày áp dụng phải sau ngày áp dụng của phiên bản trước.");

    // Alarms and call-backs
    public static readonly Rule AlarmIsOpen = new("CB-01", "Cảnh báo này đã được xử lý.");
    public static readonly Rule DismissalHasReason = new("CB-02", "Bỏ qua cảnh báo phải ghi lý do.");
    public static readonly Rule SampleHasCandidates = new("CB-03", "Tháng này chưa có khoản nào đã chi để chọn mẫu.");
    public static readonly Rule SampleSizeIsInBounds = new("CB-04", "Cỡ mẫu từ 1 đến 2.000.");
    public static readonly Rule CallIsRecordedOnce = new("CB-05", "Người này đã trả lời; kết quả không sửa được nữa.");
}
