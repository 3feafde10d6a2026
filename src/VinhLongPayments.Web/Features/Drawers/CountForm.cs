using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Drawers;

/// <summary>Cash counted by denomination, as it is typed.</summary>
public sealed record CountForm
{
    /// <summary>Pieces by face; an empty box is none.</summary>
    public Dictionary<int, string?> Notes { get; init; } = [];

    public string? Reason { get; init; }

    public CashCount ToCount() => new(Notes.Select(note => new Notes(note.Key, Typed.Whole(note.Value) ?? 0)));
}

public sealed class CountFormValidator : AbstractValidator<CountForm>
{
    public CountFormValidator()
    {
        RuleFor(form => form.Notes).Must(notes => notes.All(note => CashCount.Faces.Contains(note.Key) && (string.IsNullOrWhiteSpace(note.Value) || Typed.Whole(note.Value) is >= 0 and < 1_000_000)))
            .WithMessage("Số tờ là số nguyên từ 0, ví dụ 12. Để trống nếu không có tờ nào.");
        RuleFor(form => form.Reason).MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}

/// <summary>An amount of cash on a paper.</summary>
public sealed record CashForm
{
    /// <summary>Only where the district post office sends it.</summary>
    public string? Point { get; init; }

    public string? Amount { get; init; }
    public string? Document { get; init; }
}

public sealed class CashFormValidator : AbstractValidator<CashForm>
{
    public CashFormValidator()
    {
        RuleFor(form => form.Amount).Must(text => Typed.Amount(text) is { Dong: > 0 }).WithMessage("Hãy nhập số tiền, ví dụ 50.000.000.");
        RuleFor(form => form.Document).NotEmpty().WithMessage("Hãy nhập số chứng từ giao nhận.").MaximumLength(50).WithMessage("Số chứng từ tối đa 50 ký tự.");
    }
}

/// <summary>Why a closed drawer goes on.</summary>
public sealed record ReopenForm(string? Reason);

public sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Hãy ghi lý do mở lại ca.").MaximumLength(500).WithMessage("Lý do tối đa 500 ký tự.");
    }
}
