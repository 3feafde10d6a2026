namespace VinhLongPayments.Domain.Benefits;

/// <summary>The base amount of social assistance (mức chuẩn) from a month on, with the funeral amount of the same decree.</summary>
public sealed class StandardRate
{
    private StandardRate() { }

    public StandardRate(PaymentMonth from, PaymentMonth? to, Vnd amount, Vnd funeral, string legalBasis)
    {
        From = from;
        To = to;
        Amount = amount;
        Funeral = funeral;
        LegalBasis = legalBasis;
    }

    public int Id { get; private set; }
    public PaymentMonth From { get; private set; }
    public PaymentMonth? To { get; private set; }
    public Vnd Amount { get; private set; }
    public Vnd Funeral { get; private set; }
    public string LegalBasis { get; private set; } = "";

    public bool AppliesIn(PaymentMonth month) => From <= month && (To is null || month <= To);
}
