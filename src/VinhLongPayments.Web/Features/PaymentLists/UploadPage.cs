using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The upload form, and after a try everything that kept the file from being stored.</summary>
public sealed record UploadPage(string? Period, string? Until, ListKind? Kind, IReadOnlyList<RowProblem> Problems)
{
    public const int MostShown = 500;

    public IFormFile? File => null;

    public IEnumerable<RowProblem> Shown => Problems.Take(MostShown);

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ListKind>().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString(), kind == Kind));

    public static UploadPage Fresh(Moment now) => new(PaymentMonth.Of(now.Day).ToString(), null, ListKind.Main, []);

    public static UploadPage Of(UploadListForm form, IReadOnlyList<RowProblem> problems) => new(form.Period, form.Until, form.Kind, problems);
}
