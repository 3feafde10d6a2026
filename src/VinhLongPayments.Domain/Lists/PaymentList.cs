using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Domain.Lists;

/// <summary>What one district asks to be paid in one period, from draft to settled. Its lines are <see cref="Entitlement"/>s.</summary>
public sealed class PaymentList : IInDistrict
{
    private readonly List<ListStep> _steps = [];
    private readonly List<ListWarning> _warnings = [];
    private readonly List<ListPointTotal> _pointTotals = [];

    private PaymentList() { }

    /// <summary>Opens an empty draft from a file or a generation.</summary>
    public PaymentList(int districtId, PaymentPeriod period, ListKind kind, int number, ListSource source, Actor author, Moment now)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        From = period.From;
        To = period.To;
        Kind = kind;
        Number = number;
        FileName = source.FileName;
        FileSha256 = source.Sha256;
        AuthorId = author.Id;
        _steps.Add(new(Id, ListStatus.Draft, author, now, null));
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public PaymentMonth From { get; private set; }
    public PaymentMonth To { get; private set; }
    public ListKind Kind { get; private set; }

    /// <summary>0 for the main list, 1… for supplementary ones.</summary>
    public int Number { get; private set; }

    public ListStatus Status { get; private set; } = ListStatus.Draft;
    public Guid AuthorId { get; private set; }
    public Guid? ApproverId { get; private set; }
    public string FileName { get; private set; } = "";
    public string FileSha256 { get; private set; } = "";
    public int LineCount { get; private set; }

    /// <summary>Lines with a regular allowance; a one-off funeral line is no head.</summary>
    public int HeadCount { get; private set; }

    public Vnd Amount { get; private set; }

    /// <summary>What the last check found that must be mended before the list can be submitted.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Written by the register itself rather than read from a file.</summary>
    public bool IsGenerated => FileSha256.Length == 0;

    public int Version { get; private set; }

    public PaymentPeriod Period => new(From, To);
    public PaymentMonth PayMonth => From;
    public IReadOnlyList<ListStep> Steps => _steps;
    public IReadOnlyList<ListWarning> Warnings => [.. _warnings.Where(warning => warning.Count > 0)];

    /// <summary>The control totals per point, frozen with the draft: the district's own figures at settlement.</summary>
    public IReadOnlyList<ListPointTotal> PointTotals => _pointTotals;

    public bool IsReleased => Status is ListStatus.Released or ListStatus.Closed or ListStatus.Settled;

    /// <summary>Takes the control totals of the draft's lines, and what the check warned of.</summary>
    public void Total(IReadOnlyCollection<Entitlement> lines, IReadOnlyDictionary<FindingKind, int> warnings)
    {
        Rules.ListIsDraft.Require(Status is ListStatus.Draft && LineCount == 0);
        Rules.ListIsNotEmpty.Require(lines.Count > 0);

        _pointTotals.AddRange(lines.GroupBy(line => line.PayoutPointId).Select(point => new ListPointTotal(Id, point.Key, [.. point])));
        _warnings.AddRange(warnings.Where(w => w.Value > 0).Select(w => new ListWarning(Id, w.Key, w.Value)));
        LineCount = lines.Count;
        HeadCount = lines.Count(line => line.IsHead);
        Amount = lines.Sum(line => line.Amount);
    }

    /// <summary>Takes what a check of the draft found, instead of what was found before (DS-01).</summary>
    public IReadOnlyList<ListFinding> Find(IReadOnlyCollection<Finding> findings)
    {
        Rules.ListIsDraft.Require(Status is ListStatus.Draft);

        var counts = findings.Where(finding => finding.Severity is FindingSeverity.Warning).CountBy(finding => finding.Kind).ToDictionary();
        foreach (var warning in _warnings) warning.Recount(counts.GetValueOrDefault(warning.Kind));
        _warnings.AddRange(counts.Where(count => _warnings.All(warning => warning.Kind != count.Key)).Select(count => new ListWarning(Id, count.Key, count.Value)).ToList());
        ErrorCount = findings.Count(finding => finding.Severity is FindingSeverity.Error);
        return [.. findings.Select(finding => new ListFinding(Id, finding))];
    }

    public bool CanBeSubmitted => Status is ListStatus.Draft;
    public bool CanBeApprovedBy(Guid person) => Status is ListStatus.Submitted && person != AuthorId;
    public bool CanBeReturned => Status is ListStatus.Submitted;
    public bool CanBeWithdrawnBy(Guid person) => Status is ListStatus.Approved && person == ApproverId;
    public bool CanBeReleased => Status is ListStatus.Approved;
    public bool CanBeDiscarded => Status is ListStatus.Draft;
    public bool CanBeClosed => Status is ListStatus.Released;

    /// <summary>Hands the draft to the leader. Refuses an empty list (DS-03), warnings without a note (DS-04), points outside the contract (HD-11).</summary>
    public void Submit(Contract? contract, IReadOnlyDictionary<FindingKind, string> notes, Actor by, Moment now)
    {
        Rules.ListIsDraft.Require(CanBeSubmitted);
        Rules.ListIsNotEmpty.Require(LineCount > 0);
        Rules.ListHasNoErrors.Require(ErrorCount == 0);
        Rules.WarningsAreAccepted.Require(Warnings.All(w => notes.TryGetValue(w.Kind, out var note) && !string.IsNullOrWhiteSpace(note)));
        RequireCoverage(contract);

        foreach (var warning in Warnings) warning.Accept(notes[warning.Kind], by);
        Move(ListStatus.Submitted, by, now, null);
    }

    /// <summary>Approves what was seen on screen. Refuses the author (DS-02) and a version that is no longer the stored one (DS-17).</summary>
    public void Approve(int seenVersion, Actor by, Moment now)
    {
        Rules.ListIsSubmitted.Require(Status is ListStatus.Submitted);
        Rules.ApproverIsNotAuthor.Require(by.Id != AuthorId);
        Rules.SeenVersionIsCurrent.Require(seenVersion == Version);

        ApproverId = by.Id;
        Move(ListStatus.Approved, by, now, null);
    }

    /// <summary>Sends the list back to the clerk with a reason (DS-06).</summary>
    public void Return(string reason, Actor by, Moment now)
    {
        Rules.ListIsSubmitted.Require(Status is ListStatus.Submitted);
        Rules.ReturnHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        Move(ListStatus.Draft, by, now, reason);
    }

    /// <summary>The approver takes the approval back before release, with a reason (DS-06, DS-08).</summary>
    public void Withdraw(string reason, Actor by, Moment now)
    {
        Rules.ListIsApproved.Require(Status is ListStatus.Approved);
        Rules.WithdrawnByApprover.Require(by.Id == ApproverId);
        Rules.ReturnHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        ApproverId = null;
        Move(ListStatus.Draft, by, now, reason);
    }

    /// <summary>Gives the list to the post office. Refuses without an active contract (HD-10) and while the money does not cover it (DS-09).</summary>
    /// <param name="funds">Opening balance plus what was sent, less what other released lists of the period need, in đồng.</param>
    public void Release(Contract? contract, Vnd funds, bool openingConfirmed, Actor by, Moment now)
    {
        Rules.ListIsApproved.Require(Status is ListStatus.Approved);
        RequireCoverage(contract);
        Rules.OpeningFiguresAreConfirmed.Require(openingConfirmed);
        Rules.FundsCoverList.Require(funds >= Amount, $"Cần {Amount}, đã có {funds}, còn thiếu {Amount - funds}.");

        Move(ListStatus.Released, by, now, null);
    }

    /// <summary>Ends paying. Refuses before the window has ended (DS-11).</summary>
    public void Close(Contract contract, Actor by, Moment now)
    {
        Rules.ListIsReleased.Require(Status is ListStatus.Released);
        Rules.WindowHasEnded.Require(contract.WindowOf(PayMonth).HasEndedBy(now.Day));

        Move(ListStatus.Closed, by, now, null);
    }

    /// <summary>The settlement of the period was approved (DS-12).</summary>
    public void Settle(Actor by, Moment now)
    {
        Rules.ListIsClosed.Require(Status is ListStatus.Closed);

        Move(ListStatus.Settled, by, now, null);
    }

    /// <summary>Undoes a draft as a whole; its header stays as a trace (DS-01).</summary>
    public void Discard(Actor by, Moment now)
    {
        Rules.ListIsDraft.Require(CanBeDiscarded);

        Move(ListStatus.Discarded, by, now, null);
    }

    private void RequireCoverage(Contract? contract)
    {
        Rules.ContractCoversPeriod.Require(contract is not null && contract.DistrictId == DistrictId && contract.IsInForceFor(PayMonth));
        Rules.ContractCoversPoint.Require(_pointTotals.All(point => contract!.Covers(point.PayoutPointId, PayMonth)));
    }

    private void Move(ListStatus to, Actor by, Moment now, string? note)
    {
        Status = to;
        _steps.Add(new(Id, to, by, now, note));
    }
}
