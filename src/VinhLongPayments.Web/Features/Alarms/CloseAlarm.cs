using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Cases;

namespace VinhLongPayments.Web.Features.Alarms;

/// <summary>Why an alarm is harmless.</summary>
public sealed record DismissForm
{
    public string? Reason { get; init; }
}

public sealed class DismissFormValidator : AbstractValidator<DismissForm>
{
    public DismissFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do bỏ qua.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
}

/// <summary>Dismisses an alarm with a reason.</summary>
public sealed class DismissAlarm(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, DismissForm form, CancellationToken cancellation)
    {
        var alarm = await db.Alarms.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        alarm.Dismiss(form.Reason!, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Makes a report of an alarm, to be routed and answered.</summary>
public sealed class AlarmIntoCase(PaymentsDb db, CurrentUser user, TimeProvider clock, TakeCase take)
{
    /// <returns>The new report.</returns>
    public async Task<Guid> RunAsync(Guid id, CancellationToken cancellation)
    {
        var seen = await db.Alarms.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var facts = new CaseFacts(seen.DistrictId, CaseChannel.Paper, CaseKind.SuspectedFraud, $"Cảnh báo: {seen.Kind.Vietnamese()}. {seen.Explanation}", user.Office)
        {
            BeneficiaryId = seen.BeneficiaryId, PersonName = seen.BeneficiaryId is null ? null : seen.SubjectName, PayoutPointId = seen.PayoutPointId,
        };
        return await take.TakeAsync(facts, async report => (await db.Alarms.SingleAsync(a => a.Id == id, cancellation)).TurnInto($"/phan-anh/{report}", user.Actor, clock.Now), cancellation);
    }
}

/// <summary>The inspection an alarm is put into, with what is to be done by when.</summary>
public sealed record IntoFindingForm
{
    public Guid? Inspection { get; init; }
    public string? Recommendation { get; init; }
    public string? DueOn { get; init; }
}

public sealed class IntoFindingFormValidator : AbstractValidator<IntoFindingForm>
{
    public IntoFindingFormValidator()
    {
        RuleFor(form => form.Inspection).NotNull().WithMessage("Hãy chọn cuộc thanh tra.");
        RuleFor(form => form.Recommendation).NotEmpty().WithMessage("Hãy ghi việc cần làm.").MaximumLength(1000).WithMessage("Việc cần làm tối đa 1.000 ký tự.");
        RuleFor(form => form.DueOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập hạn như 30/9/2018.");
    }
}

/// <summary>Puts an alarm into a running inspection as a finding.</summary>
public sealed class AlarmIntoFinding(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task<Guid> RunAsync(Guid id, IntoFindingForm form, CancellationToken cancellation)
    {
        var alarm = await db.Alarms.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var inspection = await db.Inspections.Include(i => i.Places).Include(i => i.Findings).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == form.Inspection, cancellation) ?? throw new NotFound();
        alarm.TurnInto($"/thanh-tra/{inspection.Id}", user.Actor, clock.Now);
        inspection.Find(
            new(alarm.DistrictId, MistakeKind.Other, $"{alarm.SubjectName}: {alarm.Explanation}", "Cảnh báo của hệ thống", RecommendationKind.Mend, form.Recommendation!, Typed.Day(form.DueOn)!.Value)
            {
                PayoutPointId = alarm.PayoutPointId, BeneficiaryId = alarm.BeneficiaryId, PersonName = alarm.BeneficiaryId is null ? null : alarm.SubjectName,
            },
            user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
        return inspection.Id;
    }
}
