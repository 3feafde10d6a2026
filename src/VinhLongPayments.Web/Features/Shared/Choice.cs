using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>A place to choose in a form or filter.</summary>
public sealed record Choice(int Id, string Name)
{
    public static Task<List<Choice>> DistrictsAsync(PaymentsDb db, CancellationToken cancellation) =>
        db.Districts.AsNoTracking().OrderBy(d => d.Code).Select(d => new Choice(d.Id, d.Name)).ToListAsync(cancellation);
}

/// <summary>Places as the options of a drop-down.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> AsOptions(this IEnumerable<Choice> choices, int? chosen = null) =>
        choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}", choice.Id == chosen));
}
