namespace VinhLongPayments.Web.Features.Rates;

/// <summary>What the page of a new coefficient posts.</summary>
public sealed record CoefficientForm
{
    public string? Code { get; init; }
    public string? From { get; init; }
    public string? Coefficient { get; init; }
    public string? Clause { get; init; }
}

public sealed class CoefficientFormValidator : AbstractValidator<CoefficientForm>
{
    public CoefficientFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("Hãy chọn diện đối tượng.");
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng bắt đầu như 07/2026.");
        RuleFor(form => form.Coefficient).Must(text => Coefficient.TryParse(text, out _)).WithMessage("Hãy nhập hệ số, ví dụ 1,5.");
        RuleFor(form => form.Clause).NotEmpty().WithMessage("Hãy nhập điều khoản làm căn cứ.").MaximumLength(500).WithMessage("Căn cứ tối đa 500 ký tự.");
    }
}

/// <summary>Proposes another coefficient for a category from a month on.</summary>
public sealed class ProposeCoefficient(PaymentsDb db, CurrentUser user)
{
    public async Task RunAsync(CoefficientForm form, CancellationToken cancellation)
    {
        var latest = await db.BenefitCategories.AsNoTracking().Where(c => c.Code == form.Code && c.Status == ProposalStatus.InForce).OrderByDescending(c => c.From).FirstOrDefaultAsync(cancellation) ?? throw new NotFound();
        Coefficient.TryParse(form.Coefficient, out var coefficient);

        db.BenefitCategories.Add(latest.ProposeCoefficient(Typed.Month(form.From)!.Value, coefficient, form.Clause!, user.Actor));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What the page of a new category posts.</summary>
public sealed record CategoryForm
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public string? From { get; init; }
    public string? Coefficient { get; init; }
    public string? Clause { get; init; }
    public string? Regime { get; init; }
    public string? MinAgeYears { get; init; }
    public string? MaxAgeYears { get; init; }
    public string? StackGroup { get; init; }
    public string? Family { get; init; }
    public bool IsPerHead { get; init; }
    public bool GoesWithSingleParent { get; init; }
}

public sealed class CategoryFormValidator : AbstractValidator<CategoryForm>
{
    public static readonly string[] Groups = ["BASE", "DT", "CARE", "CAREMT"];

    public CategoryFormValidator()
    {
        RuleFor(form => form.Code).Matches("^[A-Z0-9]{2,20}$").WithMessage("Mã diện gồm 2 đến 20 chữ in hoa không dấu hoặc chữ số.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên diện.").MaximumLength(300).WithMessage("Tên diện tối đa 300 ký tự.");
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng bắt đầu như 07/2026.");
        RuleFor(form => form.Coefficient).Must(text => Coefficient.TryParse(text, out _)).WithMessage("Hãy nhập hệ số, ví dụ 1,5.");
        RuleFor(form => form.Clause).NotEmpty().WithMessage("Hãy nhập điều khoản làm căn cứ.").MaximumLength(500).WithMessage("Căn cứ tối đa 500 ký tự.");
        RuleFor(form => form.Regime).Matches("^[A-Z0-9]{2,10}$").WithMessage("Ký hiệu chế độ gồm 2 đến 10 chữ in hoa hoặc chữ số, ví dụ R335.");
        RuleFor(form => form.MinAgeYears).Must(text => text is null || Typed.Whole(text) is <= 120).WithMessage("Tuổi từ phải là số nguyên, hoặc để trống.");
        RuleFor(form => form.MaxAgeYears).Must(text => text is null || Typed.Whole(text) is <= 120).WithMessage("Tuổi đến phải là số nguyên, hoặc để trống.");
        RuleFor(form => form.StackGroup).Must(text => Groups.Contains(text)).WithMessage("Hãy chọn cách cộng với diện khác.");
    }
}

/// <summary>Proposes a category that did not exist.</summary>
public sealed class ProposeCategory(PaymentsDb db, CurrentUser user)
{
    private const int MonthsOfYear = 12;

    public async Task RunAsync(CategoryForm form, CancellationToken cancellation)
    {
        Coefficient.TryParse(form.Coefficient, out var coefficient);
        var window = new CategoryWindow(Typed.Whole(form.MinAgeYears) * MonthsOfYear, Typed.Whole(form.MaxAgeYears) * MonthsOfYear, Typed.Month(form.From)!.Value, null);
        var use = new CategoryUse(form.Family ?? form.Code!, form.StackGroup!, form.IsPerHead, 1, form.IsPerHead ? null : 1, form.GoesWithSingleParent);

        db.BenefitCategories.Add(BenefitCategory.Propose(new(form.Code!, form.Regime!, form.Clause!, form.Name!, coefficient, window, use), user.Actor));
        await db.SaveChangesAsync(cancellation);
    }
}
