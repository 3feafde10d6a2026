namespace VinhLongPayments.Web.Features.Rates;

/// <summary>What the page of the province's own amount posts.</summary>
public sealed record ProvinceRateForm
{
    public string? From { get; init; }

    /// <summary>Empty for every category.</summary>
    public string? Code { get; init; }

    public string? Amount { get; init; }
    public string? LegalBasis { get; init; }
}

public sealed class ProvinceRateFormValidator : AbstractValidator<ProvinceRateForm>
{
    public ProvinceRateFormValidator()
    {
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng bắt đầu như 07/2026.");
        RuleFor(form => form.Amount).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập mức của tỉnh, ví dụ 600.000.");
        RuleFor(form => form.LegalBasis).NotEmpty().WithMessage("Hãy nhập nghị quyết làm căn cứ.").MaximumLength(500).WithMessage("Căn cứ tối đa 500 ký tự.");
    }
}

/// <summary>Proposes an amount of the province above the state's.</summary>
public sealed class ProposeProvinceRate(PaymentsDb db, CurrentUser user)
{
    public async Task RunAsync(ProvinceRateForm form, CancellationToken cancellation)
    {
        db.ProvinceRates.Add(new(Typed.Month(form.From)!.Value, form.Code, Typed.Amount(form.Amount)!.Value, form.LegalBasis!, user.Actor));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Puts a proposal in force, or drops it.</summary>
public sealed class DecideProposal(PaymentsDb db, CurrentUser user, WriteGate gate)
{
    public Task RunAsync(ProposalKind kind, int id, bool isApproved, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        if (kind is ProposalKind.Rate)
        {
            var all = await db.StandardRates.ToListAsync(cancellation);
            Decide(all.Find(r => r.Id == id), rate => rate.Approve(all, user.Actor), rate => rate.Reject(user.Actor), isApproved);
        }
        else if (kind is ProposalKind.Category)
        {
            var all = await db.BenefitCategories.ToListAsync(cancellation);
            Decide(all.Find(c => c.Id == id), category => category.Approve(all, user.Actor), category => category.Reject(user.Actor), isApproved);
        }
        else
        {
            var all = await db.ProvinceRates.ToListAsync(cancellation);
            Decide(all.Find(r => r.Id == id), rate => rate.Approve(all, user.Actor), rate => rate.Reject(user.Actor), isApproved);
        }
        await db.SaveChangesAsync(cancellation);
    }, cancellation);

    private static void Decide<T>(T? proposal, Action<T> approve, Action<T> reject, bool isApproved) where T : class
    {
        if (proposal is null) throw new NotFound();
        if (isApproved) approve(proposal);
        else reject(proposal);
    }
}
