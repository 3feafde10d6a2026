using System.Security.Cryptography;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>The receipts of one point in one month: numbered without gaps, each covering the one before. Number and chain are one thing.</summary>
public sealed class ReceiptChain : IAtPayoutPoint
{
    private ReceiptChain() { }

    public ReceiptChain(int districtId, int payoutPointId, PaymentMonth month)
    {
        DistrictId = districtId;
        PayoutPointId = payoutPointId;
        Month = month;
        LastHash = StartOf(payoutPointId, month);
    }

    public int Id { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth Month { get; private set; }
    public int LastNumber { get; private set; }
    public string LastHash { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>What the first receipt of a point and month stands on.</summary>
    public static string StartOf(int payoutPointId, PaymentMonth month) => Digest.Of("chain-1", payoutPointId, month.Number);

    /// <summary>Issues the next receipt for a payout of this point and month, and moves the head.</summary>
    public Receipt Issue(Entitlement line, Payout payout, string pointCode)
    {
        if (payout.PayoutPointId != PayoutPointId || payout.PayMonth != Month)
            throw new InvalidOperationException("A receipt belongs to the chain of its own point and month.");

        LastNumber++;
        var receipt = new Receipt(line, payout, pointCode, LastNumber, LastHash, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        LastHash = receipt.Hash;
        return receipt;
    }
}
