using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.SignIn;

/// <summary>What the sign-in page posts.</summary>
public sealed record SignInForm
{
    public string? UserName { get; init; }
    public string? Password { get; init; }
    public string? ReturnTo { get; init; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.UserName).NotEmpty().WithMessage("Hãy nhập tên đăng nhập.");
        RuleFor(form => form.UserName).MaximumLength(100).WithMessage("Tên đăng nhập tối đa 100 ký tự.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Hãy nhập mật khẩu.");
        RuleFor(form => form.Password).MaximumLength(200).WithMessage("Mật khẩu tối đa 200 ký tự.");
    }
}

/// <summary>Signs a person in; an unknown name, a wrong password, a locked and a disabled account all get the same answer in the same time.</summary>
public sealed class EnterSystem(
    SignInManager<Account> signIn, UserManager<Account> accounts, CurrentActivity activity, ILogger<EnterSystem> log,
    [FromKeyedServices(Registration.RealClock)] TimeProvider realClock)
{
    public const string Refused = "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa. Sau 5 lần sai, tài khoản khóa 15 phút.";

    private static readonly Account Nobody = new("khong.co", "Không có", Posting.Province(Role.Administrator));

    private static string? _nobodysHash;

    public async Task<bool> RunAsync(SignInForm form)
    {
        var account = await accounts.FindByNameAsync(form.UserName!.ToLowerInvariant());
        if (account is null)
        {
            // An unknown name costs the same time as a wrong password.
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, _nobodysHash ??= accounts.PasswordHasher.HashPassword(Nobody, "không ai"), form.Password!);
            log.LogWarning("Sign-in refused: unknown account");
            return false;
        }

        activity.By = new(account.Id, account.DisplayName);
        var result = await signIn.CheckPasswordSignInAsync(account, form.Password!, lockoutOnFailure: true);
        if (!result.Succeeded || account.IsDisabled)
        {
            log.LogWarning("Sign-in refused for account {AccountId}", account.Id);
            return false;
        }

        var session = new AuthenticationProperties { IsPersistent = false };
        session.Items[SessionCheck.SignedInAt] = realClock.GetUtcNow().Ticks.ToString(CultureInfo.InvariantCulture);
        await signIn.SignInAsync(account, session);
        log.LogInformation("Account {AccountId} signed in", account.Id);
        return true;
    }
}

/// <summary>Ends the session on the server: a copied cookie is worth nothing afterwards.</summary>
public sealed class LeaveSystem(SignInManager<Account> signIn, UserManager<Account> accounts, CurrentUser user)
{
    public async Task RunAsync()
    {
        if (await accounts.FindByIdAsync(user.Id.ToString()) is { } account) await accounts.UpdateSecurityStampAsync(account);
        await signIn.SignOutAsync();
    }
}
