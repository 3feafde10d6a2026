using System.Globalization;

namespace VinhLongPayments.Web.Texts;

/// <summary>Words for the columns of the audit trail, and for what stood in them.</summary>
public static class AuditFieldLabels
{
    // What says nothing to a reader: keys, stamps, digests, search keys. The trail itself keeps them.
    private static readonly HashSet<string> Technical =
    [
        "Id", "Version", "RequestId", "DrawerId", "ListId", "NormalizedUserName", "NormalizedEmail", "Email", "EmailConfirmed", "PhoneNumber", "PhoneNumberConfirmed",
        "TwoFactorEnabled", "LockoutEnabled", "SearchName", "SortName", "Body", "Hash", "PreviousHash", "LastHash", "Salt", "Fingerprint",
        "FileSha256", "Slug", "Attempt", "SearchAddress", "SearchTitle", "Sha256", "SubjectKey", "Key", "Href", "TurnedInto", "ContentType",
    ];

    private static readonly HashSet<string> Places = ["DistrictId", "PayoutPointId", "CommuneId", "FormerDistrictId", "FormerCommuneId", "FormerPayoutPointId", "ToDistrictId", "ToCommuneId", "ToPayoutPointId"];

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["DistrictId"] = "Huyện", ["PayoutPointId"] = "Điểm chi trả", ["CommuneId"] = "Xã", ["Name"] = "Tên", ["ShortName"] = "Tên ngắn",
        ["Code"] = "Mã", ["Number"] = "Số", ["Address"] = "Địa chỉ", ["Phone"] = "Điện thoại", ["OpeningHours"] = "Giờ mở cửa",
        ["DailyCapacity"] = "Số người phục vụ mỗi ngày", ["ActiveFrom"] = "Hoạt động từ", ["ActiveTo"] = "Hoạt động đến", ["ValidFrom"] = "Có từ ngày",
        ["ValidTo"] = "Có đến ngày", ["From"] = "Từ tháng", ["To"] = "Đến", ["Month"] = "Tháng", ["Months"] = "Số tháng", ["PayMonth"] = "Tháng chi trả",
        ["Status"] = "Trạng thái", ["Kind"] = "Loại", ["Reason"] = "Lý do", ["Note"] = "Ghi chú", ["At"] = "Lúc", ["ByName"] = "Người thực hiện",
        ["FormerDistrictId"] = "Huyện trước khi chuyển", ["FormerCommuneId"] = "Xã trước khi chuyển", ["FormerPayoutPointId"] = "Điểm chi trả trước khi chuyển",
        ["HereSince"] = "Chi trả ở đây từ tháng", ["ToDistrictId"] = "Huyện chuyển đến", ["ToCommuneId"] = "Xã chuyển đến", ["ToPayoutPointId"] = "Điểm chi trả nơi đến",
        ["DiedOn"] = "Ngày mất", ["DeathRecordNumber"] = "Số giấy chứng tử", ["HeirName"] = "Thân nhân nhận tiền", ["HeirCitizenId"] = "CMND/CCCD thân nhân", ["HeirRelation"] = "Quan hệ của thân nhân",
        ["BankAccount"] = "Tài khoản ngân hàng", ["PensionNumber"] = "Số sổ hưu, trợ cấp bảo hiểm xã hội", ["ErrorCount"] = "Số lỗi",
        ["Family"] = "Nhóm diện", ["IsPerHead"] = "Tính theo số người", ["MinCount"] = "Số người ít nhất", ["MaxCount"] = "Số người nhiều nhất", ["GoesWithSingleParent"] = "Cộng với diện đơn thân",
        ["PaidThrough"] = "Đã chi đến tháng", ["CaredName"] = "Người được chăm sóc", ["CaredBirth"] = "Ngày sinh người được chăm sóc", ["SignedOn"] = "Ngày ký", ["SignerName"] = "Người ký",
        ["StopReason"] = "Lý do thôi hưởng", ["CertificateNumber"] = "Số giấy xác nhận khuyết tật", ["CertificateIssuedOn"] = "Ngày cấp giấy xác nhận", ["ReassessBy"] = "Đánh giá lại trước ngày",
        ["MonthlyAmount"] = "Khấu trừ mỗi tháng", ["AuthorName"] = "Người lập", ["WrittenAt"] = "Lập lúc", ["IsApproved"] = "Được duyệt", ["DecidedByName"] = "Người quyết định",
        ["IsGuardian"] = "Người giám hộ", ["Relation"] = "Quan hệ", ["Paper"] = "Giấy tờ", ["Until"] = "Đến ngày", ["RevokedOn"] = "Thu hồi ngày", ["RevokedReason"] = "Lý do thu hồi",
        ["OpenedByName"] = "Người giao", ["OpenedAt"] = "Giao lúc", ["Outcome"] = "Kết quả", ["ClosedByName"] = "Người ghi kết quả", ["ClosedAt"] = "Ghi kết quả lúc",
        ["LegalBasis"] = "Căn cứ pháp lý", ["OpensOnDay"] = "Ngày đầu chi trả", ["ClosesOnDay"] = "Ngày cuối chi trả", ["Opens"] = "Chi từ ngày",
        ["Closes"] = "Chi đến ngày", ["TerminatedFrom"] = "Chấm dứt từ tháng", ["TerminationReason"] = "Lý do chấm dứt", ["Side"] = "Bên ký",
        ["NewTo"] = "Gia hạn đến tháng", ["AddedPointIds"] = "Điểm thêm", ["Fee"] = "Phí dịch vụ", ["FeeTerms"] = "Cách tính phí",
        ["Fee.Kind"] = "Cách tính phí", ["Fee.Rate"] = "Mức phí (phần vạn hoặc đồng)", ["Fee.VatPercent"] = "Thuế GTGT (%)", ["Fee.Cap"] = "Phí tối đa",
        ["Heading"] = "Tiêu đề", ["Field"] = "Cột của mẫu", ["Source"] = "Cách ghi", ["EnteredByName"] = "Người nhập kết quả", ["EntryReason"] = "Lý do nhập bù", ["Witness"] = "Người thứ hai là", ["Signing"] = "Ký hay điểm chỉ", ["SigningWitness"] = "Người làm chứng điểm chỉ",
        ["DrawerControl"] = "Quản lý két", ["AtClose"] = "Đếm lúc kết ca", ["DecidedAt"] = "Quyết định lúc", ["Face"] = "Mệnh giá", ["Pieces"] = "Số tờ", ["Day"] = "Ngày", ["Opening"] = "Tiền đầu ca", ["Allotted"] = "Được giao", ["Paid"] = "Đã chi", ["Reversed"] = "Hủy phiếu", ["Returned"] = "Nộp về", ["Counted"] = "Đếm được",
        ["DifferenceReason"] = "Lý do chênh lệch", ["CountersignedByName"] = "Người xác nhận kết ca", ["CountersignedAt"] = "Xác nhận kết ca lúc", ["ReopenReason"] = "Lý do mở lại ca", ["Document"] = "Số chứng từ",
        ["GivenByName"] = "Người giao tiền", ["GivenAt"] = "Giao lúc", ["TakenByName"] = "Người nhận tiền", ["TakenAt"] = "Nhận lúc", ["WithdrawnAt"] = "Hủy giao lúc", ["EnteredAt"] = "Nhập lúc", ["ReturnReason"] = "Lý do trả lại",
        ["ConfirmedByName"] = "Người xác nhận",
        ["DraftedByName"] = "Người soạn", ["DraftedAt"] = "Soạn lúc", ["ApprovedByName"] = "Người duyệt", ["ApprovedAt"] = "Duyệt lúc",
        ["ProposedByName"] = "Người đề nghị", ["ProposedAt"] = "Đề nghị lúc", ["RecordedByName"] = "Người ghi", ["RecordedAt"] = "Ghi lúc",
        ["AcknowledgedByName"] = "Người xác nhận", ["AcknowledgedAt"] = "Xác nhận lúc", ["AcknowledgedAmount"] = "Số tiền xác nhận",
        ["ConfirmedByName"] = "Người xác nhận", ["ConfirmedAt"] = "Xác nhận lúc", ["ConfirmedBalance"] = "Số dư xác nhận", ["Balance"] = "Số dư",
        ["Amount"] = "Số tiền", ["Funeral"] = "Mai táng phí", ["Coefficient"] = "Hệ số", ["CategoryCode"] = "Nhóm đối tượng", ["Regime"] = "Chế độ",
        ["Clause"] = "Điều khoản", ["StackGroup"] = "Nhóm không cộng dồn", ["MinAgeMonths"] = "Tuổi từ (tháng)", ["MaxAgeMonths"] = "Tuổi đến (tháng)",
        ["FileName"] = "Tệp", ["LineCount"] = "Số dòng", ["LineNumber"] = "Dòng số", ["HeadCount"] = "Số người", ["Count"] = "Số lượng", ["Rows"] = "Số dòng", ["Total"] = "Tổng số tiền",
        ["NewPeople"] = "Người mới", ["ChangedPeople"] = "Người có thay đổi", ["AcceptedByName"] = "Người chấp nhận", ["AcceptedNote"] = "Ghi chú chấp nhận",
        ["Birth"] = "Ngày sinh", ["CitizenId"] = "CMND/CCCD", ["Sex"] = "Giới tính", ["AtHome"] = "Chi tại nhà", ["IsHead"] = "Tính đầu người",
        ["IsOnMainList"] = "Danh sách chính", ["HoldReason"] = "Lý do tạm giữ", ["DecisionNumber"] = "Số quyết định", ["ReceiverName"] = "Người nhận",
        ["ReceiverCitizenId"] = "CMND/CCCD người nhận", ["ReceiverRelation"] = "Quan hệ", ["ReceiverKind"] = "Tư cách người nhận", ["UnclaimedReason"] = "Lý do chưa nhận",
        ["CashierName"] = "Giao dịch viên", ["PaidOn"] = "Ngày chi", ["PaperKind"] = "Giấy tờ", ["PaperNumber"] = "Số giấy tờ", ["Place"] = "Nơi chi",
        ["WitnessName"] = "Người chứng kiến", ["Direction"] = "Chiều chuyển", ["DocumentNumber"] = "Số chứng từ", ["TransferredOn"] = "Ngày chuyển",
        ["CarriedOver"] = "Chuyển kỳ sau", ["CarriedOverPeople"] = "Số người chuyển kỳ sau", ["Heads"] = "Số người", ["Increase"] = "Tăng", ["Decrease"] = "Giảm",
        ["Explanation"] = "Giải trình", ["Due"] = "Phải chi", ["DuePeople"] = "Số người phải chi", ["Paid"] = "Đã chi", ["PaidPeople"] = "Số người đã chi",
        ["Unpaid"] = "Chưa chi", ["UnpaidPeople"] = "Số người chưa chi", ["Received"] = "Kinh phí nhận", ["Returned"] = "Nộp trả",
        ["OpeningBalance"] = "Số dư đầu kỳ", ["ClosingBalance"] = "Số dư cuối kỳ", ["UserName"] = "Tên đăng nhập", ["DisplayName"] = "Họ tên", ["Role"] = "Vai trò",
        ["Channel"] = "Nhận qua", ["Last"] = "Số cuối", ["Content"] = "Nội dung", ["TakenBy"] = "Nơi nhận", ["ReporterName"] = "Người phản ánh", ["ReporterPhone"] = "Điện thoại người phản ánh", ["PersonName"] = "Về người", ["ReceivedOn"] = "Ngày nhận",
        ["DueOn"] = "Hạn", ["Office"] = "Nơi trả lời", ["Result"] = "Kết quả", ["Answer"] = "Trả lời", ["AnsweredOn"] = "Ngày trả lời", ["Title"] = "Tên", ["DecidedOn"] = "Ngày quyết định", ["StartsOn"] = "Từ ngày", ["EndsOn"] = "Đến ngày",
        ["Team"] = "Đoàn", ["On"] = "Ngày", ["Basis"] = "Căn cứ", ["WrongAmount"] = "Số tiền sai", ["Asks"] = "Loại kiến nghị", ["Recommendation"] = "Kiến nghị", ["RecoveredAmount"] = "Đã thu hồi", ["Recovered"] = "Thu hồi lần này",
        ["IsDone"] = "Đã thực hiện xong", ["FoundByName"] = "Người phát hiện", ["FoundAt"] = "Phát hiện lúc", ["InForceFrom"] = "Áp dụng từ", ["PublishedByName"] = "Người ban hành", ["PublishedAt"] = "Ban hành lúc", ["Text"] = "Nội dung", ["MaxScore"] = "Điểm tối đa",
        ["PlannedByName"] = "Người lập", ["PlannedAt"] = "Lập lúc", ["VisitedOn"] = "Ngày giám sát", ["Findings"] = "Nhận xét", ["Suggestions"] = "Kiến nghị", ["Question"] = "Tiêu chí", ["Score"] = "Điểm", ["Position"] = "Chức vụ",
        ["Topic"] = "Chuyên đề", ["Audience"] = "Đối tượng học", ["Trainers"] = "Giảng viên", ["Material"] = "Tài liệu", ["Cost"] = "Kinh phí", ["WorkPlace"] = "Nơi làm việc", ["Certificate"] = "Số giấy chứng nhận",
        ["Retention"] = "Thời hạn lưu", ["Subject"] = "Thuộc hồ sơ", ["Size"] = "Dung lượng", ["FiledByName"] = "Người lưu", ["FiledAt"] = "Lưu lúc", ["ProcedureNumber"] = "Phiên bản quy trình", ["Rest"] = "Ngày nghỉ trong tuần",
        ["SubjectName"] = "Về", ["RaisedAt"] = "Phát hiện lúc", ["Seed"] = "Số gieo", ["DrawnByName"] = "Người chọn mẫu", ["DrawnAt"] = "Chọn lúc", ["Stratum"] = "Nhóm", ["StratumSize"] = "Số khoản của nhóm", ["CalledByName"] = "Người gọi", ["CalledAt"] = "Gọi lúc",
        ["IsDisabled"] = "Bị khóa", ["MustChangePassword"] = "Phải đổi mật khẩu", ["AccessFailedCount"] = "Số lần nhập sai mật khẩu", ["LockoutEnd"] = "Tạm khóa đến",
    };

    private static readonly Dictionary<string, string> Parts = new() { ["NewFee"] = "mới", ["Office"] = "số liệu của Phòng", ["Post"] = "số liệu của bưu điện" };

    public static bool IsTechnical(string field) =>
        Technical.Contains(field) || (field.EndsWith("Id", StringComparison.Ordinal) && !Places.Contains(field) && !field.EndsWith("CitizenId", StringComparison.Ordinal));

    public static string? Field(string field)
    {
        if (Fields.TryGetValue(field, out var words)) return words;
        if (field.Split('.') is not [var part, var inner] || !Parts.TryGetValue(part, out var whose)) return null;
        return Fields.GetValueOrDefault($"Fee.{inner}", Fields.GetValueOrDefault(inner, "")) is { Length: > 0 } known ? $"{known} ({whose})" : null;
    }

    /// <summary>What stood in the column, as people write it.</summary>
    public static string Value(string entity, string field, string text) => field switch
    {
        "Role" => Named<Role>(text, r => r.Vietnamese()),
        "Side" => Named<ContractSide>(text, s => s.Vietnamese()),
        "Sex" => Named<Sex>(text, s => s.Vietnamese()),
        "Place" => Named<PayoutPlace>(text, p => p.Vietnamese()),
        "PaperKind" => Named<PaperKind>(text, p => p.Vietnamese()),
        "PaperNumber" => text.Length > 3 ? new string('•', text.Length - 3) + text[^3..] : text,
        "ReceiverKind" => Named<ReceiverKind>(text, r => r.Vietnamese()),
        "Source" => Named<PayoutSource>(text, source => source.Vietnamese()),
        "UnclaimedReason" => Named<UnclaimedReason>(text, r => r.Vietnamese()),
        "Direction" when entity is "CashAllotment" => Named<Domain.Funds.AllotmentDirection>(text, d => d.Vietnamese()),
        "Direction" => Named<Domain.Funds.TransferDirection>(text, d => d.Vietnamese()),
        "Signing" => Named<SigningKind>(text, s => s.Vietnamese()),
        "Witness" => Named<HomeWitness>(text, w => w.Vietnamese()),
        "Fee.Kind" or "NewFee.Kind" => Named<FeeKind>(text, k => k.Vietnamese()),
        "Kind" => KindOf(entity, text),
        "StopReason" => Named<StopReason>(text, r => r.Vietnamese()),
        "Outcome" => Named<InquiryOutcome>(text, o => o.Vietnamese()),
        "Status" => StatusOf(entity, text),
        _ => Plain(text),
    };

    private static string KindOf(string entity, string text) => entity switch
    {
        "ListWarning" => Named<FindingKind>(text, k => k.Vietnamese()),
        "Decision" => Named<DecisionKind>(text, k => k.Vietnamese()),
        _ => Named<ListKind>(text, k => k.Vietnamese()),
    };

    private static string StatusOf(string entity, string text) => entity switch
    {
        "Contract" => Named<ContractStatus>(text, s => s.Vietnamese()),
        "Drawer" => Named<Domain.Funds.DrawerStatus>(text, s => s.Vietnamese()),
        "LateEntry" => Named<LateEntryStatus>(text, s => s.Vietnamese()),
        "PaymentList" => Named<ListStatus>(text, s => s.Vietnamese()),
        "Entitlement" => Named<EntitlementStatus>(text, s => s.Vietnamese()),
        "StandardRate" or "BenefitCategory" or "ProvinceRate" => Named<ProposalStatus>(text, s => s.Vietnamese()),
        "Settlement" => Named<Domain.Settlements.SettlementStatus>(text, s => s.Vietnamese()),
        _ => text,
    };

    private static string Plain(string text)
    {
        if (text is "True" or "False") return text is "True" ? "Có" : "Không";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return DateTime.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var utc)
            ? new Moment(utc).Local.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture) : text;
    }

    private static string Named<T>(string text, Func<T, string> words) where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? words(value) : text;
}
