namespace VinhLongPayments.Web.Features.SignIn;

/// <summary>Why a new password was refused, in words that say how to mend it.</summary>
public static class PasswordErrors
{
    /// <param name="ownText">What our own validators say; the framework's codes are translated.</param>
    public static string Vietnamese(string code, string ownText) => code switch
    {
        "PasswordTooShort" => "Mật khẩu cần ít nhất 12 ký tự. Có thể dùng vài từ dễ nhớ ghép lại.",
        "PasswordRequiresUniqueChars" => "Mật khẩu cần ít nhất 4 ký tự khác nhau.",
        "PasswordMismatch" => "Mật khẩu đang dùng không đúng.",
        "ConcurrencyFailure" => RefusalFilter.Changed,
        _ => ownText,
    };
}
