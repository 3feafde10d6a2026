namespace VinhLongPayments.Data.Verification;

/// <summary>Reversals: each undoes exactly its payout, and its hash covers it and the receipt.</summary>
internal static class ReversalCheck
{
    public static void Compare(Reversal reversal, Payout payout, VerificationLog log)
    {
        var row = $"reversal {reversal.Id}";
        log.Count("reversals");
        log.Require(reversal.Amount == payout.Amount, row, $"says {reversal.Amount.Dong} where payout {payout.Id} says {payout.Amount.Dong}");
        log.Require((reversal.DistrictId, reversal.PayoutPointId, reversal.PayMonth) == (payout.DistrictId, payout.PayoutPointId, payout.PayMonth), row,
            $"is of another point or month than payout {payout.Id}");
        log.Require(reversal.ById != payout.CashierId, row, $"was made by the cashier of payout {payout.Id}");
        log.Require(reversal.At.Utc >= payout.RecordedAt.Utc, row, $"is earlier than payout {payout.Id}");
        log.Require(reversal.Hash == reversal.ComputeHash(payout.Receipt?.Hash ?? ""), row, "hash is not that of its content and receipt");
    }
}
