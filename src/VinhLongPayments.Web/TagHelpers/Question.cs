using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>What every question of a form has around its control: a name, an id, a label, a hint and the words of its mistake.</summary>
internal sealed class Question
{
    private readonly ModelStateEntry? state;

    public Question(ViewContext view, ModelExpression asked, string? hint)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(asked.Name);
        Id = IdOf(Name);
        Hint = hint;
        state = view.ViewData.ModelState[Name];
        FieldsOnPage.Of(view.HttpContext).Add(Name);
    }

    public string Name { get; }
    public string Id { get; }
    public string? Hint { get; }

    /// <summary>What was typed last time, wrong or not; null before anything was sent.</summary>
    public string? Typed => state?.AttemptedValue;

    public string? Error => state?.Errors is [var first, ..] ? first.ErrorMessage : null;

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public void Describe(TagBuilder control)
    {
        string?[] ids = [Hint is null ? null : $"{Id}-goi-y", Error is null ? null : $"{Id}-loi"];
        var described = string.Join(' ', ids.OfType<string>());
        if (described != "") control.MergeAttribute("aria-describedby", described);
        if (Error is not null) control.MergeAttribute("aria-invalid", "true");
    }

    /// <summary>Wraps the control: heading first, then hint, then mistake, then the control itself.</summary>
    public void Write(TagHelperOutput output, string tag, IHtmlContent heading, IHtmlContent control)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field wrong");
        output.Content.AppendHtml(heading);
        if (Hint is not null) output.Content.AppendHtml(Line("hint", $"{Id}-goi-y", Hint));
        if (Error is not null) output.Content.AppendHtml(Line("field-error", $"{Id}-loi", Error));
        output.Content.AppendHtml(control);
    }

    public TagBuilder Label(string text)
    {
        var label = new TagBuilder("label");
        label.MergeAttribute("for", Id);
        label.InnerHtml.Append(text);
        return label;
    }

    private static TagBuilder Line(string cssClass, string id, string text)
    {
        var line = new TagBuilder("div");
        line.AddCssClass(cssClass);
        line.MergeAttribute("id", id);
        line.InnerHtml.Append(text);
        return line;
    }
}
