namespace VinhLongPayments.Web.Texts;

/// <summary>Words of a payment list.</summary>
public static class ListLabels
{
    public static string Vietnamese(this ListStatus status) => status switch
    {
        ListStatus.Draft => "Đang lập",
        ListStatus.Submitted => "Đã trình",
        ListStatus.Approved => "Đã duyệt",
        ListStatus.Released => "Đã giao",
        ListStatus.Closed => "Đã khóa",
        ListStatus.Settled => "Đã quyết toán",
        ListStatus.Discarded => "Đã hủy",
    };

    public static string TagKind(this ListStatus status) => status switch
    {
        ListStatus.Draft => "draft",
        ListStatus.Submitted => "waiting",
        ListStatus.Approved => "waiting",
        ListStatus.Released => "ok",
        ListStatus.Closed => "done",
        ListStatus.Settled => "done",
        ListStatus.Discarded => "refused",
    };

    /// <summary>Who is to take the next step of the road.</summary>
    public static string? WhoseTurn(this ListStatus status) => status switch
    {
        ListStatus.Draft => "Cán bộ Phòng",
        ListStatus.Submitted => "Lãnh đạo Phòng",
        ListStatus.Approved => "Lãnh đạo Phòng",
        ListStatus.Released => "Bưu điện huyện",
        ListStatus.Closed => "Bưu điện huyện lập quyết toán",
        ListStatus.Settled => null,
        ListStatus.Discarded => null,
    };

    public static string Vietnamese(this ListKind kind) => kind switch { ListKind.Main => "Danh sách chính", ListKind.Supplementary => "Danh sách bổ sung" };

    public static string Vietnamese(this FindingKind kind) => kind switch
    {
        FindingKind.MissingCitizenId => "Thiếu số CMND/CCCD",
        FindingKind.BirthYearOnlyAtThreshold => "Chỉ có năm sinh ở tuổi chuyển diện",
        FindingKind.SameNameAndBirthYear => "Trùng họ tên và năm sinh",
        FindingKind.CitizenIdUnknownProvince => "Số CCCD có mã tỉnh lạ",
        FindingKind.CitizenIdBirthYear => "Số CCCD khác năm sinh",
        FindingKind.OlderThanHundred => "Trên 100 tuổi",
        FindingKind.LongBackPay => "Truy lĩnh dài hoặc lớn",
        FindingKind.CommuneNameDiffers => "Tên xã không khớp mã xã",
        FindingKind.MissingDecision => "Thiếu số quyết định",
        FindingKind.ReceiverOfMany => "Một người nhận thay cho nhiều người",
        FindingKind.PersonChanged => "Thông tin người hưởng thay đổi",
        FindingKind.FormulaCell => "Ô chứa công thức",
        FindingKind.AmountDiffersFromRate => "Số tiền khác mức chuẩn nhân hệ số",
        FindingKind.CoefficientNotAllowed => "Hệ số không đúng diện hoặc tuổi",
        FindingKind.CitizenIdInTwoRecords => "Một số CMND/CCCD ở hai hồ sơ",
        FindingKind.SameNameAndBirthDate => "Trùng họ tên và ngày sinh với hồ sơ khác",
        FindingKind.TwoBaseCategories => "Hưởng hai diện không được cộng",
        FindingKind.CarerWithoutDisabled => "Hưởng chăm sóc nhưng không có người khuyết tật đặc biệt nặng",
        FindingKind.CarerOfMany => "Chăm sóc nhiều hơn hai người",
        FindingKind.PaidAfterDeathOrStop => "Chi sau tháng mất, thôi hưởng hoặc tạm dừng",
        FindingKind.OlderThanHundredFive => "Trên 105 tuổi chưa có xác nhận",
        FindingKind.TooYoungForOldAge => "Chưa đủ tuổi của diện người cao tuổi",
        FindingKind.TurnsEightyNotListed => "Sắp đủ 80 tuổi, chưa có trợ cấp",
        FindingKind.AgeChangesCategory => "Đến tuổi chuyển diện trong tháng",
        FindingKind.MissingCitizenIdOfNewAdult => "Người lớn mới hưởng chưa có số CMND/CCCD",
        FindingKind.CitizenIdInvalid => "Số CMND/CCCD sai",
        FindingKind.AmountJumpsWithoutDecision => "Số tiền thay đổi không có quyết định",
        FindingKind.HeadIdentityBroken => "Số người không khớp tăng, giảm",
        FindingKind.UncollectedTwoMonths => "Hai tháng liền chưa nhận",
        FindingKind.UncollectedThreeMonths => "Từ ba tháng liền chưa nhận",
        FindingKind.SignedOutsideWindow => "Ngày ký nhận ngoài thời hạn chi trả",
        FindingKind.AuthorisationExpired => "Ủy quyền hết hạn",
        FindingKind.ReceiverWorksHere => "Người nhận thay là cán bộ, giao dịch viên",
        FindingKind.PointWithoutDecrease => "Điểm chi trả sáu tháng không có người giảm",
        FindingKind.PointFarFromMean => "Tăng, giảm của điểm lệch xa mức chung",
        FindingKind.FuneralTwice => "Mai táng phí hai lần",
        FindingKind.FuneralForListed => "Mai táng phí cho người còn hưởng",
        FindingKind.SameBankAccount => "Nhiều người chung một tài khoản ngân hàng",
        FindingKind.PensionMatch => "Đang có lương hưu hoặc trợ cấp bảo hiểm xã hội",
        FindingKind.LegacyEncoding => "Chữ viết bằng bộ mã cũ",
        FindingKind.DisabilityWithoutCertificate => "Diện khuyết tật thiếu giấy xác nhận",
        FindingKind.CertificateOutdated => "Giấy xác nhận khuyết tật quá hạn đánh giá lại",
        FindingKind.DecisionNumberTwoDates => "Một số quyết định có hai ngày ký",
        FindingKind.EditedAndReverted => "Thông tin sửa rồi đổi lại quanh kỳ quyết toán",
        FindingKind.CarriedOverDiffers => "Chưa trả tháng trước không khớp sổ",
        FindingKind.ExpectedButMissing => "Người đang hưởng không có trong danh sách",
        FindingKind.HiddenRow => "Dòng hoặc trang bị ẩn trong tệp",
    };

    public static string Vietnamese(this FindingSeverity severity) => severity switch { FindingSeverity.Error => "Lỗi", FindingSeverity.Warning => "Cảnh báo", FindingSeverity.Info => "Cần biết" };

    public static string TagKind(this FindingSeverity severity) => severity switch { FindingSeverity.Error => "refused", FindingSeverity.Warning => "warn", FindingSeverity.Info => "draft" };

    /// <summary>What the list is called: "danh sách bổ sung số 2 tháng 08/2018".</summary>
    public static string Title(ListKind kind, int number, PaymentPeriod period) =>
        $"{kind.Vietnamese()}{(number > 0 ? $" số {number}" : "")} {period}";
}
