using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.SignIn;

/// <summary>What the change-password page posts.</summary>
public sealed record ChangePasswordForm
{
    public string? OldPassword { get; init; }
    public string? NewPassword { get; init; }
    public string? RepeatedPassword { get; init; }
}

public sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(form => form.OldPassword).NotEmpty().WithMessage("Hãy nhập mật khẩu đang dùng.");
        RuleFor(form => form.NewPassword).NotEmpty().WithMessage("Hãy nhập mật khẩu mới.")
            .MaximumLength(200).WithMessage("Mật khẩu tối đa 200 ký tự.");
        RuleFor(form => form.RepeatedPassword).Equal(form => form.NewPassword).WithMessage("Hai lần nhập mật khẩu mới phải giống nhau.");
    }
}

/// <summary>Replaces a person's own password; every other session of theirs ends.</summary>
public sealed class ChangePassword(UserManager<Account> accounts, SignInManager<Account> signIn, CurrentUser user)
{
    public async Task<IReadOnlyList<(string Field, string Text)>> RunAsync(ChangePasswordForm form)
    {
        var account = await accounts.FindByIdAsync(user.Id.ToString()) ?? throw new NotFound();
        if (!await accounts.CheckPasswordAsync(account, form.OldPassword!)) return [(nameof(form.OldPassword), "Mật khẩu đang dùng không đúng.")];
        if (form.NewPassword == form.OldPassword) return [(nameof(form.NewPassword), "Mật khẩu mới phải khác mật khẩu đang dùng.")];

        account.PasswordChanged();
        var result = await accounts.ChangePasswordAsync(account, form.OldPassword!, form.NewPassword!);
        if (!result.Succeeded) return [.. result.Errors.Select(e => (nameof(form.NewPassword), PasswordErrors.Vietnamese(e.Code, e.Description)))];

        var session = (await signIn.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties;
        await signIn.SignInAsync(account, session ?? new());
        return [];
    }
}
