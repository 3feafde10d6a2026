using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>The list of mistakes at the top of a page, each leading to its field in the same words; nothing when there is none.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var mistakes = Mistakes().ToList();
        if (mistakes.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml("<h2>Cần sửa trước khi tiếp tục</h2><ul>");
        foreach (var (name, text) in mistakes) output.Content.AppendHtml(Line(name, text));
        output.Content.AppendHtml("</ul>");
    }

    /// <summary>One per field, as beside the field; all of those that belong to no field.</summary>
    private IEnumerable<(string Name, string Text)> Mistakes()
    {
        var fields = FieldsOnPage.Of(ViewContext.HttpContext);
        return from entry in ViewContext.ViewData.ModelState
               where entry.Value is not null
               orderby fields.OrderOf(entry.Key)
               from error in entry.Value.Errors.Take(entry.Key == "" ? int.MaxValue : 1)
               select (entry.Key, error.ErrorMessage);
    }

    private static IHtmlContent Line(string name, string text)
    {
        var line = new TagBuilder("li");
        if (name == "")
        {
            line.InnerHtml.Append(text);
            return line;
        }

        var link = new TagBuilder("a");
        link.MergeAttribute("href", $"#{Question.IdOf(name)}");
        link.InnerHtml.Append(text);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
