using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Cases;

namespace VinhLongPayments.Web.Features.Inspections;

/// <summary>What became of a recommendation.</summary>
public sealed record FollowForm
{
    public string? Recovered { get; init; }
    public bool IsDone { get; init; }
    public string? Note { get; init; }
}

public sealed class FollowFormValidator : AbstractValidator<FollowForm>
{
    public FollowFormValidator()
    {
        RuleFor(form => form.Recovered).Must(text => text is null || Typed.Amount(text) is not null).WithMessage("Số thu hồi chỉ gồm chữ số, ví dụ 500.000, hoặc để trống.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Ghi chú tối đa 1.000 ký tự.");
    }
}

/// <summary>Writes down what became of a recommendation.</summary>
public sealed class FollowFinding(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>The inspection of the finding.</returns>
    public async Task<Guid> RunAsync(long id, FollowForm form, CancellationToken cancellation)
    {
        var finding = await db.InspectionFindings.SingleOrDefaultAsync(f => f.Id == id, cancellation) ?? throw new NotFound();
        var inspection = await db.Inspections.SingleAsync(i => i.Id == finding.InspectionId, cancellation);
        finding.Follow(inspection, Typed.Amount(form.Recovered) ?? Vnd.Zero, form.IsDone, form.Note, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
        return inspection.Id;
    }
}

/// <summary>Makes a report of its own of a finding, so that an office has to answer it.</summary>
public sealed class FindingIntoCase(PaymentsDb db, CurrentUser user, TakeCase take)
{
    /// <returns>The new report.</returns>
    public async Task<Guid> RunAsync(long id, CancellationToken cancellation)
    {
        var finding = await db.InspectionFindings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) ?? throw new NotFound();
        var facts = new CaseFacts(finding.DistrictId, CaseChannel.Paper, KindOf(finding.Kind), $"Phát hiện thanh tra: {finding.Content}", user.Office)
        {
            BeneficiaryId = finding.BeneficiaryId, PersonName = finding.PersonName, PayoutPointId = finding.PayoutPointId,
        };
        return await take.TakeAsync(facts, async report => (await db.InspectionFindings.SingleAsync(f => f.Id == id, cancellation)).TurnInto(report), cancellation);
    }

    private static CaseKind KindOf(MistakeKind mistake) => mistake switch
    {
        MistakeKind.DoublePayment or MistakeKind.PaidToDead => CaseKind.SuspectedFraud,
        MistakeKind.WrongPayment => CaseKind.WrongAmount,
        MistakeKind.LatePayment => CaseKind.NotReceived,
        _ => CaseKind.Other,
    };
}
