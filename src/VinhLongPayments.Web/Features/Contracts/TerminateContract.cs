namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>What the page of terminating a contract posts.</summary>
public sealed record TerminateForm
{
    public int Version { get; init; }
    public string? From { get; init; }
    public string? Reason { get; init; }
}

public sealed class TerminateFormValidator : AbstractValidator<TerminateForm>
{
    public TerminateFormValidator()
    {
        RuleFor(form => form.From).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng đầu tiên không còn chi trả, như 09/2018.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy nhập lý do chấm dứt hợp đồng.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}

/// <summary>Ends a contract from a month on. Refused while a list of the district is not settled.</summary>
public sealed class TerminateContract(PaymentsDb db)
{
    /// <returns>False when money was already listed for the month or a later one: the past stays under its contract.</returns>
    public async Task<bool> RunAsync(Guid id, TerminateForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);
        var from = Typed.Month(form.From)!.Value;
        var lists = db.Lists.Where(l => l.DistrictId == contract.DistrictId && l.Status != ListStatus.Discarded && l.To >= contract.From);
        var hasOpenLists = await lists.AnyAsync(l => l.Status != ListStatus.Settled, cancellation);
        if (!hasOpenLists && await lists.AnyAsync(l => l.To >= from, cancellation)) return false;

        contract.Terminate(from, form.Reason!, hasOpenLists);

        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
