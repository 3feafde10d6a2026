namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What the form of an inquiry's result posts.</summary>
public sealed record CloseInquiryForm
{
    public InquiryOutcome? Outcome { get; init; }
    public string? Note { get; init; }
}

public sealed class CloseInquiryFormValidator : AbstractValidator<CloseInquiryForm>
{
    public CloseInquiryFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Hãy chọn kết quả xác minh.").IsInEnum().WithMessage("Hãy chọn kết quả xác minh.");
        RuleFor(form => form.Note).NotEmpty().WithMessage("Hãy ghi ai xác nhận và nội dung.").MaximumLength(500).WithMessage("Nội dung tối đa 500 ký tự.");
    }
}

/// <summary>Gives out the task to find out why somebody has not collected.</summary>
public sealed class OpenInquiry(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        user.RequirePayingOffice(person, clock.Now);
        var outcomes = await db.Entitlements.Where(l => l.BeneficiaryId == id && l.IsHead).Select(l => new { l.PayMonth, l.Status }).ToListAsync(cancellation);

        db.Inquiries.Add(new(person, Uncollected.MonthsInARow(outcomes.Select(o => new MonthOutcome(o.PayMonth, o.Status))), user.Actor, clock.Now));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Records what an inquiry found out.</summary>
public sealed class CloseInquiry(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CloseInquiryForm form, CancellationToken cancellation)
    {
        var inquiry = await db.Inquiries.SingleOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new NotFound();
        user.RequirePayingOffice(await db.Beneficiaries.SingleAsync(p => p.Id == inquiry.BeneficiaryId, cancellation), clock.Now);

        inquiry.Close(form.Outcome!.Value, form.Note!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
