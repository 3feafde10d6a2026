namespace VinhLongPayments.Web.Texts;

/// <summary>Words of the audit trail: what was being done, and to what.</summary>
public static class AuditLabels
{
    /// <summary>Activity → words; the activities are the actions that change something.</summary>
    public static readonly IReadOnlyDictionary<string, string> Activities = new Dictionary<string, string>
    {
        ["PaymentLists.Upload"] = "Tải danh sách lên",
        ["PaymentLists.Submit"] = "Trình danh sách",
        ["PaymentLists.Approve"] = "Duyệt danh sách",
        ["PaymentLists.Return"] = "Trả lại danh sách",
        ["PaymentLists.Withdraw"] = "Rút danh sách",
        ["PaymentLists.Release"] = "Giao danh sách cho bưu điện",
        ["PaymentLists.Discard"] = "Bỏ danh sách",
        ["PaymentLists.Close"] = "Khóa danh sách",
        ["PaymentLists.Resolve"] = "Xử lý khoản chưa nhận",
        ["PaymentLists.Hold"] = "Tạm giữ",
        ["PaymentLists.Resume"] = "Bỏ tạm giữ",
        ["Counter.Find"] = "Tìm người nhận",
        ["Counter.Pay"] = "Chi trả",
        ["Counter.Reverse"] = "Hủy phiếu chi",
        ["Funds.Send"] = "Ghi kinh phí đã chuyển",
        ["Funds.Return"] = "Ghi kinh phí nộp trả",
        ["Funds.Arrived"] = "Xác nhận đã nhận kinh phí",
        ["Funds.CameBack"] = "Xác nhận đã nhận lại kinh phí",
        ["Funds.Opening"] = "Ghi số liệu đầu kỳ",
        ["Funds.ConfirmOpening"] = "Xác nhận số liệu đầu kỳ",
        ["Settlements.Prepare"] = "Lập quyết toán",
        ["Settlements.Confirm"] = "Xác nhận quyết toán",
        ["Settlements.Endorse"] = "Thẩm định quyết toán",
        ["Settlements.Approve"] = "Phê duyệt quyết toán",
        ["Settlements.Reject"] = "Từ chối quyết toán",
        ["Contracts.Draft"] = "Soạn hợp đồng",
        ["Contracts.Rewrite"] = "Sửa bản thảo hợp đồng",
        ["Contracts.SignForA"] = "Ký hợp đồng bên A",
        ["Contracts.SignForB"] = "Ký hợp đồng bên B",
        ["Contracts.Countersign"] = "Xác nhận hợp đồng",
        ["Contracts.DraftAnnex"] = "Soạn phụ lục",
        ["Contracts.ApproveAnnex"] = "Duyệt phụ lục",
        ["Contracts.ProposeException"] = "Đề nghị ngày chi ngoại lệ",
        ["Contracts.ApproveException"] = "Duyệt ngày chi ngoại lệ",
        ["Contracts.Terminate"] = "Chấm dứt hợp đồng",
        ["PayoutPoints.Add"] = "Thêm điểm chi trả",
        ["PayoutPoints.Change"] = "Sửa điểm chi trả",
        ["Accounts.Open"] = "Mở tài khoản",
        ["Accounts.Move"] = "Đổi vai trò, nơi làm việc",
        ["Accounts.Disable"] = "Khóa tài khoản",
        ["Accounts.Enable"] = "Mở lại tài khoản",
        ["Accounts.ResetPassword"] = "Cấp mật khẩu dùng một lần",
        ["Accounts.Unlock"] = "Mở khóa đăng nhập",
        ["SignIn.SignIn"] = "Đăng nhập",
        ["SignIn.SignOutNow"] = "Đăng xuất",
        ["SignIn.ChangePassword"] = "Đổi mật khẩu",
        ["DemoClock.Move"] = "Chuyển đồng hồ dùng thử",
        ["Demo"] = "Nạp dữ liệu dùng thử",
    };

    /// <summary>What an entry is about → words.</summary>
    public static readonly IReadOnlyDictionary<string, string> Entities = new Dictionary<string, string>
    {
        ["PaymentList"] = "Danh sách chi trả",
        ["ListLines"] = "Các dòng của danh sách",
        ["ListWarning"] = "Cảnh báo của danh sách",
        ["Entitlement"] = "Dòng chi trả",
        ["Beneficiary"] = "Người hưởng",
        ["Payout"] = "Lượt chi",
        ["Receipt"] = "Phiếu chi",
        ["Reversal"] = "Hủy phiếu chi",
        ["FundTransfer"] = "Kinh phí",
        ["OpeningFigures"] = "Số liệu đầu kỳ",
        ["OpeningPoint"] = "Số liệu đầu kỳ của điểm",
        ["Settlement"] = "Quyết toán",
        ["Contract"] = "Hợp đồng",
        ["ContractPoint"] = "Điểm của hợp đồng",
        ["ContractSignature"] = "Chữ ký hợp đồng",
        ["Annex"] = "Phụ lục",
        ["WindowException"] = "Ngày chi ngoại lệ",
        ["PayoutPoint"] = "Điểm chi trả",
        ["Account"] = "Tài khoản",
        ["AccountDistrict"] = "Huyện của tài khoản",
        ["AccountPoint"] = "Điểm của tài khoản",
        ["District"] = "Huyện",
        ["Commune"] = "Xã, phường, thị trấn",
        ["StandardRate"] = "Mức chuẩn",
        ["BenefitCategory"] = "Nhóm đối tượng",
        ["DemoClockMove"] = "Đồng hồ dùng thử",
    };

    public static string Activity(string activity) => Activities.GetValueOrDefault(activity, "Việc của hệ thống");
    public static string Entity(string entity) => Entities.GetValueOrDefault(entity, "Dữ liệu của hệ thống");
}
