namespace VinhLongPayments.Web.Features.LateEntries;

/// <summary>What the manager types from signed sheets.</summary>
public sealed record EntryForm
{
    public string? PaidOn { get; init; }
    public Guid? Cashier { get; init; }
    public string? Reason { get; init; }

    /// <summary>By line: only ticked ones were signed.</summary>
    public Dictionary<long, EntryRowForm> Rows { get; init; } = [];

    public IEnumerable<KeyValuePair<long, EntryRowForm>> Signed => Rows.Where(row => row.Value.IsSigned);
}

/// <summary>One row of a signed sheet: who took the money, where it was not the beneficiary at the point.</summary>
public sealed record EntryRowForm
{
    public bool IsSigned { get; init; }

    /// <summary>The named receiver, or an heir; empty for the beneficiary.</summary>
    public ReceiverKind? Receiver { get; init; }

    public string? Name { get; init; }
    public string? PaperNumber { get; init; }

    /// <summary>The second person of a payout at home.</summary>
    public string? HomeWitness { get; init; }

    /// <summary>Who saw the fingerprint, where there is no signature.</summary>
    public string? FingerprintWitness { get; init; }
}

public sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator()
    {
        RuleFor(form => form.PaidOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày đã chi trên danh sách, ví dụ 10/08/2018.");
        RuleFor(form => form.Cashier).NotEmpty().WithMessage("Hãy chọn giao dịch viên đã chi.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do nhập bù, ví dụ mất điện ngày 10/08.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
        RuleFor(form => form.Rows).Must((form, _) => form.Signed.Any()).WithMessage("Hãy đánh dấu ít nhất một người đã ký nhận.");
        RuleFor(form => form.Rows).Must((form, _) => form.Signed.All(row => row.Value.Receiver is not ReceiverKind.Heir || !string.IsNullOrWhiteSpace(row.Value.Name) && !string.IsNullOrWhiteSpace(row.Value.PaperNumber)))
            .WithMessage("Thân nhân nhận thay phải có họ tên và số giấy tờ.");
        RuleFor(form => form.Rows).Must((form, _) => form.Signed.All(row => new[] { row.Value.Name, row.Value.PaperNumber, row.Value.HomeWitness, row.Value.FingerprintWitness }.All(text => text is null || text.Length <= 100)))
            .WithMessage("Họ tên và số giấy tờ tối đa 100 ký tự.");
    }
}

/// <summary>Why an entry goes back to the manager.</summary>
public sealed record ReturnEntryForm(string? Reason);

public sealed class ReturnEntryFormValidator : AbstractValidator<ReturnEntryForm>
{
    public ReturnEntryFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do trả lại.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}
