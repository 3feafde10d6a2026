namespace VinhLongPayments.Web.Features.Rates;

/// <summary>What the page of a new rate posts.</summary>
public sealed record RateForm
{
    public string? From { get; init; }
    public string? Amount { get; init; }
    public string? Funeral { get; init; }
    public string? LegalBasis { get; init; }
}

public sealed class RateFormValidator : AbstractValidator<RateForm>
{
    public RateFormValidator()
    {
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng bắt đầu như 07/2026.");
        RuleFor(form => form.Amount).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập mức chuẩn, ví dụ 540.000.");
        RuleFor(form => form.Funeral).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập mức mai táng phí, ví dụ 10.800.000.");
        RuleFor(form => form.LegalBasis).NotEmpty().WithMessage("Hãy nhập văn bản làm căn cứ.").MaximumLength(500).WithMessage("Căn cứ tối đa 500 ký tự.");
    }
}

/// <summary>Proposes a standard rate from a month on.</summary>
public sealed class ProposeRate(PaymentsDb db, CurrentUser user)
{
    public async Task RunAsync(RateForm form, CancellationToken cancellation)
    {
        db.StandardRates.Add(StandardRate.Propose(Typed.Month(form.From)!.Value, Typed.Amount(form.Amount)!.Value, Typed.Amount(form.Funeral)!.Value, form.LegalBasis!, user.Actor));
        await db.SaveChangesAsync(cancellation);
    }
}
