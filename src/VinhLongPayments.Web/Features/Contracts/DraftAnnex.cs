namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>What the page of drafting an annex posts.</summary>
public sealed record AnnexForm
{
    public int Version { get; init; }
    public string? Number { get; init; }
    public string? From { get; init; }
    public string? Reason { get; init; }
    public string? NewTo { get; init; }
    public FeeKind? FeeKind { get; init; }
    public string? FeeRate { get; init; }
    public string? Vat { get; init; }
    public string? Cap { get; init; }
    public List<int> PointIds { get; init; } = [];

    public AnnexChange ToChange() => new(
        Typed.Month(From)!.Value, Reason!, Typed.Month(NewTo), FeeKind is { } kind ? FeeTexts.Read(kind, FeeRate, Vat, Cap) : null, [.. PointIds.Distinct()]);
}

public sealed class AnnexFormValidator : AbstractValidator<AnnexForm>
{
    public AnnexFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty().WithMessage("Hãy nhập số phụ lục.").MaximumLength(50).WithMessage("Số phụ lục tối đa 50 ký tự.");
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng áp dụng như 08/2018.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do lập phụ lục.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
        RuleFor(form => form.NewTo).Must(text => text is null || Typed.Month(text) is not null)
            .WithMessage("Hãy nhập tháng kết thúc mới như 12/2019, hoặc để trống nếu không gia hạn.");
        RuleFor(form => form.NewTo).Must((form, text) => text is not null || form.FeeKind is not null || form.PointIds.Count > 0)
            .WithMessage("Phụ lục phải đổi ít nhất một nội dung: gia hạn, phí dịch vụ hoặc thêm điểm chi trả.");
        RuleFor(form => form.FeeKind).Must(kind => kind is null || Enum.IsDefined(kind.Value)).WithMessage("Hãy chọn cách tính phí dịch vụ.");
        RuleFor(form => form.FeeRate).Must((form, text) => FeeTexts.IsRate(form.FeeKind, text)).WithMessage(FeeTexts.RateIsWrong);
        RuleFor(form => form.Vat).Must(FeeTexts.IsVat).WithMessage(FeeTexts.VatIsWrong);
        RuleFor(form => form.Cap).Must(FeeTexts.IsCap).WithMessage(FeeTexts.CapIsWrong);
    }
}

/// <summary>Drafts an annex; it changes nothing until a second person of the Department approves it.</summary>
public sealed class DraftAnnex(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>False when the contract already has an annex of this number.</returns>
    public async Task<bool> RunAsync(Guid id, AnnexForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);
        if (contract.Annexes.Any(a => a.Number == form.Number)) return false;

        var change = form.ToChange();
        await db.RequirePointsOfAsync(contract.DistrictId, change.AddedPointIds!, cancellation);
        contract.DraftAnnex(form.Number!, change, user.Actor, clock.Now);

        await db.SaveChangesAsync(cancellation);
        return true;
    }
}

/// <summary>Puts an annex in force with the second person's signature.</summary>
public sealed class ApproveAnnex(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, Guid annexId, SeenForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);
        if (!contract.Annexes.Any(a => a.Id == annexId)) throw new NotFound();

        contract.ApproveAnnex(annexId, user.Actor, clock.Now, await db.OthersAsync(contract, cancellation));

        await db.SaveChangesAsync(cancellation);
    }
}
