using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>
/// On every request: is the cookie's account still there, enabled and unchanged since sign-in, and is the office day not over?
/// Fills <see cref="CurrentUser"/> before anything else of the request touches the database.
/// </summary>
public static class SessionCheck
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(8);

    public const string SignedInAt = "signed-in-at";

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        await using var own = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = own.ServiceProvider.GetRequiredService<PaymentsDb>();

        var account = await AccountOf(context, db);
        if (account is null || IsOver(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        services.GetRequiredService<CurrentUser>().Become(account, await PlaceNameAsync(db, account));
        services.GetRequiredService<CurrentActivity>().By = new(account.Id, account.DisplayName);
    }

    private static async Task<Account?> AccountOf(CookieValidatePrincipalContext context, PaymentsDb db)
    {
        if (!Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;

        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, context.HttpContext.RequestAborted);
        var stamp = context.Principal.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
        return account is { IsDisabled: false } && account.SecurityStamp == stamp ? account : null;
    }

    private static bool IsOver(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(SignedInAt, out var ticks)
        || context.Options.TimeProvider!.GetUtcNow().Ticks - long.Parse(ticks!) > Absolute.Ticks;

    private static async Task<string> PlaceNameAsync(PaymentsDb db, Account account)
    {
        var name = account.Districts.Count == 1
            ? await db.Districts.Where(d => d.Id == account.Districts[0].DistrictId).Select(d => d.Name).SingleAsync() : null;
        var district = name is null ? null : UnitName.InSentence(name);
        return account.Role switch
        {
            Role.DepartmentOfficer or Role.DepartmentLeader => "Sở LĐTB&XH tỉnh Vĩnh Long",
            Role.DistrictClerk or Role.DistrictLeader => $"Phòng LĐTB&XH {district}",
            Role.ProvincialPost => "Bưu điện tỉnh Vĩnh Long",
            Role.PostManager => $"Bưu điện {district}",
            Role.Cashier => await PointNameAsync(db, account) ?? $"Bưu điện {district}",
            Role.Auditor => name ?? "Tỉnh Vĩnh Long",
            Role.Administrator => "Quản trị hệ thống",
        };
    }

    private static async Task<string?> PointNameAsync(PaymentsDb db, Account account) =>
        account.Points is [{ } only] ? await db.PayoutPoints.Where(p => p.Id == only.PayoutPointId).Select(p => p.Name).SingleAsync() : null;
}
