using System.Globalization;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>The numbered paper of one payout, chained by hash to the receipt before it. Never changed.</summary>
public sealed class Receipt : IAtPayoutPoint
{
    private Receipt() { }

    internal Receipt(Entitlement line, Payout payout, string pointCode, int number, string previousHash, string salt)
    {
        Payout = payout;
        DistrictId = payout.DistrictId;
        PayoutPointId = payout.PayoutPointId;
        Month = payout.PayMonth;
        Number = number;
        Code = CodeOf(pointCode, Month, number);
        Amount = payout.Amount;
        Salt = salt;
        PreviousHash = previousHash;
        Body = BodyOf(line, payout, Code, number, salt);
        Hash = HashOf(Body, previousHash);
    }

    public long Id { get; private set; }
    public long PayoutId { get; private set; }
    public Payout Payout { get; private set; } = null!;
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth Month { get; private set; }
    public int Number { get; private set; }

    /// <summary>What people read: point, month, number.</summary>
    public string Code { get; private set; } = "";

    public Vnd Amount { get; private set; }
    public string Salt { get; private set; } = "";

    /// <summary>The canonical content the hash covers; persons appear only as a salted commitment, so that they can be erased one day.</summary>
    public string Body { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";
    public string Hash { get; private set; } = "";

    public static string CodeOf(string pointCode, PaymentMonth month, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointCode}-{month.Number}-{number:00000}");

    public static string HashOf(string body, string previousHash) => Digest.Of("receipt-1", body, previousHash);

    /// <summary>Writes the content anew from the facts, so that a later check can compare it with what was hashed.</summary>
    public static string BodyOf(Entitlement line, Payout payout, string code, int number, string salt) => Digest.Canonical(
    [
        code, payout.PayoutPointId, payout.PayMonth.Number, number, payout.RequestId.ToString("N"), line.Id, line.BeneficiaryId.ToString("N"),
        payout.Amount.Dong, string.Join(',', line.Items.OrderBy(i => i.Kind).ThenBy(i => i.Month).Select(i => $"{(int)i.Kind}/{i.Month.Number}/{i.Amount.Dong}")),
        payout.PaidOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), payout.RecordedAt.Utc.Ticks, payout.CashierId.ToString("N"),
        (int)payout.ReceiverKind, (int)payout.PaperKind, (int)payout.Place, payout.Attempt,
        Digest.Of(salt, line.Code, line.Name.Full, payout.ReceiverName, payout.PaperNumber, payout.WitnessName), .. Entered(payout), .. Witnessed(payout, salt),
    ]);

    // Only what older receipts never said is added, so that their hashes stay what they are.
    private static object?[] Witnessed(Payout payout, string salt) => payout is { Signing: SigningKind.Signature, Witness: null or HomeWitness.Colleague, DrawerId: null, EntryReason: null }
        ? [] : ["w", (int)payout.Signing, (int?)payout.Witness, Digest.Of(salt, payout.SigningWitness), payout.DrawerId?.ToString("N"), payout.EntryReason];

    // Only where somebody else than the cashier wrote it down: what the counter hashed before stays as it is.
    private static object?[] Entered(Payout payout) =>
        payout.Source is PayoutSource.Counter ? [] : [(int)payout.Source, payout.EnteredById?.ToString("N"), payout.ConfirmedById?.ToString("N")];
}
