namespace VinhLongPayments.Web.Texts;

/// <summary>Words of the counter.</summary>
public static class PayoutLabels
{
    /// <summary>What stands for a paper's number when only the signed sheet is known.</summary>
    public const string OnPaper = "Theo danh sách ký nhận";

    public static string Vietnamese(this ReceiverKind kind) => kind switch
    {
        ReceiverKind.Self => "Người hưởng",
        ReceiverKind.Authorised => "Người được ủy quyền",
        ReceiverKind.Guardian => "Người giám hộ",
        ReceiverKind.Heir => "Thân nhân người đã mất",
    };

    public static string Vietnamese(this PaperKind kind) => kind switch
    {
        PaperKind.CitizenId => "CMND/CCCD",
        PaperKind.CommuneCertificate => "Giấy xác nhận của UBND xã",
        PaperKind.BirthCertificate => "Giấy khai sinh",
        PaperKind.Other => "Giấy tờ khác",
    };

    public static string Vietnamese(this PayoutSource source) => source switch
    {
        PayoutSource.Counter => "Tại quầy",
        PayoutSource.ResultsFile => "Từ tệp kết quả của bưu điện",
        PayoutSource.SignedSheet => "Nhập bù từ danh sách ký nhận",
    };

    public static string Vietnamese(this SigningKind kind) => kind switch
    {
        SigningKind.Signature => "Ký tên",
        SigningKind.Fingerprint => "Điểm chỉ",
    };

    public static string Vietnamese(this HomeWitness witness) => witness switch
    {
        HomeWitness.Colleague => "Nhân viên bưu điện đi cùng",
        HomeWitness.CommuneWitness => "Người làm chứng của xã",
    };

    public static string Vietnamese(this LateEntryStatus status) => status switch
    {
        LateEntryStatus.Entered => "Chờ lãnh đạo xác nhận",
        LateEntryStatus.Confirmed => "Đã xác nhận",
        LateEntryStatus.Returned => "Đã trả lại",
    };

    public static string TagKind(this LateEntryStatus status) => status switch
    {
        LateEntryStatus.Entered => "waiting",
        LateEntryStatus.Confirmed => "done",
        LateEntryStatus.Returned => "warn",
    };

    public static string Vietnamese(this PayoutPlace place) => place switch
    {
        PayoutPlace.Point => "Tại điểm",
        PayoutPlace.Home => "Tại nhà",
    };

    public static string Vietnamese(this ItemKind kind) => kind switch
    {
        ItemKind.Regular => "Trợ cấp tháng này",
        ItemKind.BackPay => "Truy lĩnh",
        ItemKind.CarriedOver => "Chưa trả tháng trước",
        ItemKind.Clawback => "Khấu trừ truy thu",
        ItemKind.Funeral => "Mai táng phí",
    };
}
