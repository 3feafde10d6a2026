using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>Replaces a forgotten password by a one-time one; sessions end and wrong tries are forgotten.</summary>
public sealed class ResetPassword(PaymentsDb db, IPasswordHasher<Account> hasher)
{
    /// <returns>The one-time password, to be shown once.</returns>
    public async Task<string> RunAsync(Guid id, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var secret = OneTimePassword.Make();

        account.TakeOneTimePassword(hasher.HashPassword(account, secret));

        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}

/// <summary>Ends the lock-out that wrong passwords brought, before its fifteen minutes are over.</summary>
public sealed class UnlockAccount(PaymentsDb db)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();

        account.Unlock();

        await db.SaveChangesAsync(cancellation);
    }
}
