using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>A question answered by choosing one of several: a drop-down, or with kind="radio" one button per answer.</summary>
[HtmlTargetElement("choice", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>select or radio.</summary>
    public string Kind { get; set; } = "select";

    /// <summary>The words of "nothing chosen yet" in a drop-down; without them the first item is chosen.</summary>
    public string? Empty { get; set; }

    public string Width { get; set; } = "m";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var question = new Question(ViewContext, For, Hint);
        var chosen = question.Typed ?? For.Model switch
        {
            null => null,
            Enum named => named.ToString(),
            var model => Convert.ToString(model, System.Globalization.CultureInfo.InvariantCulture),
        };

        if (Kind == "radio") WriteRadios(output, question, chosen);
        else question.Write(output, "div", question.Label(Label), Select(question, chosen, output));
    }

    private TagBuilder Select(Question question, string? chosen, TagHelperOutput output)
    {
        var select = new TagBuilder("select");
        select.AddCssClass($"form-select w-{Width}");
        select.MergeAttribute("id", question.Id);
        select.MergeAttribute("name", question.Name);
        question.Describe(select);
        foreach (var extra in output.Attributes) select.MergeAttribute(extra.Name, extra.Value?.ToString(), replaceExisting: true);
        output.Attributes.Clear();

        if (Empty is not null) select.InnerHtml.AppendHtml(Option(new SelectListItem(Empty, ""), chosen));
        foreach (var item in Items) select.InnerHtml.AppendHtml(Option(item, chosen));
        return select;
    }

    private static TagBuilder Option(SelectListItem item, string? chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", item.Value ?? item.Text);
        if (IsChosen(item, chosen)) option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(item.Text);
        return option;
    }

    private void WriteRadios(TagHelperOutput output, Question question, string? chosen)
    {
        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Label);
        var rows = new HtmlContentBuilder();
        foreach (var (at, item) in Items.Index()) rows.AppendHtml(Radio(question, item, at, chosen));
        output.Attributes.Clear();
        question.Write(output, "fieldset", legend, rows);
    }

    private static TagBuilder Radio(Question question, SelectListItem item, int at, string? chosen)
    {
        // The first button carries the plain id, so that the error summary leads to it.
        var id = at == 0 ? question.Id : $"{question.Id}-{at + 1}";
        var button = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        button.AddCssClass("form-check-input");
        button.MergeAttribute("type", "radio");
        button.MergeAttribute("id", id);
        button.MergeAttribute("name", question.Name);
        button.MergeAttribute("value", item.Value ?? item.Text);
        if (IsChosen(item, chosen)) button.MergeAttribute("checked", "checked");
        question.Describe(button);
        button.Attributes.Remove("aria-invalid"); // not allowed on one button of a group; the words say it

        var label = new TagBuilder("label");
        label.AddCssClass("form-check-label");
        label.MergeAttribute("for", id);
        label.InnerHtml.Append(item.Text);

        var row = new TagBuilder("div");
        row.AddCssClass("form-check");
        row.InnerHtml.AppendHtml(button).AppendHtml(label);
        return row;
    }

    private static bool IsChosen(SelectListItem item, string? chosen) =>
        chosen is null ? item.Selected : string.Equals(item.Value ?? item.Text, chosen, StringComparison.Ordinal);
}
