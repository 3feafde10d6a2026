using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>A state as a word in a frame; never a link, never colour alone.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagTagHelper : TagHelper
{
    /// <summary>draft, waiting, ok, done, refused or warn.</summary>
    public string Kind { get; set; } = "draft";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"tag tag-{Kind}");
    }
}
