using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using VinhLongPayments.Data.Auditing;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Names the activity for the audit trail after the action that runs, with the reason its form gives.</summary>
public sealed class ActivityName(CurrentActivity activity) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action) activity.Name = $"{action.ControllerName}.{action.ActionName}";
        activity.RequestId = context.HttpContext.TraceIdentifier;
        if (context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Errors" }) return; // its form may be what failed
        activity.Reason = context.HttpContext.Request.HasFormContentType ? ReasonOf(context.HttpContext.Request.Form) : null;
    }

    // The form stands alone on its page, or is a part of it.
    private static string? ReasonOf(IFormCollection form) =>
        form.TryGetValue("Reason", out var reason) || form.TryGetValue("Form.Reason", out reason) ? Cut(CleanTextBinder.Clean(reason)) : null;

    public void OnActionExecuted(ActionExecutedContext context) { }

    private static string? Cut(string? reason) => reason?.Length > 500 ? reason[..500] : reason;
}
