using System.Reflection;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace VinhLongPayments.Web.Features.Guide;

/// <summary>The user guide: docs/huong-dan-su-dung.md as a page, for everybody, signed in or not.</summary>
[AllowAnonymous]
public sealed class GuideController : Controller
{
    /// <summary>Where the guide's pictures are in the repository, and where a browser finds them.</summary>
    private const string InRepository = "../src/VinhLongPayments.Web/wwwroot/huong-dan/anh/", InBrowser = "/huong-dan/anh/";

    private static readonly Lazy<HtmlString> Guide = new(() =>
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("guide.md")!);
        var pipeline = new MarkdownPipelineBuilder().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().DisableHtml().Build();
        return new(Markdown.ToHtml(text.ReadToEnd().Replace(InRepository, InBrowser, StringComparison.Ordinal), pipeline));
    });

    [HttpGet("/huong-dan")]
    public IActionResult Index() => View("Index", Guide.Value);
}
