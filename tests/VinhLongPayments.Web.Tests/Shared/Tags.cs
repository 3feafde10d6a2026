using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VinhLongPayments.Web.Tests.Shared;

/// <summary>One page being written, with what was typed and what was wrong with it, to write single tags on.</summary>
internal sealed class Tags
{
    private readonly EmptyModelMetadataProvider metadata = new();

    public Tags() => View = new()
    {
        HttpContext = new DefaultHttpContext(),
        ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()),
    };

    public ViewContext View { get; }

    public Tags Typed(string name, string value)
    {
        View.ViewData.ModelState.SetModelValue(name, value, value);
        return this;
    }

    public Tags Wrong(string name, string error)
    {
        View.ViewData.ModelState.AddModelError(name, error);
        return this;
    }

    public ModelExpression For<T>(string name, T value) => new(name, metadata.GetModelExplorerForType(typeof(T), value));

    public static IElement? Write(TagHelper tag, params TagHelperAttribute[] extra)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput("x", [.. extra], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        tag.Process(context, output);

        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(text.ToString()).Body!.FirstElementChild;
    }
}
