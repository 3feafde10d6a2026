using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>What the page of moving an account posts.</summary>
public sealed record MoveAccountForm : AccountForm
{
    /// <summary>The state of the account that was on the screen.</summary>
    public string? Stamp { get; init; }

    public string? Reason { get; init; }
}

public sealed class MoveAccountFormValidator : AccountFormValidator<MoveAccountForm>
{
    public MoveAccountFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do, ví dụ: theo quyết định điều động số …")
        .MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
}

/// <summary>Gives an account another name, role or place; its open sessions end at once.</summary>
public sealed class MoveAccount(PaymentsDb db, CurrentUser user)
{
    /// <returns>The point codes nobody knows, or null when the account was moved.</returns>
    public async Task<string?> RunAsync(Guid id, MoveAccountForm form, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        Rules.AdministratorKeepsOwnAccess.Require(account.Id != user.Id);
        var (posting, unknown) = await db.PostingOfAsync(form, cancellation);
        if (posting is null) return unknown;

        var before = PlacesOf(account);
        account.Rename(form.DisplayName!);
        account.Move(posting);
        account.EndSessions();

        db.RemoveRange(before.Except(PlacesOf(account))); // foreign keys restrict: places left behind are deleted by name
        db.Entry(account).Property(a => a.ConcurrencyStamp).OriginalValue = form.Stamp;
        await db.SaveChangesAsync(cancellation);
        return null;
    }

    private static List<object> PlacesOf(Account account) => [.. account.Districts, .. account.Points];
}
