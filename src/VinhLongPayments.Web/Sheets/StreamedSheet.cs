using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace VinhLongPayments.Web.Sheets;

/// <summary>Answers with a workbook that is written while it is sent.</summary>
public sealed class StreamedSheet(string fileName, Func<Stream, CancellationToken, Task> write) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        // The rows leave asynchronously; only the last bytes of each part of a zip cannot.
        context.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        response.ContentType = SheetWriter.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
        await WriteAsync(response.Body, context.HttpContext.RequestAborted);
    }

    public Task WriteAsync(Stream target, CancellationToken cancellation) => write(target, cancellation);
}
