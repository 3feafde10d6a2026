namespace VinhLongPayments.Domain.Lists;

/// <summary>Why an amount is on a line.</summary>
public enum ItemKind { Regular = 1, BackPay = 2, CarriedOver = 3, Clawback = 4, Funeral = 5 }

/// <summary>One reason of a line with its amount; a clawback is withheld and counts as negative in the line's sum.</summary>
public sealed class EntitlementItem
{
    private EntitlementItem() { }

    /// <param name="month">The month it is for; for back pay and carried over, the month it is paid with.</param>
    /// <param name="months">How many months it covers.</param>
    public EntitlementItem(ItemKind kind, PaymentMonth month, int months, Vnd amount)
    {
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling && months is >= 0 and <= 600);

        Kind = kind;
        Month = month;
        Months = months;
        Amount = amount;
    }

    public long Id { get; private set; }
    public long EntitlementId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public string CategoryCode { get; private set; } = "";
    public ItemKind Kind { get; private set; }
    public PaymentMonth Month { get; private set; }
    public int Months { get; private set; }
    public Vnd Amount { get; private set; }

    internal void BelongTo(Entitlement line)
    {
        BeneficiaryId = line.BeneficiaryId;
        CategoryCode = line.CategoryCode;
    }
}
