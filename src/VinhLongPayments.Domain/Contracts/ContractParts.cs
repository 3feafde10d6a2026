namespace VinhLongPayments.Domain.Contracts;

/// <summary>Who signs a contract: side A, side B, and the Department over both.</summary>
public enum ContractSide { LabourOffice = 1, PostOffice = 2, Department = 3 }

/// <summary>A point covered by a contract from a month on.</summary>
public sealed class ContractPoint
{
    private ContractPoint() { }

    internal ContractPoint(Guid contractId, int payoutPointId, PaymentMonth from)
    {
        ContractId = contractId;
        PayoutPointId = payoutPointId;
        From = from;
    }

    public Guid ContractId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth From { get; internal set; }
}

/// <summary>One side's signature: who and when. It is never taken back.</summary>
public sealed class ContractSignature
{
    private ContractSignature() { }

    internal ContractSignature(Guid contractId, ContractSide side, Actor by, Moment now)
    {
        ContractId = contractId;
        Side = side;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public Guid ContractId { get; private set; }
    public ContractSide Side { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
}
