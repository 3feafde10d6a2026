namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>What the page of drafting a contract posts.</summary>
public sealed record ContractForm
{
    public int DistrictId { get; init; }
    public int Version { get; init; }
    public string? Number { get; init; }
    public string? LegalBasis { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? OpensOnDay { get; init; }
    public string? ClosesOnDay { get; init; }
    public FeeKind? FeeKind { get; init; }
    public string? FeeRate { get; init; }
    public string? Vat { get; init; }
    public string? Cap { get; init; }

    /// <summary>Whether a payout needs an open drawer with the cash in it.</summary>
    public bool DrawerControl { get; init; }

    public List<int> PointIds { get; init; } = [];

    public ContractTerms ToTerms() => new(
        LegalBasis!, Typed.Month(From)!.Value, Typed.Month(To)!.Value, Typed.Whole(OpensOnDay)!.Value, Typed.Whole(ClosesOnDay)!.Value,
        FeeTexts.Read(FeeKind!.Value, FeeRate, Vat, Cap), [.. PointIds.Distinct()], DrawerControl);

    public static ContractForm Of(Contract contract) => new()
    {
        DistrictId = contract.DistrictId,
        Version = contract.Version,
        Number = contract.Number,
        LegalBasis = contract.LegalBasis,
        From = $"{contract.From}",
        To = $"{contract.To}",
        OpensOnDay = $"{contract.OpensOnDay}",
        ClosesOnDay = $"{contract.ClosesOnDay}",
        FeeKind = contract.Fee.Kind,
        FeeRate = FeeTexts.RateOf(contract.Fee),
        Vat = $"{contract.Fee.VatPercent}",
        Cap = contract.Fee.Cap?.Figures,
        DrawerControl = contract.DrawerControl,
        PointIds = [.. contract.Points.Select(p => p.PayoutPointId)],
    };
}

public sealed class ContractFormValidator : AbstractValidator<ContractForm>
{
    public ContractFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty().WithMessage("Hãy nhập số hợp đồng.").MaximumLength(50).WithMessage("Số hợp đồng tối đa 50 ký tự.");
        RuleFor(form => form.LegalBasis).NotEmpty().WithMessage("Hãy nhập căn cứ pháp lý.").MaximumLength(500).WithMessage("Căn cứ pháp lý tối đa 500 ký tự.");
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng bắt đầu như 08/2018.");
        RuleFor(form => form.To).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng kết thúc như 12/2018.");
        RuleFor(form => form.OpensOnDay).Must(text => Typed.Whole(text) is >= 1 and <= 31).WithMessage("Hãy nhập ngày đầu chi trả trong tháng, từ 7 đến 15.");
        RuleFor(form => form.ClosesOnDay).Must(text => Typed.Whole(text) is >= 1 and <= 31).WithMessage("Hãy nhập ngày cuối chi trả trong tháng, từ 7 đến 15.");
        RuleFor(form => form.FeeKind).Must(kind => kind is not null && Enum.IsDefined(kind.Value)).WithMessage("Hãy chọn cách tính phí dịch vụ.");
        RuleFor(form => form.FeeRate).Must((form, text) => FeeTexts.IsRate(form.FeeKind, text)).WithMessage(FeeTexts.RateIsWrong);
        RuleFor(form => form.Vat).Must(FeeTexts.IsVat).WithMessage(FeeTexts.VatIsWrong);
        RuleFor(form => form.Cap).Must(FeeTexts.IsCap).WithMessage(FeeTexts.CapIsWrong);
        RuleFor(form => form.PointIds).NotEmpty().WithMessage("Hãy chọn ít nhất một điểm chi trả.");
    }
}
