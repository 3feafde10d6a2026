namespace VinhLongPayments.Domain.Lists;

/// <summary>Why an amount is on a line.</summary>
public enum ItemKind { Regular = 1, BackPay = 2, CarriedOver = 3, Clawback = 4, Funeral = 5 }

/// <summary>One reason of a line with its amount; a clawback is withheld and counts as negative in the line's sum.</summary>
public sealed class EntitlementItem
{
    private EntitlementItem() { }

    /// <param name="month">The month it is for; for back pay and carried over, the month it is paid with.</param>
    /// <param name="months">How many months it covers.</param>
    /// <param name="first">The first month it is for, where that is known to differ from <paramref name="month"/>.</param>
    public EntitlementItem(ItemKind kind, PaymentMonth month, int months, Vnd amount, PaymentMonth? first = null, string? categoryCode = null)
    {
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling && months is >= 0 and <= 600);

        Kind = kind;
        Month = month;
        FirstMonth = first ?? (kind is ItemKind.BackPay && months > 0 ? month.Plus(-months) : month);
        Months = months;
        Amount = amount;
        CategoryCode = categoryCode ?? "";
    }

    public long Id { get; private set; }
    public long EntitlementId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public string CategoryCode { get; private set; } = "";
    public ItemKind Kind { get; private set; }
    public PaymentMonth Month { get; private set; }
    public PaymentMonth FirstMonth { get; private set; }
    public int Months { get; private set; }
    public Vnd Amount { get; private set; }

    /// <summary>The item of an earlier, uncollected line that this one brings along. One item is brought along at most once.</summary>
    public long? OriginItemId { get; private set; }

    /// <summary>Brings an uncollected item along to another list, in full or less what was clawed back from it.</summary>
    public static EntitlementItem Carry(EntitlementItem origin, PaymentMonth payMonth, Vnd amount) =>
        new(ItemKind.CarriedOver, payMonth, origin.Months, amount, origin.FirstMonth, origin.CategoryCode) { OriginItemId = origin.Id };

    internal void BelongTo(Entitlement line)
    {
        BeneficiaryId = line.BeneficiaryId;
        if (CategoryCode.Length == 0) CategoryCode = line.CategoryCode;
    }
}
