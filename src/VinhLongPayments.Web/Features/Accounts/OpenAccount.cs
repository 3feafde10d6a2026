using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>What the page of a new account posts.</summary>
public sealed record OpenAccountForm : AccountForm
{
    public string? UserName { get; init; }
}

public sealed class OpenAccountFormValidator : AccountFormValidator<OpenAccountForm>
{
    public OpenAccountFormValidator() => RuleFor(form => form.UserName).NotEmpty().WithMessage("Hãy nhập tên đăng nhập.")
        .Matches(@"^[a-z0-9][a-z0-9.]{2,39}$").WithMessage("Tên đăng nhập dài 3 đến 40 ký tự, gồm chữ thường không dấu, chữ số và dấu chấm, ví dụ: canbo.longho.");
}

/// <summary>What became of opening an account: its key and one-time password, or the field to mend.</summary>
public sealed record OpenedAccount(Guid? Id, string? Secret, string? Field = null, string? Mistake = null);

/// <summary>Opens an account with a one-time password that is shown once.</summary>
public sealed class OpenAccount(PaymentsDb db, UserManager<Account> accounts)
{
    public async Task<OpenedAccount> RunAsync(OpenAccountForm form, CancellationToken cancellation)
    {
        var (posting, unknown) = await db.PostingOfAsync(form, cancellation);
        if (posting is null) return new(null, null, "Form.PointCodes", $"Không có điểm chi trả mang mã: {unknown}.");

        var account = new Account(form.UserName!, form.DisplayName!, posting);
        account.RequirePasswordChange();
        var secret = OneTimePassword.Make();
        var result = await accounts.CreateAsync(account, secret);
        if (result.Succeeded) return new(account.Id, secret);

        return result.Errors.Any(error => error.Code == "DuplicateUserName")
            ? new(null, null, "Form.UserName", "Tên đăng nhập này đã có. Hãy chọn tên khác.")
            : throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
    }
}
