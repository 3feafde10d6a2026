using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Commands;

/// <summary>Creates an administrator with a one-time password, printed once: the only way into a new installation.</summary>
public static class CreateAdmin
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("create-admin USERNAME \"DISPLAY NAME\"");
            return 2;
        }

        var account = new Account(args[0], args[1], Posting.Province(Role.Administrator));
        account.RequirePasswordChange();
        var secret = OneTimePassword.Make();
        var result = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, secret);

        if (result.Succeeded) Console.WriteLine($"Account {args[0]} created. One-time password, to be changed at the first sign-in: {secret}");
        foreach (var error in result.Errors) Console.Error.WriteLine(error.Description);
        return result.Succeeded ? 0 : 1;
    }
}
