using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Inspections;

/// <summary>What the decision to inspect says, as typed. Places are districts, and below them codes of communes or points.</summary>
public sealed record DecideInspectionForm
{
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string? SignedOn { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? StartsOn { get; init; }
    public string? EndsOn { get; init; }
    public string? Team { get; init; }
    public List<int> Districts { get; init; } = [];

    /// <summary>Codes of single communes or points, divided by commas; empty for whole districts.</summary>
    public string? Codes { get; init; }
}

public sealed class DecideInspectionFormValidator : AbstractValidator<DecideInspectionForm>
{
    public DecideInspectionFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên cuộc thanh tra.").MaximumLength(300).WithMessage("Tên tối đa 300 ký tự.");
        RuleFor(form => form.Number).NotEmpty().WithMessage("Hãy nhập số quyết định.").MaximumLength(50).WithMessage("Số quyết định tối đa 50 ký tự.");
        RuleFor(form => form.SignedOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày quyết định như 27/8/2018.");
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng đầu của thời kỳ thanh tra như 01/2017.");
        RuleFor(form => form.To).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng cuối của thời kỳ thanh tra như 12/2017.");
        RuleFor(form => form.StartsOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày bắt đầu như 27/8/2018.");
        RuleFor(form => form.EndsOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày kết thúc như 27/9/2018.");
        RuleFor(form => form.Team).NotEmpty().WithMessage("Hãy ghi đoàn thanh tra.").MaximumLength(500).WithMessage("Đoàn thanh tra tối đa 500 ký tự.");
    }
}

/// <summary>Opens an inspection from its decision.</summary>
public sealed class DecideInspection(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>The inspection, or null with the code that is nowhere.</returns>
    public async Task<(Guid? Id, string? UnknownCode)> RunAsync(DecideInspectionForm form, CancellationToken cancellation)
    {
        var places = form.Districts.Select(district => new InspectedPlace(district)).ToList();
        foreach (var code in Typed.Codes(form.Codes))
        {
            if (await PlaceAsync(code, cancellation) is not { } place) return (null, code);
            // A commune or a point narrows its district down.
            places.RemoveAll(known => known == new InspectedPlace(place.DistrictId));
            places.Add(place);
        }

        var inspection = new Inspection(
            new(form.Title!, form.Number!, Typed.Day(form.SignedOn)!.Value, Typed.Month(form.From)!.Value, Typed.Month(form.To)!.Value, Typed.Day(form.StartsOn)!.Value, Typed.Day(form.EndsOn)!.Value, form.Team!),
            places, user.Actor, clock.Now);
        db.Inspections.Add(inspection);
        await db.SaveChangesAsync(cancellation);
        return (inspection.Id, null);
    }

    private async Task<InspectedPlace?> PlaceAsync(string code, CancellationToken cancellation)
    {
        var today = clock.Now.Day;
        if (await db.PayoutPoints.Where(p => p.Code == code).Select(p => new { p.Id, p.DistrictId, p.CommuneId }).SingleOrDefaultAsync(cancellation) is { } point)
            return new(point.DistrictId, point.CommuneId, point.Id);
        return await db.Communes.Where(c => c.Code == code && c.ValidFrom <= today && (c.ValidTo == null || today <= c.ValidTo)).Select(c => new { c.Id, c.DistrictId }).FirstOrDefaultAsync(cancellation) is { } commune
            ? new(commune.DistrictId, commune.Id) : null;
    }
}
