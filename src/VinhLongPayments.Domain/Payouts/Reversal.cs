namespace VinhLongPayments.Domain.Payouts;

/// <summary>The fact that a payout was undone, by whom and why. At most one per payout; never changed.</summary>
public sealed class Reversal : IAtPayoutPoint
{
    private Reversal() { }

    internal Reversal(Payout payout, string reason, Guid? drawerId, Actor by, Moment now)
    {
        PayoutId = payout.Id;
        DistrictId = payout.DistrictId;
        PayoutPointId = payout.PayoutPointId;
        PayMonth = payout.PayMonth;
        Amount = payout.Amount;
        Reason = reason;
        DrawerId = drawerId;
        ById = by.Id;
        ByName = by.Name;
        At = now;
        Hash = ComputeHash(payout.Receipt?.Hash ?? "");
    }

    public long Id { get; private set; }
    public long PayoutId { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public Vnd Amount { get; private set; }
    public string Reason { get; private set; } = "";

    /// <summary>The drawer the cash came back to.</summary>
    public Guid? DrawerId { get; private set; }

    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }

    /// <summary>Covers this reversal and the receipt it undoes.</summary>
    public string Hash { get; private set; } = "";

    public string ComputeHash(string receiptHash) => Digest.Of(
        "reversal-1", PayoutId, PayoutPointId, PayMonth.Number, Amount.Dong, Reason, ById.ToString("N"), At.Utc.Ticks, receiptHash);
}
