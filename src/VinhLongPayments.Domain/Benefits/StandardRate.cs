namespace VinhLongPayments.Domain.Benefits;

/// <summary>The base amount of social assistance (mức chuẩn) from a month on, with the funeral amount of the same decree. Never changed once in force.</summary>
public sealed class StandardRate : IProposed
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
    public ProposalStatus Status { get; private set; } = ProposalStatus.InForce;
    public Guid? ProposedById { get; private set; }
    public string? ProposedByName { get; private set; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public int Version { get; private set; }

    public bool AppliesIn(PaymentMonth month) => Status is ProposalStatus.InForce && From <= month && (To is null || month <= To);

    /// <summary>Proposes a rate, in đồng a month, from a month on. Refuses amounts that are not positive (TIEN-02) and a missing decree (MC-02).</summary>
    public static StandardRate Propose(PaymentMonth from, Vnd amount, Vnd funeral, string legalBasis, Actor by)
    {
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling && funeral.Dong is > 0 and < Vnd.Ceiling);
        Rules.RateHasLegalBasis.Require(!string.IsNullOrWhiteSpace(legalBasis));

        return new(from, null, amount, funeral, legalBasis) { Status = ProposalStatus.Proposed, ProposedById = by.Id, ProposedByName = by.Name };
    }

    /// <summary>Puts the proposed rate in force and ends the one before it. Refuses the proposer (MC-04) and a month not after the latest rate's (MC-01).</summary>
    public void Approve(IReadOnlyCollection<StandardRate> all, Actor by)
    {
        this.RequireWaiting(by);
        var latest = all.Where(rate => rate.Status is ProposalStatus.InForce).MaxBy(rate => rate.From);
        Rules.RateIsLater.Require(latest is null || latest.From < From);

        if (latest is not null) latest.To = From.Previous;
        Status = ProposalStatus.InForce;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }

    /// <summary>Drops the proposal; the row stays as a trace. The proposer may drop it too.</summary>
    public void Reject(Actor by)
    {
        Rules.RateProposalIsWaiting.Require(Status is ProposalStatus.Proposed);

        Status = ProposalStatus.Rejected;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }
}
