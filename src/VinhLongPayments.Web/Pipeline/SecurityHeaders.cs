using VinhLongPayments.Web.Features.Counter;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>The headers every answer carries, errors and files included.</summary>
public static class SecurityHeaders
{
    private static readonly string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self' " + CounterScript.Source + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (!IsStatic(context.Request.Path) && !IsPublic(context)) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });

    // The one page for everybody: it says itself how long it may be kept, when it comes out well.
    private static bool IsPublic(HttpContext context) => context.Request.Path.StartsWithSegments("/tra-cuu") && context.Response.StatusCode == StatusCodes.Status200OK;

    private static bool IsStatic(PathString path) => path.StartsWithSegments("/css") || path.StartsWithSegments("/lib") || path.StartsWithSegments("/js") || path.StartsWithSegments("/huong-dan/anh");
}
