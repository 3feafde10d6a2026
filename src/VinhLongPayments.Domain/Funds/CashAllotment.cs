using VinhLongPayments.Domain.Places;

namespace VinhLongPayments.Domain.Funds;

/// <summary>From the district post office to a point's drawer, or what is left back again.</summary>
public enum AllotmentDirection { ToPoint = 1, Back = 2 }

/// <summary>Cash handed from the district post office to a cashier, or back: recorded by the giver, accepted by the taker.</summary>
public sealed class CashAllotment : IAtPayoutPoint
{
    private CashAllotment() { }

    private CashAllotment(AllotmentDirection direction, int districtId, int payoutPointId, Vnd amount, string document, Actor by, Moment now)
    {
        Rules.AmountIsPositive.Require(amount.Dong is > 0 and < Vnd.Ceiling);
        Rules.AllotmentHasDocument.Require(!string.IsNullOrWhiteSpace(document));

        Id = Guid.CreateVersion7();
        Direction = direction;
        DistrictId = districtId;
        PayoutPointId = payoutPointId;
        Amount = amount;
        Document = document;
        GivenById = by.Id;
        GivenByName = by.Name;
        GivenAt = now;
    }

    public Guid Id { get; private set; }
    public AllotmentDirection Direction { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public Vnd Amount { get; private set; }
    public string Document { get; private set; } = "";
    public Guid GivenById { get; private set; }
    public string GivenByName { get; private set; } = "";
    public Moment GivenAt { get; private set; }

    /// <summary>The drawer the cash came into, or was taken from; an allotment has none until a cashier accepts it.</summary>
    public Guid? DrawerId { get; private set; }

    public Guid? TakenById { get; private set; }
    public string? TakenByName { get; private set; }
    public Moment? TakenAt { get; private set; }
    public Moment? WithdrawnAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => TakenAt is null && WithdrawnAt is null;

    /// <summary>The district post office sends cash to a point. Refuses without a document (KET-10) and amounts out of bounds (TIEN-02).</summary>
    public static CashAllotment Send(PayoutPoint point, Vnd amount, string document, Actor by, Moment now) =>
        new(AllotmentDirection.ToPoint, point.DistrictId, point.Id, amount, document, by, now);

    /// <summary>The cashier gives back what is not needed: it leaves the drawer at once. Refuses more than the drawer holds (KET-11).</summary>
    public static CashAllotment Return(Drawer drawer, Vnd amount, string document, Actor by, Moment now)
    {
        var allotment = new CashAllotment(AllotmentDirection.Back, drawer.DistrictId, drawer.PayoutPointId, amount, document, by, now) { DrawerId = drawer.Id };
        drawer.GiveBack(amount);
        return allotment;
    }

    /// <summary>The cashier has the cash in hand: it is in the drawer from now on. Refuses a second time (KET-12), the giver (KET-13), another point's drawer.</summary>
    public void Accept(Drawer drawer, Actor by, Moment now)
    {
        Rules.AllotmentIsOpen.Require(Direction is AllotmentDirection.ToPoint && IsOpen);
        Rules.AllotmentIsTakenByOther.Require(by.Id != GivenById && drawer.CashierId == by.Id && drawer.PayoutPointId == PayoutPointId);

        drawer.Receive(Amount);
        DrawerId = drawer.Id;
        Take(by, now);
    }

    /// <summary>The district post office has the returned cash. Refuses a second time (KET-12) and the giver (KET-13).</summary>
    public void AcceptBack(Actor by, Moment now)
    {
        Rules.AllotmentIsOpen.Require(Direction is AllotmentDirection.Back && IsOpen);
        Rules.AllotmentIsTakenByOther.Require(by.Id != GivenById);
        Take(by, now);
    }

    /// <summary>A wrong amount was written down and nobody has taken it: it never happened. Only for what was to go to a point (KET-12).</summary>
    public void Withdraw(Moment now)
    {
        Rules.AllotmentIsOpen.Require(Direction is AllotmentDirection.ToPoint && IsOpen);
        WithdrawnAt = now;
    }

    private void Take(Actor by, Moment now) => (TakenById, TakenByName, TakenAt) = (by.Id, by.Name, now);
}
