namespace VinhLongPayments.Domain.Contracts;

/// <summary>Other payout days for one named month, with a reason and two people of the Department.</summary>
public sealed class WindowException
{
    private WindowException() { }

    internal WindowException(Guid contractId, PaymentMonth month, PayoutWindow days, string reason, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        ContractId = contractId;
        Month = month;
        Opens = days.Opens;
        Closes = days.Closes;
        Reason = reason;
        ProposedById = by.Id;
        ProposedByName = by.Name;
        ProposedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid ContractId { get; private set; }
    public PaymentMonth Month { get; private set; }
    public DateOnly Opens { get; private set; }
    public DateOnly Closes { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid ProposedById { get; private set; }
    public string ProposedByName { get; private set; } = "";
    public Moment ProposedAt { get; private set; }
    public Guid? ApprovedById { get; private set; }
    public string? ApprovedByName { get; private set; }
    public Moment? ApprovedAt { get; private set; }

    public PayoutWindow Window => new(Opens, Closes);
    public bool IsApproved => ApprovedById is not null;

    internal void Approve(Actor by, Moment now)
    {
        Rules.ExceptionNeedsTwoPeople.Require(!IsApproved && by.Id != ProposedById);

        ApprovedById = by.Id;
        ApprovedByName = by.Name;
        ApprovedAt = now;
    }
}
