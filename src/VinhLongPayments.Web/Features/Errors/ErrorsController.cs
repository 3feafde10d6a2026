using Microsoft.AspNetCore.Diagnostics;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Errors;

/// <summary>The pages for answers without a page of their own. They need no database.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    // From the route alone: the form that failed may have a field of this name.
    [Route("/loi/{status:int}")]
    public IActionResult Show([FromRoute] int status)
    {
        var error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is not null && DatabaseErrors.IsUnavailable(error)) status = StatusCodes.Status503ServiceUnavailable;
        if (error is BadHttpRequestException bad) status = bad.StatusCode;

        Response.StatusCode = status;
        return status switch
        {
            400 or 405 or 415 => View("BadRequest"),
            403 => View("Forbidden"),
            404 => View("NotFound"),
            413 => View("TooLarge"),
            429 => View("TooManyRequests"),
            503 => View("Unavailable"),
            _ => View("Failure", new FailurePage(HttpContext.TraceIdentifier)),
        };
    }
}
