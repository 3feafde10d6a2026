using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Monitoring;

/// <summary>What was seen on a visit; scores by the number of the question.</summary>
public sealed record VisitForm
{
    public string? VisitedOn { get; init; }
    public Dictionary<int, string?> Scores { get; init; } = [];
    public string? Findings { get; init; }
    public string? Suggestions { get; init; }
}

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator()
    {
        RuleFor(form => form.VisitedOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày giám sát như 8/8/2018.");
        RuleForEach(form => form.Scores).Must(score => Typed.Whole(score.Value) is not null).OverridePropertyName("Scores").WithMessage("Mỗi tiêu chí cần một điểm là số nguyên từ 0.");
        RuleFor(form => form.Findings).MaximumLength(2000).WithMessage("Nhận xét tối đa 2.000 ký tự.");
        RuleFor(form => form.Suggestions).MaximumLength(2000).WithMessage("Kiến nghị tối đa 2.000 ký tự.");
    }
}

/// <summary>Writes a visit down with its scores.</summary>
public sealed class RecordVisit(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>The visit's round.</returns>
    public async Task<Guid> RunAsync(Guid id, VisitForm form, CancellationToken cancellation)
    {
        var visit = await db.MonitoringVisits.Include(v => v.Scores).SingleOrDefaultAsync(v => v.Id == id, cancellation) ?? throw new NotFound();
        var criteria = await db.MonitoringCriteria.Include(c => c.Items).SingleAsync(c => db.MonitoringRounds.Any(r => r.Id == visit.RoundId && r.CriteriaId == c.Id), cancellation);
        visit.Record(Typed.Day(form.VisitedOn)!.Value, criteria, form.Scores.ToDictionary(s => s.Key, s => Typed.Whole(s.Value)!.Value), form.Findings, form.Suggestions, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
        return visit.RoundId;
    }
}

/// <summary>A new version of the criteria: one question a line, its most points behind a bar.</summary>
public sealed record CriteriaForm
{
    public string? InForceFrom { get; init; }
    public string? Questions { get; init; }

    public IReadOnlyList<(string Text, int MaxScore)>? Parse()
    {
        var items = new List<(string, int)>();
        foreach (var line in (Questions ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is not [{ Length: > 0 and <= 300 } text, var points] || Typed.Whole(points) is not { } most) return null;
            items.Add((text, most));
        }
        return items;
    }
}

public sealed class CriteriaFormValidator : AbstractValidator<CriteriaForm>
{
    public CriteriaFormValidator()
    {
        RuleFor(form => form.InForceFrom).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày áp dụng như 1/9/2018.");
        RuleFor(form => form).Must(form => form.Parse() is { Count: > 0 }).OverridePropertyName("Questions").WithMessage("Mỗi dòng một tiêu chí, sau đó dấu | và điểm tối đa, ví dụ: Niêm yết lịch chi | 10");
    }
}

/// <summary>Puts a new version of the criteria in force; rounds that were planned keep theirs.</summary>
public sealed class PublishCriteria(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(CriteriaForm form, CancellationToken cancellation)
    {
        var last = await db.MonitoringCriteria.MaxAsync(c => (int?)c.Number, cancellation) ?? 0;
        db.MonitoringCriteria.Add(new(last + 1, Typed.Day(form.InForceFrom)!.Value, form.Parse()!, user.Actor, clock.Now));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Who watched over a payout day at a point.</summary>
public sealed record SupervisionForm
{
    public string? PointCode { get; init; }
    public string? Day { get; init; }
    public string? Name { get; init; }
    public string? Position { get; init; }
}

public sealed class SupervisionFormValidator : AbstractValidator<SupervisionForm>
{
    public SupervisionFormValidator()
    {
        RuleFor(form => form.PointCode).NotEmpty().WithMessage("Hãy chọn điểm chi trả.");
        RuleFor(form => form.Day).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày chi trả như 8/8/2018.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên người giám sát.").MaximumLength(100).WithMessage("Tên tối đa 100 ký tự.");
        RuleFor(form => form.Position).NotEmpty().WithMessage("Hãy nhập chức vụ.").MaximumLength(100).WithMessage("Chức vụ tối đa 100 ký tự.");
    }
}

/// <summary>Writes down who watched over a payout day; the same person once a day and point.</summary>
public sealed class RecordSupervisor(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(SupervisionForm form, CancellationToken cancellation)
    {
        var point = await db.PayoutPoints.SingleOrDefaultAsync(p => p.Code == form.PointCode && p.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();
        var supervision = new Supervision(point, Typed.Day(form.Day)!.Value, form.Name!, form.Position!, user.Actor, clock.Now);
        if (await db.Supervisions.AnyAsync(s => s.PayoutPointId == point.Id && s.Day == supervision.Day && s.Name == supervision.Name, cancellation)) return;

        db.Supervisions.Add(supervision);
        await db.SaveChangesAsync(cancellation);
    }
}
