using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>A place to choose in a form or filter.</summary>
public sealed record Choice(int Id, string Name)
{
    public static Task<List<Choice>> DistrictsAsync(PaymentsDb db, CancellationToken cancellation) =>
        db.Districts.AsNoTracking().OrderBy(d => d.Code).Select(d => new Choice(d.Id, d.Name)).ToListAsync(cancellation);
}

/// <summary>The values of an enumeration as the options of a drop-down, in the reader's words.</summary>
public static class Values
{
    public static IEnumerable<SelectListItem> Of<T>(Func<T, string> words) where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(words(value), value.ToString()));
}

/// <summary>Places as the options of a drop-down.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> AsOptions(this IEnumerable<Choice> choices, int? chosen = null) =>
        choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}", choice.Id == chosen));
}
