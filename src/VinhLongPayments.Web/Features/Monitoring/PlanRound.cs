using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Monitoring;

/// <summary>A round of visits as planned.</summary>
public sealed record PlanRoundForm
{
    public string? Title { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Team { get; init; }

    /// <summary>Codes of communes, divided by commas.</summary>
    public string? Communes { get; init; }
}

public sealed class PlanRoundFormValidator : AbstractValidator<PlanRoundForm>
{
    public PlanRoundFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên đợt giám sát.").MaximumLength(300).WithMessage("Tên tối đa 300 ký tự.");
        RuleFor(form => form.From).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày bắt đầu như 7/8/2018.");
        RuleFor(form => form.To).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày kết thúc như 15/8/2018.");
        RuleFor(form => form.Team).NotEmpty().WithMessage("Hãy ghi đoàn giám sát.").MaximumLength(500).WithMessage("Đoàn giám sát tối đa 500 ký tự.");
        RuleFor(form => form.Communes).NotEmpty().WithMessage("Hãy ghi mã các xã, cách nhau bằng dấu phẩy.");
    }
}

/// <summary>Plans a round of visits by the criteria in force on its first day.</summary>
public sealed class PlanRound(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>The round, or null with the code of no commune.</returns>
    public async Task<(Guid? Id, string? UnknownCode)> RunAsync(PlanRoundForm form, CancellationToken cancellation)
    {
        var from = Typed.Day(form.From)!.Value;
        var codes = Typed.Codes(form.Communes);
        var communes = await db.Communes.Where(c => codes.Contains(c.Code) && c.ValidFrom <= from && (c.ValidTo == null || from <= c.ValidTo)).ToListAsync(cancellation);
        if (codes.FirstOrDefault(code => !communes.Exists(c => c.Code == code)) is { } unknown) return (null, unknown);

        var criteria = await db.MonitoringCriteria.Include(c => c.Items).Where(c => c.InForceFrom <= from).OrderByDescending(c => c.InForceFrom).FirstOrDefaultAsync(cancellation) ?? throw new RuleBroken(OversightRules.CriteriaAreNamed);
        var round = new MonitoringRound(form.Title!, from, Typed.Day(form.To)!.Value, form.Team!, criteria, communes, user.Actor, clock.Now);
        db.MonitoringRounds.Add(round);
        await db.SaveChangesAsync(cancellation);
        return (round.Id, null);
    }
}
