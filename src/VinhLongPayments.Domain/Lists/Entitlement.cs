using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Lists;

/// <summary>Where a line stands: due until paid; at close it is unclaimed, then carried over or returned.</summary>
public enum EntitlementStatus { Due = 1, OnHold = 2, Paid = 3, Unclaimed = 4, CarriedOver = 5, Returned = 6 }

/// <summary>Why a line was not collected.</summary>
public enum UnclaimedReason { Absent = 1, Ill = 2, Dead = 3, Moved = 4, WrongDetails = 5, Detained = 6, Refused = 7, Other = 8 }

/// <summary>What one beneficiary is due on one list, at one payout point. Paid at most once.</summary>
public sealed partial class Entitlement : IAtPayoutPoint
{
    private const string HeldForDeath = "Người hưởng mất ngày";

    private readonly List<EntitlementItem> _items = [];
    private readonly List<Payout> _payouts = [];

    private Entitlement() { }

    /// <summary>Writes a line of a draft. Refuses a sum that is not the items' (TIEN-03) or not positive (TIEN-02).</summary>
    public Entitlement(PaymentList list, Beneficiary person, int communeId, int payoutPointId, LineFacts facts, IReadOnlyCollection<EntitlementItem> items, Vnd amount)
    {
        Rules.ItemsAddUp.Require(amount == items.Sum(Signed));
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling);

        ListId = list.Id;
        IsOnMainList = list.Kind is ListKind.Main;
        PayMonth = list.PayMonth;
        DistrictId = list.DistrictId;
        BeneficiaryId = person.Id;
        CommuneId = communeId;
        PayoutPointId = payoutPointId;
        Amount = amount;
        Freeze(facts);
        _items.AddRange(items);
        foreach (var item in _items) item.BelongTo(this);
        IsHead = AmountOf(ItemKind.Regular) > Vnd.Zero;
    }

    private void Freeze(LineFacts facts)
    {
        LineNumber = facts.LineNumber;
        Code = facts.Code;
        Name = facts.Name;
        SearchName = facts.Name.SearchKey;
        SortName = facts.Name.SortKey;
        Birth = facts.Birth;
        Sex = facts.Sex;
        CitizenId = facts.CitizenId;
        Address = facts.Address;
        CategoryCode = facts.CategoryCode;
        Coefficient = facts.Coefficient;
        DecisionNumber = facts.DecisionNumber;
        AtHome = facts.AtHome;
        ReceiverName = facts.Receiver?.Name;
        ReceiverCitizenId = facts.Receiver?.CitizenId;
        ReceiverRelation = facts.Receiver?.Relation;
        Note = facts.Note;
        DiedOn = facts.DiedOn;
    }

    public long Id { get; private set; }
    public Guid ListId { get; private set; }
    public bool IsOnMainList { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public int DistrictId { get; private set; }
    public int CommuneId { get; private set; }
    public int PayoutPointId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public int LineNumber { get; private set; }
    public string Code { get; private set; } = "";
    public PersonName Name { get; private set; } = null!;
    public string SearchName { get; private set; } = "";
    public string SortName { get; private set; } = "";
    public BirthDate Birth { get; private set; }
    public Sex Sex { get; private set; }
    public CitizenId? CitizenId { get; private set; }
    public string Address { get; private set; } = "";
    public string CategoryCode { get; private set; } = "";
    public Coefficient Coefficient { get; private set; }
    public string DecisionNumber { get; private set; } = "";
    public bool AtHome { get; private set; }
    public string? ReceiverName { get; private set; }
    public CitizenId? ReceiverCitizenId { get; private set; }
    public string? ReceiverRelation { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The person is known to have died on this day: only the heir may collect.</summary>
    public DateOnly? DiedOn { get; private set; }

    public Vnd Amount { get; private set; }

    /// <summary>Counts as a person of the month's list; a one-off funeral line does not.</summary>
    public bool IsHead { get; private set; }

    public EntitlementStatus Status { get; private set; } = EntitlementStatus.Due;
    public string? HoldReason { get; private set; }
    public UnclaimedReason? UnclaimedReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<EntitlementItem> Items => _items;
    public IReadOnlyList<Payout> Payouts => _payouts;
    public Payout? LivePayout => _payouts.Find(payout => payout.IsLive);
    public NamedReceiver? Receiver => ReceiverName is null ? null : new(ReceiverName, ReceiverCitizenId, ReceiverRelation ?? "");
    public bool IsFuneralOnly => !IsHead && AmountOf(ItemKind.Funeral) > Vnd.Zero;

    public Vnd AmountOf(ItemKind kind) => _items.Where(item => item.Kind == kind).Sum(item => item.Amount);

    private static Vnd Signed(EntitlementItem item) => item.Kind is ItemKind.Clawback ? Vnd.Zero - item.Amount : item.Amount;

    /// <summary>Stops a line from being paid, at once (CHI-11, CHI-12).</summary>
    public void Hold(string reason)
    {
        Rules.OnlyDueIsHeld.Require(Status is EntitlementStatus.Due);
        Rules.HoldHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        Status = EntitlementStatus.OnHold;
        HoldReason = reason;
    }

    /// <summary>Lets a held line be paid again (CHI-13).</summary>
    public void Resume()
    {
        Rules.OnlyHeldIsResumed.Require(Status is EntitlementStatus.OnHold);

        Status = EntitlementStatus.Due;
        HoldReason = null;
    }

    /// <summary>
    /// The person died. A line for the month of death or before is for the heir from now on; one for a later month is held, and goes
    /// back when the list closes (NĐ 20/2021 Đ8.2).
    /// </summary>
    public void RecordDeath(DateOnly day, NamedReceiver? heir)
    {
        if (Status is EntitlementStatus.Paid or EntitlementStatus.Returned) return;

        DiedOn = day;
        (ReceiverName, ReceiverCitizenId, ReceiverRelation) = (heir?.Name, heir?.CitizenId, heir?.Relation);
        if (Status is EntitlementStatus.Due && PayMonth > PaymentMonth.Of(day)) Hold($"{HeldForDeath} {day:dd'/'MM'/'yyyy}.");
    }

    /// <summary>The death was recorded by mistake: the person collects again.</summary>
    public void TakeDeathBack()
    {
        if (DiedOn is null || Status is EntitlementStatus.Paid or EntitlementStatus.Returned) return;

        DiedOn = null;
        (ReceiverName, ReceiverCitizenId, ReceiverRelation) = (null, null, null);
        if (Status is EntitlementStatus.OnHold && HoldReason!.StartsWith(HeldForDeath, StringComparison.Ordinal)) Resume();
    }

    /// <summary>What comes along to the next list when nobody collected: each item, less what was clawed back, so that the sum is the line's.</summary>
    public IReadOnlyList<EntitlementItem> CarryTo(PaymentMonth payMonth)
    {
        Rules.OnlyUnclaimedIsResolved.Require(Status is EntitlementStatus.CarriedOver);

        var withheld = AmountOf(ItemKind.Clawback);
        var carried = new List<EntitlementItem>();
        foreach (var item in _items.Where(item => item.Kind is not ItemKind.Clawback).OrderByDescending(item => item.Amount))
        {
            var kept = item.Amount > withheld ? item.Amount - withheld : Vnd.Zero;
            withheld -= item.Amount - kept;
            if (kept > Vnd.Zero) carried.Add(EntitlementItem.Carry(item, payMonth, kept));
        }
        return [.. carried.OrderBy(item => item.FirstMonth)];
    }

    /// <summary>At the close of the list: nobody collected it, and why (CHUA-01).</summary>
    public void LeaveUnclaimed(PaymentList list, UnclaimedReason? reason)
    {
        Rules.ListIsClosed.Require(list.Id == ListId && list.Status is ListStatus.Closed);
        Rules.EntitlementIsUnpaid.Require(Status is EntitlementStatus.Due or EntitlementStatus.OnHold);
        Rules.UnclaimedHasReason.Require(reason is not null);

        Status = EntitlementStatus.Unclaimed;
        UnclaimedReason = DiedOn is null ? reason : Lists.UnclaimedReason.Dead;
    }

    /// <summary>Whether the rule proposes to give the money back to the budget rather than to carry it over.</summary>
    public bool ShouldBeReturned => IsReturnedFor(UnclaimedReason) && !IsDueToHeir;

    /// <summary>What was due for the month of death, or before it, still belongs to the heir.</summary>
    public bool IsDueToHeir => DiedOn is { } day && PayMonth <= PaymentMonth.Of(day);

    /// <summary>The reasons for which money goes back rather than over.</summary>
    public static bool IsReturnedFor(UnclaimedReason? reason) => reason is Lists.UnclaimedReason.Dead or Lists.UnclaimedReason.Moved or Lists.UnclaimedReason.Refused;

    /// <summary>The labour office decides what becomes of an unclaimed line; until the settlement it may decide again (CHUA-02).</summary>
    /// <param name="isListedAgain">Whether a later list already brings it along: then it stays carried over (CHUA-05).</param>
    public void Resolve(bool returnToBudget, bool isListedAgain = false)
    {
        Rules.CarriedOverIsNotListed.Require(!isListedAgain || !returnToBudget);
        Rules.OnlyUnclaimedIsResolved.Require(Status is EntitlementStatus.Unclaimed or EntitlementStatus.CarriedOver or EntitlementStatus.Returned);

        Status = returnToBudget ? EntitlementStatus.Returned : EntitlementStatus.CarriedOver;
    }
}
