using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>What the page of headings posts: a heading as offices write it, and the column it stands for.</summary>
public sealed record TeachHeadingForm
{
    public ImportKind? Kind { get; init; }
    public string? Heading { get; init; }
    public string? Field { get; init; }
}

public sealed class TeachHeadingFormValidator : AbstractValidator<TeachHeadingForm>
{
    public TeachHeadingFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Hãy chọn loại tệp.").IsInEnum().WithMessage("Hãy chọn loại tệp.");
        RuleFor(form => form.Heading).Must(text => HeadingBook<ListColumn>.KeyOf(text ?? "").Length > 0).WithMessage("Hãy ghi tiêu đề như trong tệp của các Phòng.").MaximumLength(200).WithMessage("Tiêu đề tối đa 200 ký tự.");
        RuleFor(form => form.Field).Must((form, field) => form.Kind is { } kind && ImportFields.Of(kind).Any(known => known.Name == field)).WithMessage("Hãy chọn cột của mẫu.");
    }
}

/// <summary>Teaches the whole province what a heading means.</summary>
public sealed class TeachHeading(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(TeachHeadingForm form, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var (kind, key) = (form.Kind!.Value, HeadingBook<ListColumn>.KeyOf(form.Heading!));
        var known = await db.HeadingMeanings.SingleOrDefaultAsync(m => m.DistrictId == null && m.Kind == kind && m.Heading == key, cancellation);
        if (known is null) db.HeadingMeanings.Add(new(null, kind, key, form.Field!, user.Actor, clock.Now));
        else known.Mean(form.Field!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Forgets a word of the province; what the product itself knows stays.</summary>
public sealed class ForgetHeading(PaymentsDb db, WriteGate gate)
{
    public Task RunAsync(int id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        db.HeadingMeanings.Remove(await db.HeadingMeanings.SingleOrDefaultAsync(m => m.Id == id && m.DistrictId == null, cancellation) ?? throw new NotFound());
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>The words the Department added, and a form for one more.</summary>
public sealed record HeadingsPage(IReadOnlyList<HeadingMeaning> Meanings, TeachHeadingForm Form)
{
    public static string HeadingOf(HeadingMeaning meaning) => ImportFields.Of(meaning.Kind).FirstOrDefault(field => field.Name == meaning.Field)?.Heading ?? "Không đọc cột này";

    public static async Task<HeadingsPage> LoadAsync(PaymentsDb db, TeachHeadingForm form, CancellationToken cancellation) =>
        new(await db.HeadingMeanings.AsNoTracking().Where(m => m.DistrictId == null).OrderBy(m => m.Kind).ThenBy(m => m.Heading).ToListAsync(cancellation), form);
}

/// <summary>What headings of uploaded files mean, for the whole province.</summary>
[Route("/danh-sach/tieu-de"), Authorize(Policy = Policies.TeachHeadings)]
public sealed class HeadingsController(PaymentsDb db) : Controller
{
    private const string Page = "/Features/Imports/Headings.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(Page, await HeadingsPage.LoadAsync(db, new() { Kind = ImportKind.PaymentList }, cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Teach(TeachHeadingForm form, [FromServices] TeachHeading teach, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(Page, await HeadingsPage.LoadAsync(db, form, cancellation));
        }
        await teach.RunAsync(form, cancellation);
        this.Flash("Đã thêm tiêu đề cho toàn tỉnh.");
        return Redirect("/danh-sach/tieu-de");
    }

    [HttpPost("{id:int}/bo")]
    public async Task<IActionResult> Forget(int id, [FromServices] ForgetHeading forget, CancellationToken cancellation)
    {
        await forget.RunAsync(id, cancellation);
        this.Flash("Đã bỏ tiêu đề.");
        return Redirect("/danh-sach/tieu-de");
    }
}
