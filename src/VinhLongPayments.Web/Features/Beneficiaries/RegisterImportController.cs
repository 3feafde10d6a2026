using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The page of taking over a register from Excel, and after a try everything that kept it from being stored.</summary>
public sealed record ImportPage(IReadOnlyList<RowProblem> Problems)
{
    public const int MostShown = 500;

    public IFormFile? File => null;
    public IEnumerable<RowProblem> Shown => Problems.Take(MostShown);
}

/// <summary>Takes over a register from Excel.</summary>
[Route("/doi-tuong/nhap"), Authorize(Policy = Policies.WriteBeneficiaries)]
public sealed class RegisterImportController : Controller
{
    private const string Page = "/Features/Beneficiaries/Import.cshtml";

    [HttpGet("")]
    public IActionResult Index() => View(Page, new ImportPage([]));

    [HttpPost("")]
    public async Task<IActionResult> Import(ImportRegisterForm form, [FromServices] ImportRegister import, CancellationToken cancellation)
    {
        var outcome = ModelState.IsValid ? await import.RunAsync(form, cancellation) : null;
        if (outcome is { IsStored: true })
        {
            this.Flash($"Đã nhập {outcome.People:N0} đối tượng, {outcome.Awards:N0} trợ cấp, {outcome.Authorisations:N0} người nhận thay.");
            return Redirect("/doi-tuong");
        }
        if (outcome is not null) ModelState.AddModelError(nameof(form.File), outcome.FileProblem ?? $"Tệp có {outcome.Problems.Count} lỗi, chưa có gì được lưu. Xem từng lỗi bên dưới, sửa trong tệp rồi nhập lại.");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(Page, new ImportPage(outcome?.Problems ?? []));
    }
}
