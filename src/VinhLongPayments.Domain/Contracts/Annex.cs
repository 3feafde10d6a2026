namespace VinhLongPayments.Domain.Contracts;

/// <summary>What an annex changes: the end, the fee, or the points; at least one of them.</summary>
public sealed record AnnexChange(PaymentMonth From, string Reason, PaymentMonth? NewTo = null, ServiceFee? NewFee = null, IReadOnlyCollection<int>? AddedPointIds = null);

/// <summary>A numbered change of a contract, drafted by one person of the Department and put in force by another.</summary>
public sealed class Annex
{
    private Annex() { }

    internal Annex(Guid contractId, string number, AnnexChange change, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        ContractId = contractId;
        Number = number;
        From = change.From;
        Reason = change.Reason;
        NewTo = change.NewTo;
        NewFee = change.NewFee;
        AddedPointIds = [.. change.AddedPointIds ?? []];
        DraftedById = by.Id;
        DraftedByName = by.Name;
        DraftedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid ContractId { get; private set; }
    public string Number { get; private set; } = "";
    public PaymentMonth From { get; private set; }
    public string Reason { get; private set; } = "";
    public PaymentMonth? NewTo { get; private set; }
    public ServiceFee? NewFee { get; private set; }
    public IReadOnlyList<int> AddedPointIds { get; private set; } = [];
    public Guid DraftedById { get; private set; }
    public string DraftedByName { get; private set; } = "";
    public Moment DraftedAt { get; private set; }
    public Guid? ApprovedById { get; private set; }
    public string? ApprovedByName { get; private set; }
    public Moment? ApprovedAt { get; private set; }

    public bool IsInForce => ApprovedById is not null;

    internal void Approve(Actor by, Moment now)
    {
        Rules.AnnexIsDraft.Require(!IsInForce);
        Rules.AnnexSignersDiffer.Require(by.Id != DraftedById);

        ApprovedById = by.Id;
        ApprovedByName = by.Name;
        ApprovedAt = now;
    }
}
