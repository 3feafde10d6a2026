using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>A one-time password opens one page only: the one that replaces it.</summary>
public sealed class PasswordChangeFirst(CurrentUser user) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        var isWayOut = context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "SignIn" or "Errors" };
        if (user.MustChangePassword && !isWayOut) context.Result = new RedirectResult("/doi-mat-khau");
    }

    public void OnActionExecuted(ActionExecutedContext context) { }
}
