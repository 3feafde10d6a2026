using Microsoft.AspNetCore.Http;

namespace VinhLongPayments.Web.TagHelpers;

/// <summary>The fields of one page in the order they were written, so that the error summary lists them in that order.</summary>
internal sealed class FieldsOnPage
{
    private readonly List<string> names = [];

    public static FieldsOnPage Of(HttpContext http)
    {
        if (http.Items[typeof(FieldsOnPage)] is FieldsOnPage known) return known;

        var fresh = new FieldsOnPage();
        http.Items[typeof(FieldsOnPage)] = fresh;
        return fresh;
    }

    public void Add(string name) => names.Add(name);

    /// <summary>Mistakes of a field that is not on the page come last.</summary>
    public int OrderOf(string name)
    {
        var at = names.FindIndex(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : int.MaxValue;
    }
}
