using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Cases;

/// <summary>What somebody on the phone, at the counter or on paper says. Whom it is about is given by code.</summary>
public sealed record TakeCaseForm
{
    public int? DistrictId { get; init; }
    public CaseChannel? Channel { get; init; }
    public CaseKind? Kind { get; init; }
    public string? PersonCode { get; init; }
    public string? PointCode { get; init; }
    public string? ReporterName { get; init; }
    public string? ReporterPhone { get; init; }
    public string? Content { get; init; }
}

public sealed class TakeCaseFormValidator : AbstractValidator<TakeCaseForm>
{
    public TakeCaseFormValidator()
    {
        RuleFor(form => form.Channel).NotNull().IsInEnum().WithMessage("Hãy chọn cách nhận phản ánh.");
        RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("Hãy chọn loại phản ánh.");
        RuleFor(form => form.Content).NotEmpty().WithMessage("Hãy ghi nội dung phản ánh.").MaximumLength(2000).WithMessage("Nội dung tối đa 2.000 ký tự.");
        RuleFor(form => form.ReporterName).MaximumLength(100).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.ReporterPhone).Matches(@"^[0-9 .+]{8,20}$").When(form => form.ReporterPhone is not null).WithMessage("Số điện thoại gồm 8 đến 20 chữ số, hoặc để trống.");
    }
}

/// <summary>Takes a report down under the next number of the year.</summary>
public sealed class TakeCase(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public async Task<Guid> RunAsync(TakeCaseForm form, CancellationToken cancellation)
    {
        var facts = await FactsAsync(form, cancellation);
        return await TakeAsync(facts, _ => Task.CompletedTask, cancellation);
    }

    /// <summary>The same for what somebody found in the books; what it was found in learns of the report in the same transaction.</summary>
    /// <param name="also">Loads and changes it; a refusal there takes nothing down.</param>
    public async Task<Guid> TakeAsync(CaseFacts facts, Func<Guid, Task> also, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await gate.RunAsync(
            db,
            async () =>
            {
                var report = new Case(await db.NextNumberAsync($"PA-{clock.Now.Day.Year}", cancellation), facts, user.Actor, clock.Now);
                id = report.Id;
                db.Cases.Add(report);
                await also(id);
                await db.SaveChangesAsync(cancellation);
            },
            () => db.Cases.AnyAsync(c => c.Id == id, cancellation),
            cancellation);
        return id;
    }

    private async Task<CaseFacts> FactsAsync(TakeCaseForm form, CancellationToken cancellation)
    {
        var person = form.PersonCode is null ? null : await AboutPerson.FindAsync(db, form.PersonCode, cancellation);
        var point = form.PointCode is null ? null : await db.PayoutPoints.Where(p => p.Code == form.PointCode).Select(p => new { p.Id, p.DistrictId }).SingleOrDefaultAsync(cancellation);
        var district = user.DistrictId ?? person?.DistrictId ?? point?.DistrictId ?? form.DistrictId ?? throw new NotFound();
        return new(district, form.Channel!.Value, form.Kind!.Value, form.Content!, user.Office)
        {
            BeneficiaryId = person?.Id, PersonName = person?.Name, PayoutPointId = point?.Id ?? person?.PayoutPointId, ReporterName = form.ReporterName, ReporterPhone = form.ReporterPhone,
        };
    }
}

/// <summary>Somebody a report is about, as the one who writes it down may see them: by the register or, at the post, by a payment line.</summary>
public sealed record AboutPerson(Guid Id, int DistrictId, string Name, int? PayoutPointId)
{
    public static async Task<AboutPerson?> FindAsync(PaymentsDb db, string code, CancellationToken cancellation)
    {
        var known = await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, cancellation);
        if (known is not null) return new(known.Id, known.DistrictId, known.Name.Full, known.PayoutPointId);

        var line = await db.Entitlements.AsNoTracking().Where(l => l.Code == code).OrderByDescending(l => l.Id).FirstOrDefaultAsync(cancellation);
        return line is null ? null : new(line.BeneficiaryId, line.DistrictId, line.Name.Full, line.PayoutPointId);
    }
}
