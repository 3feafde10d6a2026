using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What hangs on a person: who may collect for them, and visits to those who did not collect.</summary>
[Route("/doi-tuong")]
public sealed class PapersController(PaymentsDb db, CurrentUser user, TimeProvider clock, BenefitPolicy policy) : Controller
{
    [HttpGet("{id:guid}/uy-quyen"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> NewAuthorisation(Guid id, CancellationToken cancellation) =>
        View("/Features/Beneficiaries/Authorise.cshtml", await AuthorisePage.LoadAsync(db, id, new() { From = clock.Now.Day.ToString("dd/MM/yyyy"), Until = clock.Now.Day.AddMonths(12).AddDays(-1).ToString("dd/MM/yyyy") }, cancellation));

    [HttpPost("{id:guid}/uy-quyen"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Authorise(Guid id, [Bind(Prefix = "Form")] AuthoriseForm form, [FromServices] AuthorisePerson authorise, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form, cancellation);
        try
        {
            var others = await authorise.RunAsync(id, form, cancellation);
            return Done(id, others >= 2 ? $"Đã ghi người nhận thay. Lưu ý: người này đang nhận thay cho {others + 1} người." : "Đã ghi người nhận thay.");
        }
        catch (RuleBroken refused)
        {
            ModelState.AddModelError(refused.Rule == Rules.AuthorisationIsShort ? "Form.Until" : "Form.CitizenId", refused.Rule.Text);
            return await AgainAsync(id, form, cancellation);
        }
    }

    [HttpGet("uy-quyen/{authorisation:guid}/in"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> PrintAuthorisation(Guid authorisation, CancellationToken cancellation) =>
        View("/Features/Beneficiaries/AuthorisationPrint.cshtml", await AuthorisationPaper.LoadAsync(db, authorisation, cancellation));

    [HttpGet("uy-quyen/{authorisation:guid}/giay-uy-quyen.xlsx"), Authorize(Policy = Policies.SeeBeneficiaries)]
    public async Task<IActionResult> AuthorisationSheet(Guid authorisation, CancellationToken cancellation)
    {
        var paper = await AuthorisationPaper.LoadAsync(db, authorisation, cancellation);
        return File(AuthorisationWorkbook.Of(paper), SheetWriter.ContentType, $"giay-uy-quyen-{paper.Person.Code}.xlsx");
    }

    [HttpPost("uy-quyen/{authorisation:guid}/thu-hoi"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Revoke(Guid authorisation, ReasonForm form, [FromServices] RevokeAuthorisation revoke, CancellationToken cancellation)
    {
        var person = await db.Authorisations.Where(a => a.Id == authorisation).Select(a => (Guid?)a.BeneficiaryId).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        if (!ModelState.IsValid) return await InvalidPersonAsync(person, cancellation);
        await revoke.RunAsync(authorisation, form.Reason!, cancellation);
        return Done(person, "Đã thu hồi ủy quyền.");
    }

    [HttpPost("{id:guid}/xac-minh"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> Inquire(Guid id, [FromServices] OpenInquiry open, CancellationToken cancellation)
    {
        await open.RunAsync(id, cancellation);
        return Done(id, "Đã giao việc xác minh. Ghi kết quả khi xã báo lại.");
    }

    [HttpPost("xac-minh/{inquiry:guid}/ket-qua"), Authorize(Policy = Policies.WriteBeneficiaries)]
    public async Task<IActionResult> CloseInquiry(Guid inquiry, CloseInquiryForm form, [FromServices] CloseInquiry close, CancellationToken cancellation)
    {
        var person = await db.Inquiries.Where(i => i.Id == inquiry).Select(i => (Guid?)i.BeneficiaryId).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        if (!ModelState.IsValid) return await InvalidPersonAsync(person, cancellation);
        await close.RunAsync(inquiry, form, cancellation);
        return Done(person, "Đã ghi kết quả xác minh. Thay đổi trợ cấp, nếu có, phải bằng quyết định.");
    }

    private async Task<IActionResult> InvalidPersonAsync(Guid id, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("/Features/Beneficiaries/Details.cshtml", await PersonPage.LoadAsync(db, user, policy, id, clock.Now.Day, cancellation));
    }

    private async Task<IActionResult> AgainAsync(Guid id, AuthoriseForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("/Features/Beneficiaries/Authorise.cshtml", await AuthorisePage.LoadAsync(db, id, form, cancellation));
    }

    private RedirectResult Done(Guid id, string text)
    {
        this.Flash(text);
        return Redirect($"/doi-tuong/{id}");
    }
}
