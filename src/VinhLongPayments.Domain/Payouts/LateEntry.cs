using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>Entered from paper by the manager; then confirmed by the district leader, or sent back.</summary>
public enum LateEntryStatus { Entered = 1, Confirmed = 2, Returned = 3 }

/// <summary>Signed sheets of one point and one pay day, typed in after the money went out on paper. Nothing is paid in the books until it is confirmed.</summary>
public sealed class LateEntry : IAtPayoutPoint
{
    private readonly List<LateEntryRow> _rows = [];

    private LateEntry() { }

    /// <summary>
    /// Writes down what the sheets say. Refuses without a reason (NB-01), without rows (NB-02), a day ahead (CHI-15), later than the 4th day
    /// after the window (CHI-14), and the cashier as the one who types (CHI-16).
    /// </summary>
    public LateEntry(PaymentList list, int payoutPointId, Contract contract, SignedSheet sheet, IReadOnlyCollection<LateEntryRow> rows, Actor by, Moment now)
    {
        Rules.LateEntryHasReason.Require(!string.IsNullOrWhiteSpace(sheet.Reason));
        Rules.LateEntryHasRows.Require(rows.Count > 0);
        Rules.RecorderIsNotCashier.Require(sheet.Cashier.Id != by.Id);
        Rules.PaidDayIsNotAhead.Require(sheet.PaidOn <= now.Day);
        Rules.ResultsAreInTime.Require(now.Day <= contract.WindowOf(list.PayMonth).LastEntry);
        Rules.PayoutIsInWindow.Require(contract.WindowOf(list.PayMonth).Contains(sheet.PaidOn), $"Thời hạn chi: {contract.WindowOf(list.PayMonth)}.");

        Id = Guid.CreateVersion7();
        ListId = list.Id;
        DistrictId = list.DistrictId;
        PayoutPointId = payoutPointId;
        PayMonth = list.PayMonth;
        PaidOn = sheet.PaidOn;
        CashierId = sheet.Cashier.Id;
        CashierName = sheet.Cashier.Name;
        Reason = sheet.Reason;
        EnteredById = by.Id;
        EnteredByName = by.Name;
        EnteredAt = now;
        Amount = rows.Sum(row => row.Amount);
        foreach (var row in rows) _rows.Add(row with { LateEntryId = Id });
    }

    public Guid Id { get; private set; }
    public Guid ListId { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public DateOnly PaidOn { get; private set; }
    public Guid CashierId { get; private set; }
    public string CashierName { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public Guid EnteredById { get; private set; }
    public string EnteredByName { get; private set; } = "";
    public Moment EnteredAt { get; private set; }
    public Vnd Amount { get; private set; }
    public LateEntryStatus Status { get; private set; } = LateEntryStatus.Entered;
    public Guid? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public Moment? DecidedAt { get; private set; }
    public string? ReturnReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<LateEntryRow> Rows => _rows;

    /// <summary>The leader saw the signed sheets. Refuses a decided entry (NB-03) and whoever typed it (NB-04).</summary>
    public void Confirm(Actor by, Moment now) => Decide(LateEntryStatus.Confirmed, by, now);

    /// <summary>The leader sends it back; the manager types a new one. Refuses without a reason (NB-01).</summary>
    public void Return(string reason, Actor by, Moment now)
    {
        Rules.LateEntryHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Decide(LateEntryStatus.Returned, by, now);
        ReturnReason = reason;
    }

    private void Decide(LateEntryStatus outcome, Actor by, Moment now)
    {
        Rules.LateEntryIsOpen.Require(Status is LateEntryStatus.Entered);
        Rules.LateEntryIsConfirmedByOther.Require(by.Id != EnteredById);

        (Status, DecidedById, DecidedByName, DecidedAt) = (outcome, by.Id, by.Name, now);
    }

    /// <summary>What the counter would have been told for one row.</summary>
    public PaidResult ResultOf(LateEntryRow row) => new(
        new(row.RequestId, new(CashierId, CashierName), [PayoutPointId], row.Receiver, row.Place, row.WitnessName) { Signing = row.Signing, SigningWitness = row.SigningWitness },
        PaidOn, new(EnteredById, EnteredByName), new(DecidedById!.Value, DecidedByName!), PayoutSource.SignedSheet, Reason);
}

/// <summary>What a signed sheet says as a whole.</summary>
public sealed record SignedSheet(DateOnly PaidOn, Actor Cashier, string Reason);

/// <summary>One signed row: who got the money. The request id is made once, so that a confirmation twice pays once.</summary>
public sealed record LateEntryRow
{
    private LateEntryRow() { }

    public LateEntryRow(Entitlement line, Receiver receiver, PayoutPlace place, string? witnessName)
    {
        EntitlementId = line.Id;
        Amount = line.Amount;
        RequestId = Guid.CreateVersion7();
        (ReceiverKind, ReceiverName, PaperKind, PaperNumber) = (receiver.Kind, receiver.Name, receiver.Paper, receiver.PaperNumber);
        (Place, WitnessName) = (place, witnessName);
    }

    public Guid LateEntryId { get; internal init; }
    public long EntitlementId { get; private init; }
    public Guid RequestId { get; private init; }
    public Vnd Amount { get; private init; }
    public ReceiverKind ReceiverKind { get; private init; }
    public string ReceiverName { get; private init; } = "";
    public PaperKind PaperKind { get; private init; }
    public string PaperNumber { get; private init; } = "";
    public PayoutPlace Place { get; private init; }
    public string? WitnessName { get; private init; }
    public SigningKind Signing { get; init; } = SigningKind.Signature;
    public string? SigningWitness { get; init; }

    public Receiver Receiver => new(ReceiverKind, ReceiverName, PaperKind, PaperNumber);
}
