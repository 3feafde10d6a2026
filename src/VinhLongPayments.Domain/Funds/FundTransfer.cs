namespace VinhLongPayments.Domain.Funds;

/// <summary>Money goes to the post office before paying, and what is not needed comes back.</summary>
public enum TransferDirection { Sent = 1, Returned = 2 }

/// <summary>What the paper of a transfer says.</summary>
public sealed record TransferPaper(int DistrictId, PaymentMonth PayMonth, string DocumentNumber, DateOnly TransferredOn, Vnd Amount);

/// <summary>Money on the way between a district labour office and its post office: recorded by the giver, acknowledged by the taker with what arrived.</summary>
public sealed class FundTransfer : IInDistrict
{
    private FundTransfer() { }

    private FundTransfer(TransferDirection direction, TransferPaper paper, bool settlementIsPrepared, Actor by, Moment now)
    {
        Rules.TransferPeriodIsOpen.Require(!settlementIsPrepared);
        Rules.TransferHasDocument.Require(!string.IsNullOrWhiteSpace(paper.DocumentNumber));
        Rules.TransferIsNotInFuture.Require(paper.TransferredOn <= now.Day);
        Rules.AmountIsPositive.Require(paper.Amount.Dong is > 0 and < Vnd.Ceiling);

        Id = Guid.CreateVersion7();
        Direction = direction;
        DistrictId = paper.DistrictId;
        PayMonth = paper.PayMonth;
        DocumentNumber = paper.DocumentNumber;
        TransferredOn = paper.TransferredOn;
        Amount = paper.Amount;
        RecordedById = by.Id;
        RecordedByName = by.Name;
        RecordedAt = now;
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public TransferDirection Direction { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public string DocumentNumber { get; private set; } = "";
    public DateOnly TransferredOn { get; private set; }
    public Vnd Amount { get; private set; }
    public Guid RecordedById { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public Moment RecordedAt { get; private set; }

    /// <summary>What really arrived, by the taker's books; it may differ from what was sent.</summary>
    public Vnd? AcknowledgedAmount { get; private set; }

    public Guid? AcknowledgedById { get; private set; }
    public string? AcknowledgedByName { get; private set; }
    public Moment? AcknowledgedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Sent on the 25th of the month before or later; money given back has no such day.</summary>
    public bool IsLate => Direction is TransferDirection.Sent && TransferredOn >= Deadline.OfFunds(PayMonth);

    public bool IsAcknowledged => AcknowledgedById is not null;

    /// <summary>The labour office sends money. Refuses KP-01, KP-02, KP-04 and an amount out of bounds (TIEN-02).</summary>
    public static FundTransfer Send(TransferPaper paper, bool settlementIsPrepared, Actor by, Moment now) =>
        new(TransferDirection.Sent, paper, settlementIsPrepared, by, now);

    /// <summary>The post office gives money back. Refuses also more than it still holds (KP-06).</summary>
    /// <param name="onHand">Opening balance plus what was received, less what was paid and already given back.</param>
    public static FundTransfer Return(TransferPaper paper, Vnd onHand, bool settlementIsPrepared, Actor by, Moment now)
    {
        Rules.ReturnIsCovered.Require(paper.Amount <= onHand, $"Bưu điện còn {onHand}.");

        return new(TransferDirection.Returned, paper, settlementIsPrepared, by, now);
    }

    /// <summary>The other side says how much arrived. Refuses a second time (KP-03), a prepared settlement (KP-04) and the recorder (KP-05).</summary>
    public void Acknowledge(Vnd arrived, bool settlementIsPrepared, Actor by, Moment now)
    {
        Rules.TransferIsAcknowledgedOnce.Require(!IsAcknowledged);
        Rules.TransferPeriodIsOpen.Require(!settlementIsPrepared);
        Rules.AcknowledgedByOtherSide.Require(by.Id != RecordedById);
        Rules.AmountIsPositive.Require(arrived.Dong is > 0 and < Vnd.Ceiling);

        AcknowledgedAmount = arrived;
        AcknowledgedById = by.Id;
        AcknowledgedByName = by.Name;
        AcknowledgedAt = now;
    }
}
