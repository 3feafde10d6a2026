using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Structured logs with a request id; no name, identity number, amount or query string ever enters them.</summary>
public static class Logging
{
    public static void Configure(HostBuilderContext context, LoggerConfiguration logger)
    {
        logger.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // A migration of SQLite warns of each statement after a table that it makes anew; what that means is in docs/operations.md.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Migrations", LogEventLevel.Error)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .Enrich.FromLogContext()
            .WriteTo.Console(context.HostingEnvironment.IsDevelopment() ? LogEventLevel.Warning : LogEventLevel.Information);
        if (context.Configuration["Logs:Folder"] is { Length: > 0 } folder)
            logger.WriteTo.File(new CompactJsonFormatter(), Path.Combine(folder, "payments-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 400);
    }

    public static void Requests(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0} ms, request {RequestId}, user {UserId}";
        options.GetLevel = (context, _, error) => error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;
        options.EnrichDiagnosticContext = (diagnostics, context) =>
        {
            diagnostics.Set("Route", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown");
            diagnostics.Set("RequestId", context.TraceIdentifier);
            diagnostics.Set("UserId", context.RequestServices.GetRequiredService<CurrentUser>().Id);
        };
    }
}
