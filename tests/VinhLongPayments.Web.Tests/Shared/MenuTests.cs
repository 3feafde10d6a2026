using VinhLongPayments.Domain.Access;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Tests.Shared;

public class MenuTests
{
    private const string Department = "/ /doi-tuong /quyet-dinh /danh-sach /chi-tra/tien-do /kinh-phi /quyet-toan /bao-cao /diem-chi-tra /hop-dong /muc-chuan /nhat-ky /tong-quan /canh-bao /goi-hoi /phan-anh /thanh-tra /giam-sat /tap-huan /den-han /luu-tru /quy-trinh";
    private const string District = "/ /doi-tuong /quyet-dinh /danh-sach /chi-tra/tien-do /chi-tra/nhap-bu /kinh-phi /quyet-toan /bao-cao /diem-chi-tra /hop-dong /muc-chuan";
    private const string Watching = " /tong-quan /phan-anh /giam-sat /tap-huan /den-han /luu-tru /quy-trinh";

    [Theory]
    [InlineData(Role.DepartmentOfficer, Department)]
    [InlineData(Role.DepartmentLeader, Department)]
    [InlineData(Role.Auditor, Department)]
    [InlineData(Role.DistrictClerk, District + " /tong-quan /phan-anh /thanh-tra /giam-sat /tap-huan /den-han /luu-tru /quy-trinh")]
    [InlineData(Role.DistrictLeader, District + " /tong-quan /canh-bao /phan-anh /thanh-tra /giam-sat /tap-huan /den-han /luu-tru /quy-trinh")]
    [InlineData(Role.ProvincialPost, "/ /danh-sach /chi-tra/tien-do /quyet-toan /bao-cao /diem-chi-tra /hop-dong" + Watching)]
    [InlineData(Role.PostManager, "/ /danh-sach /chi-tra /kinh-phi /quyet-toan /bao-cao /diem-chi-tra /hop-dong" + Watching)]
    [InlineData(Role.Cashier, "/ /chi-tra /diem-chi-tra /quy-trinh")]
    [InlineData(Role.Administrator, "/ /quan-tri/tai-khoan")]
    public void Each_role_finds_its_own_subjects(Role role, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', Menu.For(role).Select(item => item.Href)));

    [Fact]
    public void Every_role_has_a_menu() => Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(Menu.For(role)));

    [Theory]
    [InlineData("/", "/", "page")]
    [InlineData("/", "/danh-sach", null)]
    [InlineData("/danh-sach", "/danh-sach", "page")]
    [InlineData("/danh-sach", "/danh-sach/17", "true")]
    [InlineData("/danh-sach", "/danh-sach-khac", null)]
    public void The_subject_of_the_page_is_marked(string href, string path, string? mark) =>
        Assert.Equal(mark, new Menu.Item("Mục", href).CurrentOn(path));
}
