using System.Net;

namespace VinhLongPayments.Web.Tests.Features.SignIn;

public sealed class SigningIn : PageTest
{
    [Fact]
    public async Task A_clerk_signs_in_and_is_greeted_by_name_and_place()
    {
        var clerk = await SignedInAs("canbo.longho");

        var home = await clerk.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Contains("Phòng LĐTB&XH huyện Long Hồ", home.Document.Body!.TextContent);
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page()
    {
        var page = await Site.Visitor().GetAsync("/danh-sach");

        Assert.StartsWith("/dang-nhap", page.Address);
    }

    [Theory]
    [InlineData("canbo.longho", "sai-mat-khau-roi")]
    [InlineData("khong.co.ai", "sai-mat-khau-roi")]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_words(string userName, string password)
    {
        var form = await Site.Visitor().GetAsync("/dang-nhap");

        var page = await form.SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = userName, ["Password"] = password });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Tên đăng nhập hoặc mật khẩu không đúng", page.Text);
        Assert.StartsWith("Lỗi: ", page.Document.Title);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too()
    {
        for (var i = 0; i < 5; i++)
            await (await Site.Visitor().GetAsync("/dang-nhap")).SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = "canbo.longho", ["Password"] = "sai-mat-khau-roi" });

        var page = await (await Site.Visitor().GetAsync("/dang-nhap"))
            .SubmitAsync("form[action='/dang-nhap']", new() { ["UserName"] = "canbo.longho", ["Password"] = Data.Demo.DemoAccounts.Password });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task Signing_out_ends_a_copied_cookie_too()
    {
        var clerk = await SignedInAs("canbo.longho");
        var second = await SignedInAs("canbo.longho");

        await (await clerk.GetAsync("/")).SubmitAsync("form[action='/dang-xuat']");

        Assert.StartsWith("/dang-nhap", (await second.GetAsync("/")).Address);
    }

    [Fact]
    public async Task A_post_without_the_token_is_refused()
    {
        var clerk = await SignedInAs("canbo.longho");

        var response = await clerk.Http.PostAsync("/dang-xuat", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Every_answer_carries_the_safety_headers_and_vietnamese_letters_stay_letters()
    {
        var page = await Site.Visitor().GetAsync("/dang-nhap");

        Assert.Contains("script-src 'self'", page.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("unsafe-inline", page.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", page.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString());
        Assert.DoesNotContain("&#x", await page.Response.Content.ReadAsStringAsync());
        Assert.All(page.Response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie));
    }
}
