using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Settlements;

/// <summary>Where a settlement stands: the post office prepares, the district confirms, the Department endorses and approves.</summary>
public enum SettlementStatus { Prepared = 1, Confirmed = 2, Endorsed = 3, Approved = 4, Rejected = 9 }

/// <summary>What must be known of a period before it can be settled.</summary>
/// <param name="Lists">The lists of the period that were given to the post office.</param>
/// <param name="Earlier">How many settlements of this contract and month were rejected before.</param>
public sealed record SettlementGround(
    Contract Contract, PaymentMonth PayMonth, IReadOnlyCollection<PaymentList> Lists, int Earlier, bool HasLiveSettlement, bool PreviousIsSettled, int UnresolvedLines)
{
    /// <summary>The version of the settling procedure in force on the day of preparation; null while none is published.</summary>
    public int? ProcedureNumber { get; init; }
}

/// <summary>The settlement of one contract and period (thanh quyết toán): frozen when prepared, superseded by a next version, never edited.</summary>
public sealed class Settlement : IInDistrict
{
    public const int CheckCodeLength = 16;

    private readonly List<SettlementLine> _lines = [];
    private readonly List<SettlementStep> _steps = [];

    private Settlement() { }

    private Settlement(SettlementGround ground, SettlementCount count, string? explanation, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        ContractId = ground.Contract.Id;
        DistrictId = ground.Contract.DistrictId;
        PayMonth = ground.PayMonth;
        Number = ground.Earlier + 1;
        Office = count.Office;
        Post = count.Post;
        Explanation = explanation;
        Fee = ground.Contract.Fee.Of(count.Post.Paid, count.Post.PaidPeople);
        FeeTerms = ground.Contract.Fee.Terms;
        ProcedureNumber = ground.ProcedureNumber;
        Fingerprint = count.Fingerprint();
        _lines.AddRange(count.Lines);
        foreach (var line in _lines) line.BelongTo(this);
        Move(SettlementStatus.Prepared, by, now, explanation);
    }

    public Guid Id { get; private set; }
    public Guid ContractId { get; private set; }
    public int DistrictId { get; private set; }
    public PaymentMonth PayMonth { get; private set; }

    /// <summary>1 for the first settlement of the period, one more after each rejection.</summary>
    public int Number { get; private set; }

    public SettlementStatus Status { get; private set; }

    /// <summary>The labour office's figures, from lists and funds.</summary>
    public SideFigures Office { get; private set; } = null!;

    /// <summary>The post office's figures, from payouts, receipts and cash book.</summary>
    public SideFigures Post { get; private set; } = null!;

    /// <summary>Why the two offices' figures differ, when they do.</summary>
    public string? Explanation { get; private set; }

    public Vnd Fee { get; private set; }
    public string FeeTerms { get; private set; } = "";

    /// <summary>Which version of the Department's settling procedure it followed.</summary>
    public int? ProcedureNumber { get; private set; }

    /// <summary>Digest over every figure and the head of every receipt chain.</summary>
    public string Fingerprint { get; private set; } = "";

    public int Version { get; private set; }

    /// <summary>Whether the frozen figures are still those the fingerprint was taken of.</summary>
    public bool IsUntouched => Fingerprint == SettlementCount.FingerprintOf(PayMonth, _lines, Office, Post);

    /// <summary>What is printed on the paper, to compare with the database later.</summary>
    public string CheckCode => Fingerprint[..CheckCodeLength];

    public IReadOnlyList<SettlementLine> Lines => _lines;
    public IReadOnlyList<SettlementStep> Steps => _steps;
    /// <summary>Put forward on the 20th of its month or later.</summary>
    public bool IsLate => _steps.Exists(step => step.Status is SettlementStatus.Prepared && step.At.Day >= Deadline.OfReport(PayMonth));

    public bool IsOpen => Status is SettlementStatus.Prepared or SettlementStatus.Confirmed or SettlementStatus.Endorsed;
    public bool IsLive => Status is not SettlementStatus.Rejected;

    /// <summary>The post office puts the period's account forward. Refuses QT-09, HD-10, DS-12, QT-11, CHUA-03, QT-01 and QT-02, in this order.</summary>
    public static Settlement Prepare(SettlementGround ground, SettlementCount count, string? explanation, Actor by, Moment now)
    {
        Rules.OneLiveSettlement.Require(!ground.HasLiveSettlement);
        Rules.ContractCoversPeriod.Require(ground.Contract.IsInForceFor(ground.PayMonth));
        Rules.ListIsClosed.Require(ground.Lists.Count > 0 && ground.Lists.All(list => list.Status is ListStatus.Closed));
        Rules.PreviousPeriodIsSettled.Require(ground.PreviousIsSettled);
        Rules.UnclaimedAreResolved.Require(ground.UnresolvedLines == 0, $"Còn {ground.UnresolvedLines} khoản.");
        Rules.IdentitiesHold.Require(count.Breaks.Count == 0, count.BreaksInWords);
        Rules.DifferencesAreExplained.Require(count.Differences.Count == 0 || !string.IsNullOrWhiteSpace(explanation), count.DifferencesInWords);

        return new(ground, count, explanation, by, now);
    }

    /// <summary>The district leader finds the figures right (QT-03, QT-06, QT-10, QT-01).</summary>
    public void Confirm(SettlementCount count, Actor by, Moment now, string? note = null)
    {
        Rules.SettlementIsPrepared.Require(Status is SettlementStatus.Prepared);
        RequireNextHand(count, by);

        Move(SettlementStatus.Confirmed, by, now, note);
    }

    /// <summary>The Department's officer finds the figures right (QT-04, QT-06, QT-10, QT-01).</summary>
    public void Endorse(SettlementCount count, Actor by, Moment now, string? note = null)
    {
        Rules.SettlementIsConfirmed.Require(Status is SettlementStatus.Confirmed);
        RequireNextHand(count, by);

        Move(SettlementStatus.Endorsed, by, now, note);
    }

    /// <summary>The Department's leader approves: the period's lists are settled (QT-05, QT-06, QT-10, QT-01).</summary>
    public void Approve(SettlementCount count, IReadOnlyCollection<PaymentList> lists, Actor by, Moment now, string? note = null)
    {
        Rules.SettlementIsEndorsed.Require(Status is SettlementStatus.Endorsed);
        RequireNextHand(count, by);

        foreach (var list in lists) list.Settle(by, now);
        Move(SettlementStatus.Approved, by, now, note);
    }

    /// <summary>Sends the period back to be prepared anew, as the next version. Whoever signed before may also take back (QT-07, QT-08).</summary>
    public void Reject(string reason, Actor by, Moment now)
    {
        Rules.SettlementIsOpen.Require(IsOpen);
        Rules.RejectionHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        Move(SettlementStatus.Rejected, by, now, reason);
    }

    private void RequireNextHand(SettlementCount count, Actor by)
    {
        Rules.SettlementSignersDiffer.Require(!_steps.Exists(step => step.ById == by.Id));
        Rules.FiguresAreUnchanged.Require(count.Fingerprint() == Fingerprint, count.BreaksInWords ?? count.DifferencesInWords);
        Rules.IdentitiesHold.Require(count.Breaks.Count == 0, count.BreaksInWords);
    }

    private void Move(SettlementStatus to, Actor by, Moment now, string? note)
    {
        Status = to;
        _steps.Add(new(Id, to, by, now, note));
    }
}

/// <summary>One step on a settlement's road: to which state, who, when, and why. Steps are only added.</summary>
public sealed class SettlementStep
{
    private SettlementStep() { }

    internal SettlementStep(Guid settlementId, SettlementStatus status, Actor by, Moment now, string? note)
    {
        SettlementId = settlementId;
        Status = status;
        ById = by.Id;
        ByName = by.Name;
        At = now;
        Note = note;
    }

    public long Id { get; private set; }
    public Guid SettlementId { get; private set; }
    public SettlementStatus Status { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
    public string? Note { get; private set; }
}
