using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Cases;

/// <summary>Which office answers, by when.</summary>
public sealed record RouteCaseForm
{
    public Office? Office { get; init; }
    public string? DueOn { get; init; }
    public string? Note { get; init; }
}

public sealed class RouteCaseFormValidator : AbstractValidator<RouteCaseForm>
{
    public RouteCaseFormValidator()
    {
        RuleFor(form => form.Office).NotNull().IsInEnum().WithMessage("Hãy chọn nơi trả lời.");
        RuleFor(form => form.DueOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập hạn trả lời như 20/8/2018.");
        RuleFor(form => form.Note).MaximumLength(2000).WithMessage("Ghi chú tối đa 2.000 ký tự.");
    }
}

/// <summary>Gives a report to an office.</summary>
public sealed class RouteCase(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, RouteCaseForm form, CancellationToken cancellation)
    {
        var report = await db.Cases.Include(c => c.Steps).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        report.Route(form.Office!.Value, Typed.Day(form.DueOn)!.Value, form.Note, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What came of it.</summary>
public sealed record AnswerCaseForm
{
    public CaseResult? Result { get; init; }
    public string? Words { get; init; }
}

public sealed class AnswerCaseFormValidator : AbstractValidator<AnswerCaseForm>
{
    public AnswerCaseFormValidator()
    {
        RuleFor(form => form.Result).NotNull().IsInEnum().WithMessage("Hãy chọn kết quả xác minh.");
        RuleFor(form => form.Words).NotEmpty().WithMessage("Hãy ghi nội dung trả lời.").MaximumLength(2000).WithMessage("Nội dung trả lời tối đa 2.000 ký tự.");
    }
}

/// <summary>Answers a report; never by whoever paid one of its lines.</summary>
public sealed class AnswerCase(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, AnswerCaseForm form, CancellationToken cancellation)
    {
        var report = await db.Cases.Include(c => c.Steps).Include(c => c.Lines).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        var lines = report.Lines.Select(line => line.EntitlementId).ToList();
        var isAbout = await db.Payouts.AnyAsync(p => lines.Contains(p.EntitlementId) && (p.CashierId == user.Id || p.EnteredById == user.Id), cancellation);
        report.Close(form.Result!.Value, form.Words!, user.Office, isAbout, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Why the answer did not hold.</summary>
public sealed record ReopenCaseForm
{
    public string? Reason { get; init; }
}

public sealed class ReopenCaseFormValidator : AbstractValidator<ReopenCaseForm>
{
    public ReopenCaseFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do mở lại.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
}

/// <summary>Sends an answered report back to be answered again.</summary>
public sealed class ReopenCase(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ReopenCaseForm form, CancellationToken cancellation)
    {
        var report = await db.Cases.Include(c => c.Steps).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        report.Reopen(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Says which payment line a report is about.</summary>
public sealed class LinkLine(PaymentsDb db)
{
    public async Task RunAsync(Guid id, long entitlement, CancellationToken cancellation)
    {
        var report = await db.Cases.Include(c => c.Lines).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        if (!await db.Entitlements.AnyAsync(l => l.Id == entitlement && l.BeneficiaryId == report.BeneficiaryId, cancellation)) throw new NotFound();

        report.Link(entitlement);
        await db.SaveChangesAsync(cancellation);
    }
}
