using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Procedures;

/// <summary>A new version of the procedure as typed.</summary>
public sealed record PublishForm
{
    public string? Title { get; init; }
    public string? Body { get; init; }
    public string? InForceFrom { get; init; }
}

public sealed class PublishFormValidator : AbstractValidator<PublishForm>
{
    public PublishFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên quy trình.").MaximumLength(300).WithMessage("Tên tối đa 300 ký tự.");
        RuleFor(form => form.Body).NotEmpty().WithMessage("Hãy nhập nội dung quy trình.").MaximumLength(100_000).WithMessage("Nội dung tối đa 100.000 ký tự.");
        RuleFor(form => form.InForceFrom).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày áp dụng như 1/9/2018.");
    }
}

/// <summary>The procedure in force, the version that was asked for, and all versions.</summary>
public sealed record ProcedurePage(Procedure? Shown, Procedure? InForce, IReadOnlyList<ProcedurePage.Version> Versions, PublishForm Form)
{
    /// <summary>A version in short.</summary>
    public sealed record Version(int Number, string Title, DateOnly InForceFrom, string PublishedByName);

    public static async Task<ProcedurePage> LoadAsync(PaymentsDb db, int? number, DateOnly today, PublishForm? form, CancellationToken cancellation)
    {
        var versions = await db.Procedures.AsNoTracking().OrderByDescending(p => p.InForceFrom).Select(p => new Version(p.Number, p.Title, p.InForceFrom, p.PublishedByName)).ToListAsync(cancellation);
        var current = versions.Find(v => v.InForceFrom <= today)?.Number;
        if (number is not null && !versions.Exists(v => v.Number == number)) throw new NotFound();

        var some = await db.Procedures.AsNoTracking().Where(p => p.Number == (number ?? current) || p.Number == current).ToListAsync(cancellation);
        var inForce = some.Find(p => p.Number == current);
        return new(some.Find(p => p.Number == (number ?? current)), inForce, versions, form ?? new() { Title = inForce?.Title, Body = inForce?.Body });
    }
}

/// <summary>Publishes the next version of the procedure.</summary>
public sealed class PublishProcedure(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(PublishForm form, CancellationToken cancellation)
    {
        var previous = await db.Procedures.OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellation);
        db.Procedures.Add(new((previous?.Number ?? 0) + 1, form.Title!, form.Body!, Typed.Day(form.InForceFrom)!.Value, previous, user.Actor, clock.Now));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The Department's one procedure for settling, in versions with a day in force.</summary>
[Route("/quy-trinh")]
public sealed class ProceduresController(PaymentsDb db, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeeProcedures)]
    public async Task<IActionResult> Index([FromQuery(Name = "phien-ban")] int? number, CancellationToken cancellation) => View("Index", await ProcedurePage.LoadAsync(db, number, clock.Now.Day, null, cancellation));

    [HttpPost(""), Authorize(Policy = Policies.PublishProcedures)]
    public async Task<IActionResult> Publish([Bind(Prefix = "Form")] PublishForm form, [FromServices] PublishProcedure publish, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await ProcedurePage.LoadAsync(db, null, clock.Now.Day, form, cancellation));
        }

        await publish.RunAsync(form, cancellation);
        this.Flash("Đã ban hành phiên bản mới của quy trình.");
        return Redirect("/quy-trinh");
    }
}
