using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Texts;

/// <summary>How uploads, their states and what was found in them are called.</summary>
public static class ImportLabels
{
    public static string Title(Import import) => import.Kind is ImportKind.PaymentList
        ? $"{import.ListKind.Vietnamese()}, kỳ {import.Period}" : $"Kết quả chi trả, kỳ {import.Period}";

    public static string Vietnamese(this ImportStatus status) => status switch
    {
        ImportStatus.Received => "Đã nhận tệp",
        ImportStatus.Read => "Chờ chỉ cột",
        ImportStatus.Checked => "Đã kiểm tra",
        ImportStatus.Submitted => "Chờ Phòng xác nhận",
        ImportStatus.Committed => "Đã lưu",
        ImportStatus.Refused => "Không đọc được",
        ImportStatus.Undone => "Đã bỏ",
    };

    public static string TagKind(this ImportStatus status) => status switch
    {
        ImportStatus.Received => "draft",
        ImportStatus.Checked or ImportStatus.Submitted => "waiting",
        ImportStatus.Read => "warn",
        ImportStatus.Committed => "ok",
        ImportStatus.Refused => "refused",
        ImportStatus.Undone => "done",
    };

    public static string TagKind(this ImportSeverity severity) => severity switch
    {
        ImportSeverity.Error => "refused",
        ImportSeverity.Mend or ImportSeverity.Warning => "warn",
        ImportSeverity.Info => "draft",
    };

    public static string Vietnamese(this ImportSeverity severity) => severity switch
    {
        ImportSeverity.Error => "Lỗi",
        ImportSeverity.Mend => "Đề nghị sửa",
        ImportSeverity.Warning => "Cảnh báo",
        ImportSeverity.Info => "Thông tin",
    };

    public static string Vietnamese(this ImportChangeKind kind) => kind switch
    {
        ImportChangeKind.Increase => "Tăng",
        ImportChangeKind.Decrease => "Giảm",
        ImportChangeKind.Adjusted => "Điều chỉnh",
    };

    /// <summary>What a group of findings is about: the check that found it, or the cause.</summary>
    public static string GroupName(ImportCause cause, FindingKind? check) => check is { } kind && cause is ImportCause.RegisterFinding ? kind.Vietnamese() : cause.Vietnamese();

    public static string Vietnamese(this ImportCause cause) => cause switch
    {
        ImportCause.CodeInvalid => "Mã đối tượng không đúng",
        ImportCause.CodeOtherDistrict => "Người của huyện khác",
        ImportCause.CodeTwice => "Một người có hai dòng",
        ImportCause.CodeOfAnother => "Mã của người khác",
        ImportCause.NameInvalid => "Họ tên không đọc được",
        ImportCause.SexInvalid => "Giới tính không rõ",
        ImportCause.BirthInvalid => "Ngày sinh không có thật",
        ImportCause.CitizenIdInvalid => "Số CMND/CCCD không đúng",
        ImportCause.CitizenIdTwice => "Một số CMND/CCCD ở hai dòng",
        ImportCause.CitizenIdOfAnother => "Số CMND/CCCD đã ghi cho người khác",
        ImportCause.CitizenIdSex => "Số CCCD không khớp giới tính",
        ImportCause.CommuneUnknown => "Không rõ xã",
        ImportCause.CommuneNotName => "Mã xã không khớp tên xã",
        ImportCause.CommuneNameUnknown => "Tên xã không đúng",
        ImportCause.PointUnknown => "Không rõ điểm chi trả",
        ImportCause.CategoryUnknown => "Mã diện không có",
        ImportCause.CoefficientWrong => "Hệ số không đúng với diện",
        ImportCause.AmountUnreadable => "Số tiền không đọc được",
        ImportCause.AmountFraction => "Số tiền có phần lẻ",
        ImportCause.AmountNegative => "Số tiền âm",
        ImportCause.AmountTooLarge => "Số tiền quá lớn",
        ImportCause.AmountNotRate => "Trợ cấp khác mức chuẩn nhân hệ số",
        ImportCause.TotalNotSum => "Tổng khác cộng các khoản",
        ImportCause.TotalNotPositive => "Tổng không lớn hơn 0",
        ImportCause.MonthsAndAmount => "Số tháng và số tiền không đi cùng nhau",
        ImportCause.FuneralAmount => "Mai táng phí không đúng mức",
        ImportCause.FuneralWithRegular => "Có cả trợ cấp và mai táng phí",
        ImportCause.AgeNotInCategory => "Tuổi không thuộc diện",
        ImportCause.ErrorCell => "Ô báo lỗi công thức",
        ImportCause.TextTooLong => "Nội dung quá dài",
        ImportCause.ReceiverIncomplete => "Thiếu tên người nhận thay",
        ImportCause.RelationUnknown => "Quan hệ không rõ",
        ImportCause.MannerUnknown => "Hình thức chi không rõ",
        ImportCause.AlreadyListed => "Đã có trên một danh sách",
        ImportCause.SumDiffers => "Dòng cộng không khớp",
        ImportCause.WordsDiffer => "Số tiền bằng chữ không khớp",
        ImportCause.AmountWithoutPerson => "Số tiền không có tên người",
        ImportCause.WrongMonth => "Tiêu đề ghi tháng khác",
        ImportCause.PersonNotOnList => "Không có trên danh sách của huyện",
        ImportCause.LineAlreadyPaid => "Đã ghi chi trả trước đó",
        ImportCause.LineNotPayable => "Khoản không chi được",
        ImportCause.ResultUnknown => "Không rõ đã chi hay chưa",
        ImportCause.PaidDayInvalid => "Ngày chi không đọc được",
        ImportCause.PaidDayOutsideWindow => "Ngày chi ngoài thời hạn",
        ImportCause.AmountDiffersFromList => "Số tiền khác danh sách",
        ImportCause.ReceiverNotAllowed => "Người nhận không được nhận",
        ImportCause.CashierUnknown => "Giao dịch viên không đúng",
        ImportCause.NameDiffersFromList => "Họ tên khác danh sách",
        _ => Mends(cause),
    };

    private static string Mends(ImportCause cause) => cause switch
    {
        ImportCause.AmountText => "Số tiền có dấu chấm, dấu phẩy hoặc chữ “đ”",
        ImportCause.CoefficientText => "Hệ số ghi dạng chữ",
        ImportCause.BirthFormat => "Ngày sinh ghi bằng dấu chấm hoặc gạch",
        ImportCause.BirthZeroDay => "Ngày, tháng sinh ghi 00",
        ImportCause.BirthExcelDate => "Ngày sinh ở kiểu ngày của Excel",
        ImportCause.CitizenIdNumber => "Số CMND/CCCD ở kiểu số",
        ImportCause.CitizenIdLostZero => "Số CMND/CCCD mất số 0 ở đầu",
        ImportCause.CitizenIdSpaces => "Số CMND/CCCD có dấu cách hoặc dấu nháy",
        ImportCause.NameSpaces => "Họ tên thừa dấu cách",
        ImportCause.NameInvisible => "Họ tên có ký tự ẩn",
        ImportCause.NameDecomposed => "Họ tên gõ bằng dấu rời",
        ImportCause.NameCapitals => "Họ tên viết hoa toàn bộ",
        ImportCause.NameNickname => "Họ tên kèm tên gọi khác",
        ImportCause.LegacyTcvn3 => "Chữ theo phông TCVN3 (.VnTime)",
        ImportCause.LegacyVni => "Chữ theo phông VNI",
        ImportCause.BrokenUnicode => "Chữ bị lỗi mã hóa",
        ImportCause.HiddenRow => "Dòng hoặc trang bị ẩn",
        ImportCause.FormulaCell => "Ô chứa công thức",
        ImportCause.PersonChanged => "Thông tin khác sổ đối tượng",
        ImportCause.RegisterFinding => "Kiểm tra với sổ",
        ImportCause.PaperMissing => "Không ghi số giấy tờ",
        ImportCause.SumConfirmed => "Dòng cộng khớp",
        ImportCause.RowSkipped => "Dòng, trang không đọc",
        ImportCause.ColumnIgnored => "Cột không thuộc mẫu",
        ImportCause.NewPerson => "Người mới",
        ImportCause.RowLeftOut => "Dòng đã bỏ",
        ImportCause.MendAccepted => "Đã chấp nhận sửa",
        _ => cause.ToString(),
    };
}
