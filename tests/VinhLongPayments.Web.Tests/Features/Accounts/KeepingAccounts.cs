using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Access;

namespace VinhLongPayments.Web.Tests.Features.Accounts;

public sealed class KeepingAccounts : PageTest
{
    private const string Address = "/quan-tri/tai-khoan";

    [Fact]
    public async Task A_new_person_signs_in_with_the_one_time_password_and_must_replace_it()
    {
        var page = await OpenAsync(new() { ["Form.Role"] = "DistrictClerk" }, "longho");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var secret = page.Document.QuerySelector("#mat-khau")!.TextContent;

        var person = Site.Visitor();
        await person.SignInAsync("canbo3.longho", secret);

        var first = await person.GetAsync("/diem-chi-tra");
        Assert.Equal("/doi-mat-khau", first.Address);
        await first.SubmitAsync("form[action='/doi-mat-khau']", new() { ["OldPassword"] = secret, ["NewPassword"] = "mua-roi-tren-mai-ton", ["RepeatedPassword"] = "mua-roi-tren-mai-ton" });
        Assert.Contains("Phòng LĐTB&XH huyện Long Hồ", (await person.GetAsync("/")).Document.Body!.TextContent);
    }

    [Fact]
    public async Task A_password_that_is_guessed_first_is_not_taken()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await (await clerk.GetAsync("/doi-mat-khau")).SubmitAsync("form[action='/doi-mat-khau']", new()
        {
            ["OldPassword"] = Data.Demo.DemoAccounts.Password, ["NewPassword"] = "VinhLong-2018", ["RepeatedPassword"] = "VinhLong-2018",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Mật khẩu này quá dễ đoán", page.Text);
    }

    [Theory]
    [InlineData("DistrictClerk", null)]
    [InlineData("Cashier", "longho")]
    [InlineData("DepartmentOfficer", "longho")]
    public async Task A_place_must_fit_the_role(string role, string? district)
    {
        var page = await OpenAsync(new() { ["Form.Role"] = role }, district);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("TK-01", page.Text);
    }

    [Fact]
    public async Task A_cashiers_points_lie_in_the_cashiers_district()
    {
        var foreign = await FromDbAsync(db => db.PayoutPoints.Where(p => db.Districts.Single(d => d.Slug == "tambinh").Id == p.DistrictId).Select(p => p.Code).FirstAsync());

        var page = await OpenAsync(new() { ["Form.Role"] = "Cashier", ["Form.PointCodes"] = foreign }, "longho");
        var unknown = await OpenAsync(new() { ["Form.Role"] = "Cashier", ["Form.PointCodes"] = "9999999" }, "longho");

        Assert.Contains("DD-01", page.Text);
        Assert.Contains("Không có điểm chi trả mang mã: 9999999.", unknown.Text);
    }

    [Fact]
    public async Task A_name_is_used_once_and_holds_plain_letters_only()
    {
        var taken = await OpenAsync(new() { ["Form.UserName"] = "canbo.longho", ["Form.Role"] = "ProvincialPost" }, null);
        var marked = await OpenAsync(new() { ["Form.UserName"] = "Cán Bộ", ["Form.Role"] = "ProvincialPost" }, null);

        Assert.Contains("Tên đăng nhập này đã có.", taken.Text);
        Assert.Contains("gồm chữ thường không dấu", marked.Text);
    }

    [Fact]
    public async Task A_disabled_persons_open_session_ends_at_the_next_request()
    {
        var clerk = await SignedInAs("canbo.longho");
        var administrator = await SignedInAs("quantri");

        var page = await (await administrator.GetAsync($"{Address}/{await IdAsync("canbo.longho")}/khoa"))
            .SubmitAsync("form[action$='/khoa']", new() { ["Form.Reason"] = "Nghỉ việc" });

        Assert.Contains("Đã khóa tài khoản.", page.Text);
        Assert.StartsWith("/dang-nhap", (await clerk.GetAsync("/")).Address);
        await (await administrator.GetAsync($"{Address}/{await IdAsync("canbo.longho")}")).SubmitAsync("form[action$='/mo-lai']");
        Assert.StartsWith("/dang-nhap", (await clerk.GetAsync("/")).Address);
        await SignedInAs("canbo.longho");
    }

    [Fact]
    public async Task A_moved_cashier_is_at_the_new_points_from_the_next_request_on()
    {
        var cashier = await SignedInAs("gdv.longho");
        var administrator = await SignedInAs("quantri");
        var district = await DistrictAsync("tambinh");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync(p => p.DistrictId == district));
        var form = await administrator.GetAsync($"{Address}/{await IdAsync("gdv.longho")}/sua");
        var change = new Dictionary<string, string> { ["Form.DistrictIds"] = $"{district}", ["Form.PointCodes"] = point.Code, ["Form.Reason"] = "Điều động" };

        var page = await form.SubmitAsync("form[action$='/sua']", change);

        Assert.Contains("Đã đổi vai trò và nơi làm việc.", page.Text);
        Assert.StartsWith("/dang-nhap", (await cashier.GetAsync("/")).Address);
        Assert.Contains(point.Name, (await (await SignedInAs("gdv.longho")).GetAsync("/")).Document.Body!.TextContent);
        Assert.Equal([point.Id], (await FromDbAsync(db => db.Users.SingleAsync(u => u.UserName == "gdv.longho"))).Scope.PointIds);
        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync("form[action$='/sua']", change)).Status);
    }

    [Fact]
    public async Task An_auditor_sees_the_districts_that_are_granted()
    {
        var administrator = await SignedInAs("quantri");

        await (await administrator.GetAsync($"{Address}/{await IdAsync("thanhtra")}/sua"))
            .SubmitAsync("form[action$='/sua']", new() { ["Form.DistrictIds"] = $"{await DistrictAsync("longho")}", ["Form.Reason"] = "Theo quyết định thanh tra" });

        var contracts = await (await SignedInAs("thanhtra")).GetAsync("/hop-dong");
        Assert.Single(contracts.Document.QuerySelectorAll("table.data tbody tr"));
        Assert.Contains("Huyện Long Hồ", contracts.Document.QuerySelector("td[data-label='Huyện']")!.TextContent);
    }

    [Fact]
    public async Task An_administrator_neither_disables_nor_moves_their_own_account()
    {
        var administrator = await SignedInAs("quantri");
        var own = $"{Address}/{await IdAsync("quantri")}";

        var disabled = await (await administrator.GetAsync($"{own}/khoa")).SubmitAsync("form[action$='/khoa']", new() { ["Form.Reason"] = "Thử" });
        var moved = await (await administrator.GetAsync($"{own}/sua")).SubmitAsync("form[action$='/sua']", new() { ["Form.Role"] = "DepartmentLeader", ["Form.Reason"] = "Thử" });
        var reset = await administrator.PostAsync($"{own}/cap-mat-khau");

        Assert.Contains("TK-02", disabled.Text);
        Assert.Contains("TK-02", moved.Text);
        Assert.Equal("/doi-mat-khau", reset.Address);
    }

    [Fact]
    public async Task A_reset_ends_the_lock_out_and_the_old_password()
    {
        for (var i = 0; i < 5; i++)
            await (await Site.Visitor().GetAsync("/dang-nhap")).SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = "canbo.longho", ["Password"] = "sai-mat-khau-roi" });
        var administrator = await SignedInAs("quantri");
        var details = await administrator.GetAsync($"{Address}/{await IdAsync("canbo.longho")}");
        Assert.Contains("tạm khóa đăng nhập", details.Text);

        var secret = (await details.SubmitAsync("form[action$='/cap-mat-khau']")).Document.QuerySelector("#mat-khau")!.TextContent;

        await Site.Visitor().SignInAsync("canbo.longho", secret);
        await Assert.ThrowsAnyAsync<Exception>(() => Site.Visitor().SignInAsync("canbo.longho"));
    }

    [Fact]
    public async Task An_unlocked_person_signs_in_with_their_own_password()
    {
        for (var i = 0; i < 5; i++)
            await (await Site.Visitor().GetAsync("/dang-nhap")).SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = "canbo.longho", ["Password"] = "sai-mat-khau-roi" });
        var administrator = await SignedInAs("quantri");

        await (await administrator.GetAsync($"{Address}/{await IdAsync("canbo.longho")}")).SubmitAsync("form[action$='/mo-khoa-dang-nhap']");

        await SignedInAs("canbo.longho");
    }

    [Theory]
    [InlineData("/danh-sach")]
    [InlineData("/chi-tra")]
    [InlineData("/kinh-phi")]
    [InlineData("/quyet-toan")]
    [InlineData("/hop-dong")]
    [InlineData("/nhat-ky")]
    public async Task The_administrator_opens_no_page_with_people_or_money(string address)
    {
        var page = await (await SignedInAs("quantri")).GetAsync(address);

        Assert.Contains(page.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }

    [Fact]
    public async Task Nobody_else_opens_the_accounts()
    {
        foreach (var userName in new[] { "so.lanhdao", "canbo.longho", "gdv.longho", "thanhtra" })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs(userName)).GetAsync(Address)).Status);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_role_district_and_name()
    {
        var administrator = await SignedInAs("quantri");

        var page = await administrator.GetAsync($"{Address}?vai-tro=DistrictLeader&huyen={await DistrictAsync("longho")}&tim=lanhdao");

        Assert.Equal("lanhdao.longho", Assert.Single(page.Document.QuerySelectorAll("tbody th")).TextContent);
    }

    private async Task<Page> OpenAsync(Dictionary<string, string> changes, string? district)
    {
        var administrator = await SignedInAs("quantri");
        var fields = new Dictionary<string, string> { ["Form.UserName"] = "canbo3.longho", ["Form.DisplayName"] = "Nguyễn Thị Mới" };
        foreach (var (name, value) in changes) fields[name] = value;
        if (district is not null) fields["Form.DistrictIds"] = $"{await DistrictAsync(district)}";
        return await (await administrator.GetAsync($"{Address}/moi")).SubmitAsync("form[action$='/moi']", fields);
    }

    private Task<int> DistrictAsync(string slug) => FromDbAsync(db => db.Districts.Where(d => d.Slug == slug).Select(d => d.Id).SingleAsync());

    private Task<Guid> IdAsync(string userName) => FromDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());
}
