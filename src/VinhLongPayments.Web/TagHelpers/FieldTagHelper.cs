using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>A question answered by typing or by choosing a file. Attributes it does not know go to the input.</summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>text, date, month, password, file, textarea or number.</summary>
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public int Rows { get; set; } = 4;

    /// <summary>How much is expected: s, m or l.</summary>
    public string? Width { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var question = new Question(ViewContext, For, Hint ?? ExampleOf(Type));
        var control = Control(question);
        foreach (var extra in output.Attributes) control.MergeAttribute(extra.Name, extra.Value?.ToString(), replaceExisting: true);

        output.Attributes.Clear();
        question.Write(output, "div", question.Label(Label), control);
    }

    private TagBuilder Control(Question question)
    {
        var control = new TagBuilder(Type == "textarea" ? "textarea" : "input");
        control.AddCssClass($"form-control w-{Width ?? (Type is "date" or "month" or "number" ? "s" : "l")}");
        control.MergeAttribute("id", question.Id);
        control.MergeAttribute("name", question.Name);
        if (Autocomplete is not null) control.MergeAttribute("autocomplete", Autocomplete);
        if (Inputmode is not null || Type == "number") control.MergeAttribute("inputmode", Inputmode ?? "numeric");
        question.Describe(control);
        WriteValue(control, question.Typed ?? Text(For.Model));
        return control;
    }

    private void WriteValue(TagBuilder control, string value)
    {
        if (Type == "textarea")
        {
            control.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
            control.InnerHtml.AppendHtml("\n").Append(value); // a browser drops the first line break of a textarea
            return;
        }

        // Dates, months and numbers are typed: the browser's own boxes do not read 7-3-2018 or 1.234.567.
        control.MergeAttribute("type", Type is "password" or "file" ? Type : "text");
        if (Type is not ("password" or "file")) control.MergeAttribute("value", value);
        control.TagRenderMode = TagRenderMode.SelfClosing;
    }

    private static string? ExampleOf(string type) => type switch
    {
        "date" => "Ví dụ: 27/8/2018",
        "month" => "Ví dụ: 08/2018",
        _ => null,
    };

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day == default ? "" : day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        Vnd amount => amount.Figures,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
