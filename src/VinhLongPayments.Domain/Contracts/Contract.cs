namespace VinhLongPayments.Domain.Contracts;

/// <summary>Draft until the Department countersigns; whether it is active or expired is a question of dates.</summary>
public enum ContractStatus { Draft = 1, InForce = 2, Terminated = 3 }

/// <summary>The payout responsibility contract between a district labour office (side A) and the district post office (side B).</summary>
public sealed class Contract : IInDistrict
{
    private readonly List<ContractPoint> _points = [];
    private readonly List<ContractSignature> _signatures = [];
    private readonly List<Annex> _annexes = [];
    private readonly List<WindowException> _exceptions = [];

    private Contract() { }

    /// <summary>Drafts a contract. Refuses months out of order (HD-01), days outside 7–15 (HD-02) and a contract with no point (HD-03).</summary>
    public Contract(int districtId, string number, ContractTerms terms, Actor draftedBy)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        Number = number;
        DraftedById = draftedBy.Id;
        DraftedByName = draftedBy.Name;
        Write(terms);
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public string Number { get; private set; } = "";
    public string LegalBasis { get; private set; } = "";
    public PaymentMonth From { get; private set; }
    public PaymentMonth To { get; private set; }
    public int OpensOnDay { get; private set; }
    public int ClosesOnDay { get; private set; }
    public ServiceFee Fee { get; private set; } = null!;

    /// <summary>Whether a payout needs an open drawer with the cash in it.</summary>
    public bool DrawerControl { get; private set; }

    public ContractStatus Status { get; private set; } = ContractStatus.Draft;
    public Guid DraftedById { get; private set; }
    public string DraftedByName { get; private set; } = "";
    public PaymentMonth? TerminatedFrom { get; private set; }
    public string? TerminationReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<ContractPoint> Points => _points;
    public IReadOnlyList<ContractSignature> Signatures => _signatures;
    public IReadOnlyList<Annex> Annexes => _annexes;
    public IReadOnlyList<WindowException> Exceptions => _exceptions;

    public bool CanBeRewritten => Status is ContractStatus.Draft && _signatures.Count == 0;

    /// <summary>Changes the text of a draft that nobody has signed yet (HD-04). Who wrote it last is its author and may not sign it.</summary>
    public void Rewrite(string number, ContractTerms terms, Actor by)
    {
        Rules.ContractIsDraft.Require(CanBeRewritten);

        Write(terms);
        Number = number;
        DraftedById = by.Id;
        DraftedByName = by.Name;
    }

    private void Write(ContractTerms terms)
    {
        Rules.ContractEndsAfterItStarts.Require(terms.From.IsReal && terms.To.IsReal && terms.From <= terms.To);
        Rules.ContractDaysAreInWindow.Require(
            PayoutWindow.FirstDay <= terms.OpensOnDay && terms.OpensOnDay <= terms.ClosesOnDay && terms.ClosesOnDay <= PayoutWindow.LastDay);
        Rules.ContractHasPoints.Require(terms.PointIds.Count > 0);

        LegalBasis = terms.LegalBasis;
        From = terms.From;
        To = terms.To;
        OpensOnDay = terms.OpensOnDay;
        ClosesOnDay = terms.ClosesOnDay;
        Fee = terms.Fee;
        DrawerControl = terms.DrawerControl;
        _points.RemoveAll(point => !terms.PointIds.Contains(point.PayoutPointId));
        foreach (var point in _points) point.From = terms.From;
        foreach (var point in terms.PointIds.Where(id => !_points.Exists(p => p.PayoutPointId == id)))
            _points.Add(new(Id, point, terms.From));
    }

    public bool CanBeSignedBy(ContractSide side) =>
        Status is ContractStatus.Draft && SignatureOf(side) is null
        && (side is not ContractSide.Department || (SignatureOf(ContractSide.LabourOffice) is not null && SignatureOf(ContractSide.PostOffice) is not null));

    public ContractSignature? SignatureOf(ContractSide side) => _signatures.Find(s => s.Side == side);

    /// <summary>Signs for one side; the Department's countersignature puts the contract in force. Refuses HD-04 to HD-08.</summary>
    /// <param name="others">Every other contract of the district, to see that no point is covered twice in a month.</param>
    public void Sign(ContractSide side, Actor by, Moment now, IReadOnlyCollection<Contract> others)
    {
        Rules.ContractIsDraft.Require(Status is ContractStatus.Draft);
        Rules.ContractSideSignsOnce.Require(SignatureOf(side) is null);
        Rules.ContractIsSignedByBothSides.Require(side is not ContractSide.Department || CanBeSignedBy(side));
        Rules.ContractSignersDiffer.Require(by.Id != DraftedById && !_signatures.Exists(s => s.ById == by.Id));
        Rules.ContractPointsAreFree.Require(!others.Any(other => Overlaps(other, LastMonth, PointIds)));

        _signatures.Add(new(Id, side, by, now));
        if (side is ContractSide.Department) Status = ContractStatus.InForce;
    }

    private bool Overlaps(Contract other, PaymentMonth last, IEnumerable<int> pointIds) =>
        other.Id != Id && other.Status is not ContractStatus.Draft
        && From <= other.LastMonth && other.From <= last
        && other._points.Exists(point => pointIds.Contains(point.PayoutPointId));

    private IEnumerable<int> PointIds => _points.Select(p => p.PayoutPointId);

    /// <summary>The last month the contract holds, after annexes and termination.</summary>
    public PaymentMonth LastMonth => TerminatedFrom is { } from && from <= To ? from.Previous : To;

    public bool IsInForceFor(PaymentMonth month) => Status is not ContractStatus.Draft && From <= month && month <= LastMonth;

    public bool Covers(int payoutPointId, PaymentMonth month) =>
        IsInForceFor(month) && _points.Exists(p => p.PayoutPointId == payoutPointId && p.From <= month);

    /// <summary>The days money may be handed out for a month: the contract's, or those of an approved exception.</summary>
    public PayoutWindow WindowOf(PaymentMonth month) =>
        _exceptions.Find(e => e.Month == month && e.IsApproved)?.Window ?? PayoutWindow.Of(month, OpensOnDay, ClosesOnDay);

    /// <summary>Drafts an annex; it changes nothing until a second person of the Department puts it in force.</summary>
    public Annex DraftAnnex(string number, AnnexChange change, Actor by, Moment now)
    {
        Rules.ContractIsInForce.Require(Status is ContractStatus.InForce);
        Rules.AnnexExtends.Require(change.NewTo is not { } to || to > To);

        var annex = new Annex(Id, number, change, by, now);
        _annexes.Add(annex);
        return annex;
    }

    /// <summary>Puts an annex in force: from now on the contract is what it says. Refuses HD-08, HD-12, HD-13 and its own author (HD-21).</summary>
    /// <param name="others">Every other contract of the district, to see that no point is covered twice in a month.</param>
    public void ApproveAnnex(Guid annexId, Actor by, Moment now, IReadOnlyCollection<Contract> others)
    {
        Rules.ContractIsInForce.Require(Status is ContractStatus.InForce);
        var annex = _annexes.Single(a => a.Id == annexId);
        Rules.AnnexExtends.Require(annex.IsInForce || annex.NewTo is not { } to || to > To);
        Rules.ContractPointsAreFree.Require(!others.Any(other => Overlaps(other, annex.NewTo ?? To, [.. PointIds, .. annex.AddedPointIds])));

        annex.Approve(by, now);
        To = annex.NewTo ?? To;
        Fee = annex.NewFee ?? Fee;
        foreach (var point in annex.AddedPointIds.Where(id => !_points.Exists(p => p.PayoutPointId == id)))
            _points.Add(new(Id, point, annex.From));
    }

    /// <summary>Proposes other payout days for one month (Tết, flood). Refuses HD-09, HD-14 and HD-16 to HD-18.</summary>
    public WindowException ProposeException(PaymentMonth month, PayoutWindow days, string reason, Actor by, Moment now)
    {
        Rules.ContractIsInForce.Require(Status is ContractStatus.InForce);
        Rules.ExceptionHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Rules.ExceptionDaysAreInOrder.Require(days.Opens <= days.Closes && days.Closes.DayNumber - days.Opens.DayNumber <= 31);
        Rules.ExceptionIsForContractMonth.Require(
            IsInForceFor(month) && days.Opens >= month.FirstDay.AddDays(-31) && days.Closes <= month.LastDay.AddDays(31));
        Rules.ExceptionIsOnePerMonth.Require(!_exceptions.Exists(e => e.Month == month));

        var exception = new WindowException(Id, month, days, reason, by, now);
        _exceptions.Add(exception);
        return exception;
    }

    /// <summary>The second person's signature under an exception (HD-15).</summary>
    public void ApproveException(Guid exceptionId, Actor by, Moment now)
    {
        Rules.ContractIsInForce.Require(Status is ContractStatus.InForce);

        _exceptions.Single(e => e.Id == exceptionId).Approve(by, now);
    }

    /// <summary>Ends the contract from a month on. Refuses without a reason (HD-19) and while lists are open (HD-20).</summary>
    public void Terminate(PaymentMonth from, string reason, bool hasOpenLists)
    {
        Rules.ContractIsInForce.Require(Status is ContractStatus.InForce && From <= from);
        Rules.TerminationHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Rules.ContractHasNoOpenLists.Require(!hasOpenLists);

        Status = ContractStatus.Terminated;
        TerminatedFrom = from;
        TerminationReason = reason;
    }
}

/// <summary>What the two sides agree on.</summary>
public sealed record ContractTerms(
    string LegalBasis, PaymentMonth From, PaymentMonth To, int OpensOnDay, int ClosesOnDay, ServiceFee Fee, IReadOnlyCollection<int> PointIds, bool DrawerControl = false);
