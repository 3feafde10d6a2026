namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>What the page of disabling an account posts.</summary>
public sealed record DisableAccountForm
{
    public string? Reason { get; init; }
}

public sealed class DisableAccountFormValidator : AbstractValidator<DisableAccountForm>
{
    public DisableAccountFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do khóa tài khoản.")
        .MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
}

/// <summary>Takes away a person's way in; open sessions end at once. What they did stays theirs.</summary>
public sealed class DisableAccount(PaymentsDb db, CurrentUser user)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        Rules.AdministratorKeepsOwnAccess.Require(account.Id != user.Id);

        account.Disable();
        account.EndSessions();

        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Gives a disabled person their way in back.</summary>
public sealed class EnableAccount(PaymentsDb db)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();

        account.Enable();
        account.EndSessions();

        await db.SaveChangesAsync(cancellation);
    }
}
