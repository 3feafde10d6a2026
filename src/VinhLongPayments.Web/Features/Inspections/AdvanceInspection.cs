using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Inspections;

/// <summary>The next step's day, paper and words.</summary>
public sealed record StepForm
{
    public string? Day { get; init; }
    public string? Paper { get; init; }
    public string? Note { get; init; }
}

public sealed class StepFormValidator : AbstractValidator<StepForm>
{
    public StepFormValidator()
    {
        RuleFor(form => form.Day).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày như 27/8/2018.");
        RuleFor(form => form.Paper).MaximumLength(50).WithMessage("Số văn bản tối đa 50 ký tự.");
        RuleFor(form => form.Note).MaximumLength(2000).WithMessage("Nội dung tối đa 2.000 ký tự.");
    }
}

/// <summary>Takes an inspection one step further.</summary>
public sealed class AdvanceInspection(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <param name="isConclusion">Whether this is asked for by whoever may conclude; nobody else may, and they nothing else.</param>
    public async Task RunAsync(Guid id, StepForm form, bool isConclusion, CancellationToken cancellation)
    {
        var inspection = await db.Inspections.Include(i => i.Steps).Include(i => i.Findings).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new NotFound();
        var next = isConclusion ? InspectionStatus.Concluded : inspection.Status is InspectionStatus.Reported ? throw new RuleBroken(OversightRules.ConclusionIsByAnother) : inspection.Status + 1;
        inspection.Advance(next, Typed.Day(form.Day)!.Value, form.Paper, form.Note, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>A finding as typed.</summary>
public sealed record FindingForm
{
    public string? Place { get; init; }
    public string? PersonCode { get; init; }
    public MistakeKind? Kind { get; init; }
    public string? Content { get; init; }
    public string? Basis { get; init; }
    public string? WrongAmount { get; init; }
    public RecommendationKind? Asks { get; init; }
    public string? Recommendation { get; init; }
    public string? DueOn { get; init; }
}

public sealed class FindingFormValidator : AbstractValidator<FindingForm>
{
    public FindingFormValidator()
    {
        RuleFor(form => form.Place).NotEmpty().WithMessage("Hãy chọn nơi có sai sót.");
        RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("Hãy chọn loại sai sót.");
        RuleFor(form => form.Content).NotEmpty().WithMessage("Hãy ghi nội dung phát hiện.").MaximumLength(2000).WithMessage("Nội dung tối đa 2.000 ký tự.");
        RuleFor(form => form.Basis).NotEmpty().WithMessage("Hãy ghi căn cứ.").MaximumLength(500).WithMessage("Căn cứ tối đa 500 ký tự.");
        RuleFor(form => form.WrongAmount).Must(text => text is null || Typed.Amount(text) is not null).WithMessage("Số tiền chỉ gồm chữ số, ví dụ 810.000, hoặc để trống.");
        RuleFor(form => form.Asks).NotNull().IsInEnum().WithMessage("Hãy chọn loại kiến nghị.");
        RuleFor(form => form.Recommendation).NotEmpty().WithMessage("Hãy ghi kiến nghị.").MaximumLength(1000).WithMessage("Kiến nghị tối đa 1.000 ký tự.");
        RuleFor(form => form.DueOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập hạn thực hiện như 30/9/2018.");
    }
}

/// <summary>Writes a finding into an inspection.</summary>
public sealed class WriteFinding(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>False when nobody has the person's code.</returns>
    public async Task<bool> RunAsync(Guid id, FindingForm form, CancellationToken cancellation)
    {
        var inspection = await db.Inspections.Include(i => i.Places).Include(i => i.Findings).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new NotFound();
        var person = form.PersonCode is null ? null : await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Code == form.PersonCode, cancellation);
        if (form.PersonCode is not null && person is null) return false;

        var place = inspection.Places.SingleOrDefault(p => $"{p.Id}" == form.Place) ?? throw new NotFound();
        inspection.Find(
            new(place.DistrictId, form.Kind!.Value, form.Content!, form.Basis!, form.Asks!.Value, form.Recommendation!, Typed.Day(form.DueOn)!.Value)
            {
                CommuneId = place.CommuneId ?? person?.CommuneId, PayoutPointId = place.PayoutPointId ?? person?.PayoutPointId, BeneficiaryId = person?.Id, PersonName = person?.Name.Full,
                WrongAmount = Typed.Amount(form.WrongAmount) ?? Vnd.Zero,
            },
            user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
