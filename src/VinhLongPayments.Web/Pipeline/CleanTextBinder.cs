using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Text from forms arrives composed (NFC), trimmed, and without invisible characters; empty text is null.</summary>
public sealed class CleanTextBinder : IModelBinder
{
    // Zero-width space, joiners' neighbour, byte order mark, soft hyphen.
    private static readonly char[] Invisible = ['\u200B', '\u2060', '\uFEFF', '\u00AD', '\0'];

    public Task BindModelAsync(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (value == ValueProviderResult.None) return Task.CompletedTask;

        context.ModelState.SetModelValue(context.ModelName, value);
        context.Result = ModelBindingResult.Success(Clean(value.FirstValue));
        return Task.CompletedTask;
    }

    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.IndexOfAny(Invisible) < 0 && !text.Contains('\u00A0') && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]))
            return PersonName.IsComposed(text) ? text : text.Normalize(NormalizationForm.FormC);

        var kept = new string([.. text.Where(c => !Invisible.Contains(c))]).Replace('\u00A0', ' ').Trim();
        return kept.Length == 0 ? null : kept.Normalize(NormalizationForm.FormC);
    }
}

/// <summary>Uses <see cref="CleanTextBinder"/> for every text but passwords.</summary>
public sealed class CleanTextBinderProvider : IModelBinderProvider
{
    private static readonly CleanTextBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.Metadata.Name?.Contains("Password", StringComparison.Ordinal) != true ? Binder : null;
}
