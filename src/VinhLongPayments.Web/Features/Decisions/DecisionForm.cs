namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>What the page of writing a decision posts; each kind asks for its own part.</summary>
public sealed record DecisionForm
{
    public DecisionKind Kind { get; init; }
    public string? Number { get; init; }
    public string? SignedOn { get; init; }
    public string? Signer { get; init; }
    public string? From { get; init; }
    public string? Reason { get; init; }
    public Guid? AwardId { get; init; }
    public string? CategoryCode { get; init; }
    public string? Count { get; init; }
    public StopReason? StopReason { get; init; }
    public string? CertificateNumber { get; init; }
    public string? CertificateIssuedOn { get; init; }
    public string? ReassessBy { get; init; }

    /// <summary>The code of the one cared for, when the register knows them.</summary>
    public string? CaredCode { get; init; }
    public string? CaredName { get; init; }
    public string? CaredBirth { get; init; }
    public string? DiedOn { get; init; }
    public string? DeathRecordNumber { get; init; }
    public string? HeirName { get; init; }
    public string? HeirCitizenId { get; init; }
    public string? HeirRelation { get; init; }

    /// <summary>The last month that the present place pays.</summary>
    public string? LastMonth { get; init; }
    public int? ToCommuneId { get; init; }
    public int? ToPayoutPointId { get; init; }
    public string? Amount { get; init; }
    public string? MonthlyAmount { get; init; }

    public bool AsksForAward => Kind is DecisionKind.Adjust or DecisionKind.Suspend or DecisionKind.Resume or DecisionKind.Stop;
    public bool AsksForCategory => Kind is DecisionKind.Grant or DecisionKind.Adjust;
    public bool AsksForMonth => Kind is DecisionKind.Grant or DecisionKind.Adjust or DecisionKind.Suspend or DecisionKind.Resume or DecisionKind.Stop or DecisionKind.Clawback;
    public bool AsksForHeir => Kind is DecisionKind.Death or DecisionKind.Funeral;
}

public sealed class DecisionFormValidator : AbstractValidator<DecisionForm>
{
    private const int MostNumber = 50, MostName = 100, MostReason = 500;

    public DecisionFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty().WithMessage("Hãy nhập số quyết định, ví dụ 125/QĐ-UBND.").MaximumLength(MostNumber).WithMessage("Số quyết định tối đa 50 ký tự.");
        RuleFor(form => form.SignedOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày ký như 27/8/2018.");
        RuleFor(form => form.Signer).NotEmpty().WithMessage("Hãy nhập họ tên người ký.").MaximumLength(MostName).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.Reason).MaximumLength(MostReason).WithMessage("Lý do tối đa 500 ký tự.");
        When(form => form.AsksForMonth, () => RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng như 09/2018."));
        When(form => form.AsksForAward, () => RuleFor(form => form.AwardId).NotNull().WithMessage("Hãy chọn trợ cấp."));
        When(form => form.AsksForCategory, CategoryRules);
        When(form => form.Kind is DecisionKind.Stop, () => RuleFor(form => form.StopReason).NotNull().WithMessage("Hãy chọn lý do thôi hưởng.").IsInEnum().WithMessage("Hãy chọn lý do thôi hưởng."));
        When(form => form.Kind is DecisionKind.Death, () => RuleFor(form => form.DiedOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày mất như 20/8/2018."));
        When(form => form.AsksForHeir, HeirRules);
        When(form => form.Kind is DecisionKind.Transfer, TransferRules);
        When(form => form.Kind is DecisionKind.Clawback, () =>
        {
            RuleFor(form => form.Amount).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập số tiền phải thu, ví dụ 1.080.000.");
            RuleFor(form => form.MonthlyAmount).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập mức khấu trừ mỗi tháng, ví dụ 100.000.");
        });
    }

    private void CategoryRules()
    {
        RuleFor(form => form.CategoryCode).NotEmpty().WithMessage("Hãy chọn diện đối tượng.");
        RuleFor(form => form.Count).Must(text => text is null || Typed.Whole(text) is >= 1 and <= 20).WithMessage("Số người phải là số nguyên từ 1 đến 20.");
        RuleFor(form => form.CertificateIssuedOn).Must(text => text is null || Typed.Day(text) is not null).WithMessage("Hãy nhập ngày cấp giấy như 12/5/2018.");
        RuleFor(form => form.ReassessBy).Must(text => text is null || Typed.Day(text) is not null).WithMessage("Hãy nhập ngày đánh giá lại như 12/5/2023, hoặc để trống.");
        RuleFor(form => form.CertificateNumber).MaximumLength(MostNumber).WithMessage("Số giấy tối đa 50 ký tự.");
        RuleFor(form => form.CaredName).MaximumLength(MostName).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.CaredBirth).Must(text => text is null || BirthDate.TryParse(text, new(2199, 12, 31), out _)).WithMessage("Hãy nhập ngày/tháng/năm, tháng/năm hoặc năm sinh.");
    }

    private void HeirRules()
    {
        RuleFor(form => form.DeathRecordNumber).MaximumLength(MostNumber).WithMessage("Số giấy chứng tử tối đa 50 ký tự.");
        RuleFor(form => form.HeirName).Must(text => text is null || PersonName.TryParse(text, out _)).WithMessage("Họ tên chỉ gồm chữ cái và khoảng trắng.");
        RuleFor(form => form.HeirName).NotEmpty().When(form => form.HeirCitizenId is not null).WithMessage("Có số giấy tờ thì phải ghi họ tên thân nhân.");
        RuleFor(form => form.HeirCitizenId).Must(text => text is null || CitizenId.TryParse(text, out _)).WithMessage("Số CMND có 9 chữ số, số CCCD có 12 chữ số.");
        RuleFor(form => form.HeirRelation).MaximumLength(50).WithMessage("Quan hệ tối đa 50 ký tự.");
    }

    private void TransferRules()
    {
        RuleFor(form => form.LastMonth).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng cuối cùng còn chi ở đây, như 04/2018.");
        RuleFor(form => form.ToCommuneId).NotNull().WithMessage("Hãy chọn xã, phường chuyển đến.");
        RuleFor(form => form.ToPayoutPointId).NotNull().WithMessage("Hãy chọn điểm chi trả ở nơi đến.");
    }
}
