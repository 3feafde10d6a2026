namespace VinhLongPayments.Domain.Funds;

/// <summary>Open while the cashier pays, closed when the cash was counted, countersigned when the manager counted too.</summary>
public enum DrawerStatus { Open = 1, Closed = 2, Countersigned = 3 }

/// <summary>One cashier's cash at one point on one Vietnam day: what was in it, what came and went, what was counted. Its sums move with each payout.</summary>
public sealed class Drawer : IAtPayoutPoint
{
    private readonly List<DrawerNotes> _notes = [];

    private Drawer() { }

    /// <summary>Opens the day with the cash counted by denomination. Refuses while an earlier day of this drawer is not closed (KET-03).</summary>
    public Drawer(int districtId, int payoutPointId, CashCount opening, bool hasOpenDay, Actor cashier, Moment now)
    {
        Rules.EarlierDrawerIsClosed.Require(!hasOpenDay);

        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        PayoutPointId = payoutPointId;
        Day = now.Day;
        CashierId = cashier.Id;
        CashierName = cashier.Name;
        OpenedAt = now;
        Opening = opening.Total;
        _notes.AddRange(opening.Notes.Select(note => new DrawerNotes(Id, false, note)));
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public DateOnly Day { get; private set; }
    public Guid CashierId { get; private set; }
    public string CashierName { get; private set; } = "";
    public Moment OpenedAt { get; private set; }
    public DrawerStatus Status { get; private set; } = DrawerStatus.Open;
    public Vnd Opening { get; private set; }
    public Vnd Allotted { get; private set; }
    public Vnd Paid { get; private set; }
    public Vnd Reversed { get; private set; }
    public Vnd Returned { get; private set; }

    public Vnd? Counted { get; private set; }
    public string? DifferenceReason { get; private set; }
    public Moment? ClosedAt { get; private set; }
    public Guid? CountersignedById { get; private set; }
    public string? CountersignedByName { get; private set; }
    public Moment? CountersignedAt { get; private set; }

    /// <summary>Why the manager had a closed drawer opened again; the last time counts.</summary>
    public string? ReopenReason { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<DrawerNotes> Notes => _notes;
    public bool IsOpen => Status is DrawerStatus.Open;

    /// <summary>What must be in the drawer: opening, allotted and taken back, less paid and returned.</summary>
    public Vnd Cash => Opening + Allotted + Reversed - Paid - Returned;

    /// <summary>Counted less what must be there; negative when money is missing.</summary>
    public Vnd? Difference => Counted is { } counted ? counted - Cash : null;

    public bool IsOf(Guid cashierId, int payoutPointId, DateOnly day) => CashierId == cashierId && PayoutPointId == payoutPointId && Day == day;

    internal void PayOut(Vnd amount)
    {
        Rules.DrawerIsOpen.Require(IsOpen);
        Paid += amount;
    }

    internal void TakeBack(Vnd amount)
    {
        Rules.DrawerIsOpen.Require(IsOpen);
        Reversed += amount;
    }

    internal void Receive(Vnd amount)
    {
        Rules.DrawerIsOpen.Require(IsOpen);
        Allotted += amount;
    }

    internal void GiveBack(Vnd amount)
    {
        Rules.DrawerIsOpen.Require(IsOpen);
        Rules.ReturnIsInDrawer.Require(amount <= Cash, $"Trong két còn {Cash}.");
        Returned += amount;
    }

    /// <summary>Ends the day with the cash counted by denomination. Refuses a difference without a reason (KET-05) and anybody but the cashier (KET-04).</summary>
    public void Close(CashCount counted, string? reason, Actor by, Moment now)
    {
        Rules.DrawerIsOpen.Require(IsOpen);
        Rules.DrawerIsClosedByCashier.Require(by.Id == CashierId);
        Rules.DifferenceHasReason.Require(counted.Total == Cash || !string.IsNullOrWhiteSpace(reason), $"Phải có {Cash}, đếm được {counted.Total}.");

        Counted = counted.Total;
        DifferenceReason = counted.Total == Cash ? null : reason;
        ClosedAt = now;
        Status = DrawerStatus.Closed;
        _notes.AddRange(counted.Notes.Select(note => new DrawerNotes(Id, true, note)));
    }

    /// <summary>The manager counted the same. Refuses an open or countersigned drawer (KET-06) and its own cashier (KET-07).</summary>
    public void Countersign(Actor by, Moment now)
    {
        Rules.DrawerAwaitsCountersign.Require(Status is DrawerStatus.Closed);
        Rules.CountersignerIsNotCashier.Require(by.Id != CashierId);

        (CountersignedById, CountersignedByName, CountersignedAt) = (by.Id, by.Name, now);
        Status = DrawerStatus.Countersigned;
    }

    /// <summary>A drawer closed too early goes on, on its own day only (KET-08). Refuses without a reason (KET-08) and after the countersignature (KET-06).</summary>
    public void Reopen(string reason, Actor by, Moment now)
    {
        Rules.DrawerAwaitsCountersign.Require(Status is DrawerStatus.Closed);
        Rules.CountersignerIsNotCashier.Require(by.Id != CashierId);
        Rules.ReopeningIsSameDay.Require(Day == now.Day && !string.IsNullOrWhiteSpace(reason));

        (Counted, DifferenceReason, ClosedAt, ReopenReason) = (null, null, null, reason);
        Status = DrawerStatus.Open;
        _notes.RemoveAll(note => note.AtClose);
    }
}

/// <summary>So many notes of one face, counted when a drawer was opened or closed.</summary>
public sealed class DrawerNotes
{
    private DrawerNotes() { }

    internal DrawerNotes(Guid drawerId, bool atClose, Notes notes) => (DrawerId, AtClose, Face, Pieces) = (drawerId, atClose, notes.Face, notes.Pieces);

    public Guid DrawerId { get; private set; }
    public bool AtClose { get; private set; }
    public int Face { get; private set; }
    public int Pieces { get; private set; }
}
