using System.Security.Cryptography;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Archive;

/// <summary>The archive of signed scans, photos and reports.</summary>
[Route("/luu-tru")]
public sealed class ArchiveController(PaymentsDb db, CurrentUser user) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeDocuments)]
    public async Task<IActionResult> Index(ArchiveFilter filter, CancellationToken cancellation) => View("Index", await ArchivePage.LoadAsync(db, user, filter, cancellation));

    [HttpGet("moi"), Authorize(Policy = Policies.FileDocuments)]
    public async Task<IActionResult> New([FromQuery(Name = "loai")] DocumentKind? kind, [FromQuery(Name = "ho-so")] Guid? subject, [FromQuery(Name = "thang")] string? month, CancellationToken cancellation) =>
        View("New", await PutPage.LoadAsync(db, user, new() { Kind = kind, SubjectKey = subject?.ToString(), Month = month, Retention = Retention.TenYears }, cancellation));

    [HttpPost("moi"), Authorize(Policy = Policies.FileDocuments)]
    public async Task<IActionResult> Put([Bind(Prefix = "Form")] PutDocumentForm form, [FromServices] PutDocument put, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await put.RunAsync(form, cancellation)) ModelState.AddModelError("Form.File", "Chỉ lưu tệp PDF, ảnh JPG hoặc PNG, sổ Excel (.xlsx) và văn bản Word (.docx).");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", await PutPage.LoadAsync(db, user, form, cancellation));
        }

        this.Flash("Đã lưu tài liệu.");
        return Redirect(form.SubjectKey is null ? "/luu-tru" : $"/luu-tru?ho-so={form.SubjectKey}");
    }

    [HttpGet("{id:guid}/tai-ve"), Authorize(Policy = Policies.SeeDocuments)]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancellation)
    {
        var document = await db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFound();
        var content = await db.DocumentContents.Where(c => c.DocumentId == id).Select(c => c.Content).SingleAsync(cancellation);
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != document.Sha256) throw new InvalidDataException($"Document {id} is not what was filed.");

        return File(content, document.ContentType, document.FileName);
    }
}
