namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>A step that asks for nothing but its reason.</summary>
public sealed record ReasonForm(string? Reason);

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}
