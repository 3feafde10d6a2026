using Microsoft.AspNetCore.Http;
using VinhLongPayments.Domain.Access;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>The subjects each role works with, in the order of its month.</summary>
public static class Menu
{
    /// <summary>One line of the menu: its words and its address.</summary>
    public sealed record Item(string Text, string Href)
    {
        /// <summary>Words over the first line of a part of the menu.</summary>
        public string? Heading { get; init; }

        /// <summary>The value of aria-current on the page at this path: "page" on the subject's own page, "true" below it, else nothing.</summary>
        public string? CurrentOn(PathString path)
        {
            if (path.Equals(Href, StringComparison.OrdinalIgnoreCase)) return "page";
            return Href != "/" && path.StartsWithSegments(Href) ? "true" : null;
        }
    }

    private static readonly Item Home = new("Trang chủ", "/");
    private static readonly Item Beneficiaries = new("Đối tượng", "/doi-tuong");
    private static readonly Item Decisions = new("Quyết định", "/quyet-dinh");
    private static readonly Item Rates = new("Mức chuẩn", "/muc-chuan");
    private static readonly Item Lists = new("Danh sách chi trả", "/danh-sach");
    private static readonly Item Counter = new("Chi trả", "/chi-tra");
    private static readonly Item Progress = new("Tiến độ chi trả", "/chi-tra/tien-do");
    private static readonly Item LateEntries = new("Nhập bù", "/chi-tra/nhap-bu");
    private static readonly Item Funds = new("Kinh phí", "/kinh-phi");
    private static readonly Item Settlements = new("Quyết toán", "/quyet-toan");
    private static readonly Item Reports = new("Báo cáo", "/bao-cao");
    private static readonly Item Points = new("Điểm chi trả", "/diem-chi-tra");
    private static readonly Item Contracts = new("Hợp đồng", "/hop-dong");
    private static readonly Item AuditTrail = new("Nhật ký", "/nhat-ky");
    private static readonly Item Overview = new("Tổng quan", "/tong-quan");
    private static readonly Item Cases = new("Phản ánh", "/phan-anh");
    private static readonly Item Alarms = new("Cảnh báo", "/canh-bao");
    private static readonly Item Samples = new("Gọi hỏi ngẫu nhiên", "/goi-hoi");
    private static readonly Item Inspections = new("Thanh tra", "/thanh-tra");
    private static readonly Item Monitoring = new("Giám sát", "/giam-sat");
    private static readonly Item Training = new("Tập huấn", "/tap-huan");
    private static readonly Item ReportsDue = new("Báo cáo đến hạn", "/den-han");
    private static readonly Item Archive = new("Lưu trữ", "/luu-tru");
    private static readonly Item Procedures = new("Quy trình", "/quy-trinh");
    private static readonly Item Accounts = new("Tài khoản", "/quan-tri/tai-khoan");

    private static IEnumerable<Item> Watching(params Item[] items) => items.Select((item, i) => i == 0 ? item with { Heading = "Theo dõi" } : item);

    public static IReadOnlyList<Item> For(Role role) => role switch
    {
        Role.DepartmentOfficer or Role.DepartmentLeader or Role.Auditor =>
            [Home, Beneficiaries, Decisions, Lists, Progress, Funds, Settlements, Reports, Points, Contracts, Rates, AuditTrail, .. Watching(Overview, Alarms, Samples, Cases, Inspections, Monitoring, Training, ReportsDue, Archive, Procedures)],
        Role.DistrictClerk => [Home, Beneficiaries, Decisions, Lists, Progress, LateEntries, Funds, Settlements, Reports, Points, Contracts, Rates, .. Watching(Overview, Cases, Inspections, Monitoring, Training, ReportsDue, Archive, Procedures)],
        Role.DistrictLeader => [Home, Beneficiaries, Decisions, Lists, Progress, LateEntries, Funds, Settlements, Reports, Points, Contracts, Rates, .. Watching(Overview, Alarms, Cases, Inspections, Monitoring, Training, ReportsDue, Archive, Procedures)],
        Role.ProvincialPost => [Home, Lists, Progress, Settlements, Reports, Points, Contracts, .. Watching(Overview, Cases, Monitoring, Training, ReportsDue, Archive, Procedures)],
        Role.PostManager => [Home, Lists, Counter, Funds, Settlements, Reports, Points, Contracts, .. Watching(Overview, Cases, Monitoring, Training, ReportsDue, Archive, Procedures)],
        Role.Cashier => [Home, Counter, Points, Procedures],
        Role.Administrator => [Home, Accounts],
    };
}
