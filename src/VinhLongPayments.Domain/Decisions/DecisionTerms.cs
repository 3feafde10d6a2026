namespace VinhLongPayments.Domain.Decisions;

/// <summary>What is written into a decision; each kind uses its own part.</summary>
public sealed record DecisionTerms
{
    public required string Number { get; init; }
    public required DateOnly SignedOn { get; init; }
    public required string SignerName { get; init; }

    /// <summary>The first month the decision works for.</summary>
    public required PaymentMonth From { get; init; }

    public string? Reason { get; init; }
    public Guid? AwardId { get; init; }
    public string? CategoryCode { get; init; }
    public int? Count { get; init; }
    public StopReason? StopReason { get; init; }
    public DisabilityCertificate? Certificate { get; init; }
    public CaredFor? CaredFor { get; init; }
    public DateOnly? DiedOn { get; init; }
    public string? DeathRecordNumber { get; init; }
    public NamedReceiver? Heir { get; init; }
    public PayingPlace? To { get; init; }
    public Vnd? Amount { get; init; }
    public Vnd? MonthlyAmount { get; init; }
}

/// <summary>Which paper a step of an award stands on; an imported one has no decision here.</summary>
public sealed record DecisionPaper(Guid? DecisionId, string Number, DateOnly SignedOn);
