using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Settlements;

/// <summary>One point's frozen figures in a settlement, with the head of its receipt chain. Never changed.</summary>
public sealed class SettlementLine
{
    private SettlementLine() { }

    internal SettlementLine(PointSources point)
    {
        PayoutPointId = point.PayoutPointId;
        TakeHeads(point);
        TakeDue(point);
        TakePaid(point);
        CarriedOverPeople = point.CarriedOver.People;
        CarriedOver = point.CarriedOver.Amount;
        ReturnedPeople = point.Returned.People;
        Returned = point.Returned.Amount;
        LastReceiptNumber = point.LastReceiptNumber;
        LastReceiptHash = point.LastReceiptHash;
    }

    private void TakePaid(PointSources point)
    {
        PaidAtPointPeople = point.PaidAtPoint.People;
        PaidAtPoint = point.PaidAtPoint.Amount;
        PaidAtHomePeople = point.PaidAtHome.People;
        PaidAtHome = point.PaidAtHome.Amount;
        PaidFromSheetsPeople = point.PaidFromSheets.People;
        PaidFromSheets = point.PaidFromSheets.Amount;
        PaidFromResultsPeople = point.PaidFromResults.People;
        PaidFromResults = point.PaidFromResults.Amount;
    }

    private void TakeHeads(PointSources point)
    {
        HeadsBefore = point.HeadsBefore;
        Increase = point.Increase;
        Decrease = point.Decrease;
        Heads = point.Listed.Heads;
    }

    private void TakeDue(PointSources point)
    {
        CarriedInPeople = point.CarriedIn.People;
        CarriedIn = point.CarriedIn.Amount;
        Regular = point.Listed.Regular;
        BackPay = point.Listed.BackPay;
        Funeral = point.Listed.Funeral;
        Clawback = point.Listed.Clawback;
        DuePeople = point.Due.People;
        Due = point.Due.Amount;
    }

    public Guid SettlementId { get; private set; }
    public int PayoutPointId { get; private set; }
    public int HeadsBefore { get; private set; }
    public int Increase { get; private set; }
    public int Decrease { get; private set; }

    /// <summary>People on this period's list; the next period counts on from here.</summary>
    public int Heads { get; private set; }

    public int CarriedInPeople { get; private set; }
    public Vnd CarriedIn { get; private set; }
    public Vnd Regular { get; private set; }
    public Vnd BackPay { get; private set; }
    public Vnd Funeral { get; private set; }
    public Vnd Clawback { get; private set; }
    public int DuePeople { get; private set; }
    public Vnd Due { get; private set; }
    public int PaidAtPointPeople { get; private set; }
    public Vnd PaidAtPoint { get; private set; }
    public int PaidAtHomePeople { get; private set; }
    public Vnd PaidAtHome { get; private set; }

    /// <summary>Of those paid, the people whose payout was typed in later from a signed sheet.</summary>
    public int PaidFromSheetsPeople { get; private set; }
    public Vnd PaidFromSheets { get; private set; }

    /// <summary>Of those paid, the people whose payout came with the results file.</summary>
    public int PaidFromResultsPeople { get; private set; }
    public Vnd PaidFromResults { get; private set; }
    public int CarriedOverPeople { get; private set; }
    public Vnd CarriedOver { get; private set; }
    public int ReturnedPeople { get; private set; }
    public Vnd Returned { get; private set; }
    public int LastReceiptNumber { get; private set; }
    public string LastReceiptHash { get; private set; } = "";

    public int PaidPeople => PaidAtPointPeople + PaidAtHomePeople;
    public Vnd Paid => PaidAtPoint + PaidAtHome;

    internal void BelongTo(Settlement settlement) => SettlementId = settlement.Id;

    /// <summary>Covers every figure of the point.</summary>
    public string Fingerprint() => (PaidFromSheetsPeople, PaidFromSheets, PaidFromResultsPeople, PaidFromResults) == (0, Vnd.Zero, 0, Vnd.Zero)
        ? OfAllPaid()
        : Digest.Of(OfAllPaid(), PaidFromSheetsPeople, PaidFromSheets.Dong, PaidFromResultsPeople, PaidFromResults.Dong);

    // Points that were only paid at the counter keep the digest they always had.
    private string OfAllPaid() => Digest.Of(
        PayoutPointId, HeadsBefore, Increase, Decrease, Heads, CarriedInPeople, CarriedIn.Dong, Regular.Dong, BackPay.Dong, Funeral.Dong, Clawback.Dong,
        DuePeople, Due.Dong, PaidAtPointPeople, PaidAtPoint.Dong, PaidAtHomePeople, PaidAtHome.Dong, CarriedOverPeople, CarriedOver.Dong,
        ReturnedPeople, Returned.Dong, LastReceiptNumber, LastReceiptHash);
}
