using Microsoft.AspNetCore.Http;
using VinhLongPayments.Domain.Access;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>The subjects each role works with, in the order of its month.</summary>
public static class Menu
{
    /// <summary>One line of the menu: its words and its address.</summary>
    public sealed record Item(string Text, string Href)
    {
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
    private static readonly Item Accounts = new("Tài khoản", "/quan-tri/tai-khoan");

    public static IReadOnlyList<Item> For(Role role) => role switch
    {
        Role.DepartmentOfficer or Role.DepartmentLeader or Role.Auditor =>
            [Home, Beneficiaries, Decisions, Lists, Progress, Funds, Settlements, Reports, Points, Contracts, Rates, AuditTrail],
        Role.DistrictClerk or Role.DistrictLeader => [Home, Beneficiaries, Decisions, Lists, Progress, LateEntries, Funds, Settlements, Reports, Points, Contracts, Rates],
        Role.ProvincialPost => [Home, Lists, Progress, Settlements, Reports, Points, Contracts],
        Role.PostManager => [Home, Lists, Counter, Funds, Settlements, Reports, Points, Contracts],
        Role.Cashier => [Home, Counter, Points],
        Role.Administrator => [Home, Accounts],
    };
}
