using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>The states something passes through, in order: who took each step and when, and whose turn it is.</summary>
[HtmlTargetElement("road", Attributes = "steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RoadTagHelper : TagHelper
{
    public IReadOnlyList<RoadStep> Steps { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "road");
        output.Attributes.SetAttribute("aria-label", "Các bước");
        foreach (var step in Steps) output.Content.AppendHtml(Line(step));
    }

    private static TagBuilder Line(RoadStep step)
    {
        var line = new TagBuilder("li");
        line.AddCssClass($"step-{step.State.ToString().ToLowerInvariant()}");
        if (step.State == RoadState.Now) line.MergeAttribute("aria-current", "step");

        Append(line, "span", "step-mark", step.State switch
        {
            RoadState.Done => "Đã xong",
            RoadState.Now => "Đang chờ",
            RoadState.Ahead => "Chưa đến",
        });
        Append(line, "strong", null, step.Name);
        if (step.Who is not null) Append(line, "span", null, step.State == RoadState.Now ? $"Đến lượt: {step.Who}" : step.Who);
        if (step.WhenLocal is { } time) Append(line, "span", "num", time.ToString(Time.DayAndHour, CultureInfo.InvariantCulture));
        return line;
    }

    private static void Append(TagBuilder line, string tag, string? cssClass, string text)
    {
        var part = new TagBuilder(tag);
        if (cssClass is not null) part.AddCssClass(cssClass);
        part.InnerHtml.Append(text);
        line.InnerHtml.AppendHtml(part);
    }
}
