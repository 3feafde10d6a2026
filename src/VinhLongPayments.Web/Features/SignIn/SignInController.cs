using Microsoft.AspNetCore.RateLimiting;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.SignIn;

/// <summary>The way in and out.</summary>
public sealed class SignInController(CurrentUser user) : Controller
{
    [HttpGet("/dang-nhap"), AllowAnonymous]
    public IActionResult Form([FromQuery(Name = "tro-lai")] string? returnTo) =>
        user.IsSignedIn ? Redirect("/") : View("Form", new SignInForm { ReturnTo = returnTo });

    [HttpPost("/dang-nhap"), AllowAnonymous, EnableRateLimiting(Registration.SignInLimit)]
    public async Task<IActionResult> SignIn(SignInForm form, [FromServices] EnterSystem enter)
    {
        if (ModelState.IsValid && await enter.RunAsync(form)) return Redirect(Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/");

        if (ModelState.IsValid) ModelState.AddModelError(nameof(form.UserName), EnterSystem.Refused);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Form", form);
    }

    [HttpPost("/dang-xuat"), Authorize(Policy = Policies.SignedIn)]
    public async Task<IActionResult> SignOutNow([FromServices] LeaveSystem leave)
    {
        await leave.RunAsync();
        return Redirect("/dang-nhap");
    }

    [HttpGet("/doi-mat-khau"), Authorize(Policy = Policies.SignedIn)]
    public IActionResult Password() => View("Password", new ChangePasswordForm());

    [HttpPost("/doi-mat-khau"), Authorize(Policy = Policies.SignedIn)]
    public async Task<IActionResult> ChangePassword(ChangePasswordForm form, [FromServices] ChangePassword change)
    {
        if (ModelState.IsValid)
            foreach (var (field, text) in await change.RunAsync(form)) ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Password", form);
        }

        this.Flash("Đã đổi mật khẩu.");
        return Redirect("/");
    }
}
