using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>The links from one page of a list to the others; only the count when there is one page.</summary>
[HtmlTargetElement("pager", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public required Pager Value { get; set; }

    /// <summary>What is counted: "người", "phiếu chi".</summary>
    public string Noun { get; set; } = "dòng";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Value.PageCount > 1 ? "nav" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        if (Value.PageCount > 1) output.Attributes.SetAttribute("aria-label", "Các trang của danh sách");

        var where = Value.PageCount > 1 ? $", trang {Value.Page} trên {Value.PageCount}" : "";
        Append(output, "p", "count", $"{new Vnd(Value.Total).Figures} {Noun}{where}");
        if (Value.PageCount > 1) WriteLinks(output);
    }

    private void WriteLinks(TagHelperOutput output)
    {
        if (Value.Page > 1) Link(output, Value.Page - 1, "Trước", "Trang trước", "prev");
        foreach (var number in Value.Numbers())
        {
            if (number is null) Append(output, "span", "gap", "…");
            else if (number == Value.Page) Append(output, "span", null, Figures(Value.Page), ("aria-current", "page"));
            else Link(output, number.Value, Figures(number.Value), $"Trang {number}", null);
        }

        if (Value.Page < Value.PageCount) Link(output, Value.Page + 1, "Sau", "Trang sau", "next");
    }

    private void Link(TagHelperOutput output, int page, string text, string label, string? rel) =>
        Append(output, "a", null, text, ("href", Value.AddressOf(page)), ("aria-label", label), ("rel", rel));

    private static void Append(TagHelperOutput output, string tag, string? cssClass, string text, params (string Name, string? Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null) element.AddCssClass(cssClass);
        foreach (var (name, value) in attributes)
            if (value is not null) element.MergeAttribute(name, value);

        element.InnerHtml.Append(text);
        output.Content.AppendHtml(element);
    }

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}
