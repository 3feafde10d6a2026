using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>An amount in figures, 1.234.567; with the attribute unit, 1.234.567 đ.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Vnd? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Present without a value is enough, which a bound bool would not allow.
        var unit = output.Attributes.RemoveAll("unit") ? "\u00a0đ" : "";
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "num");
        output.Content.SetContent(Value is { } amount ? amount.Figures + unit : "");
    }
}

/// <summary>A day: 08/08/2018.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Time.Write(output, Value?.ToDateTime(TimeOnly.MinValue), "yyyy-MM-dd", "dd/MM/yyyy");
}

/// <summary>An instant on the clock in Vietnam: 08/08/2018 09:00.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper : TagHelper
{
    public Moment? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Time.Write(output, Value?.Local, "yyyy-MM-dd'T'HH:mm:ss'+07:00'", Time.DayAndHour);
}

/// <summary>How days and instants are written on every screen.</summary>
internal static class Time
{
    public const string DayAndHour = "dd/MM/yyyy HH:mm";

    public static void Write(TagHelperOutput output, DateTime? local, string machine, string people)
    {
        if (local is not { } time)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "num");
        output.Attributes.SetAttribute("datetime", time.ToString(machine, CultureInfo.InvariantCulture));
        output.Content.SetContent(time.ToString(people, CultureInfo.InvariantCulture));
    }
}
