using VinhLongPayments.Web.Pipeline;

namespace VinhLongPayments.Web.Tests.Features.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("123456789012")]
    [InlineData("987654321098")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("xyzxyzxyzxyz")]
    [InlineData("Password1234")]
    [InlineData("Mật-Khẩu-123456")]
    [InlineData("VinhLong2018!!")]
    [InlineData("buudien.vinhlong.1")]
    [InlineData("Chi trả trợ cấp 08/2018")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("nguyenthikimloan")]
    [InlineData("canbo.longho.2018")]
    [InlineData("Kim Loan Long Hồ 1985")]
    public void What_is_guessed_first_is_refused(string password) =>
        Assert.True(PasswordRules.IsGuessable(password, "canbo.longho", "Nguyễn Thị Kim Loan"));

    [Theory]
    [InlineData("mua-roi-tren-mai-ton")]
    [InlineData("con trâu đi cày buổi sớm")]
    [InlineData("thu-nghiem-08-2018")]
    [InlineData("kq7mf-3htrw-x9cda-p2vne")]
    [InlineData("9dfj!2kfjQm#")]
    public void Words_of_ones_own_are_taken(string password) =>
        Assert.False(PasswordRules.IsGuessable(password, "canbo.longho", "Nguyễn Thị Kim Loan"));

    [Fact]
    public void A_one_time_password_passes_the_rules_that_replace_it() =>
        Assert.All(Enumerable.Range(0, 200), _ => Assert.False(PasswordRules.IsGuessable(OneTimePassword.Make(), "gdv.2957501", "Giao dịch viên")));
}
