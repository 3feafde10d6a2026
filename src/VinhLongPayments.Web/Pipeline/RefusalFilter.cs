using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Turns a refusal, from the domain or from the database, into one page that says why. Nothing was saved.</summary>
public sealed class RefusalFilter(IModelMetadataProvider metadata, ILogger<RefusalFilter> log) : IExceptionFilter
{
    public const string Changed = "Dữ liệu vừa được người khác thay đổi. Hãy mở lại trang và kiểm tra.";
    public const string Duplicate = "Người khác vừa ghi cùng nội dung này. Hãy mở lại trang và kiểm tra.";

    public void OnException(ExceptionContext context)
    {
        var page = context.Exception switch
        {
            RuleBroken broken => new RefusedPage(broken.Rule.Code, broken.Rule.Text, broken.Detail, Back(context)),
            DbUpdateConcurrencyException => new RefusedPage("TRUNG-01", Changed, null, Back(context)),
            DbUpdateException or System.Data.Common.DbException when DatabaseErrors.IsDuplicate(context.Exception) => new RefusedPage("TRUNG-02", Duplicate, null, Back(context)),
            _ => null,
        };

        if (page is not null)
        {
            log.LogInformation("Refused by {Rule}", page.Code);
            context.Result = Page("Refused", page, StatusCodes.Status409Conflict);
        }
        else if (context.Exception is NotFound)
        {
            context.Result = new NotFoundResult();
        }
        else if (DatabaseErrors.IsUnavailable(context.Exception))
        {
            log.LogError(context.Exception, "The database is unavailable");
            context.Result = Page("Unavailable", null, StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The page the form stood on, when it is ours.
    private static string Back(ExceptionContext context)
    {
        var referer = context.HttpContext.Request.Headers.Referer.ToString();
        var isOurs = Uri.TryCreate(referer, UriKind.Absolute, out var uri) && uri.Authority == context.HttpContext.Request.Host.Value;
        return isOurs ? uri!.PathAndQuery : "/";
    }

    private ViewResult Page(string view, object? model, int status) => new()
    {
        ViewName = view,
        StatusCode = status,
        ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = model },
    };
}
