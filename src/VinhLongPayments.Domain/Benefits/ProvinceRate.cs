namespace VinhLongPayments.Domain.Benefits;

/// <summary>A higher base amount that the provincial People's Council may set (NĐ 20/2021 Đ4.3), for all categories or one. None is known for Vĩnh Long.</summary>
public sealed class ProvinceRate : IProposed
{
    private ProvinceRate() { }

    /// <summary>Proposes an amount in đồng a month from a month on. Refuses what is not positive (TIEN-02) and a missing resolution (MC-02).</summary>
    public ProvinceRate(PaymentMonth from, string? categoryCode, Vnd amount, string legalBasis, Actor by)
    {
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling);
        Rules.RateHasLegalBasis.Require(!string.IsNullOrWhiteSpace(legalBasis));

        From = from;
        CategoryCode = categoryCode;
        Amount = amount;
        LegalBasis = legalBasis;
        ProposedById = by.Id;
        ProposedByName = by.Name;
    }

    public int Id { get; private set; }
    public PaymentMonth From { get; private set; }

    /// <summary>Null for every category.</summary>
    public string? CategoryCode { get; private set; }

    public Vnd Amount { get; private set; }
    public string LegalBasis { get; private set; } = "";
    public ProposalStatus Status { get; private set; } = ProposalStatus.Proposed;
    public Guid? ProposedById { get; private set; }
    public string? ProposedByName { get; private set; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public int Version { get; private set; }

    public bool AppliesTo(string categoryCode, PaymentMonth month) =>
        Status is ProposalStatus.InForce && From <= month && (CategoryCode is null || CategoryCode == categoryCode);

    /// <summary>Puts the proposal in force. Refuses the proposer (MC-04) and a month not after the latest of the same categories (MC-01).</summary>
    public void Approve(IReadOnlyCollection<ProvinceRate> all, Actor by)
    {
        this.RequireWaiting(by);
        Rules.RateIsLater.Require(all.All(rate => rate.Status is not ProposalStatus.InForce || rate.CategoryCode != CategoryCode || rate.From < From));

        Status = ProposalStatus.InForce;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }

    public void Reject(Actor by)
    {
        Rules.RateProposalIsWaiting.Require(Status is ProposalStatus.Proposed);

        Status = ProposalStatus.Rejected;
        (DecidedById, DecidedByName) = (by.Id, by.Name);
    }
}
