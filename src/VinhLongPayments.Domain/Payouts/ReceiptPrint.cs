namespace VinhLongPayments.Domain.Payouts;

/// <summary>The fact that a receipt was printed: the first is the paper handed out, every other one says that it is a copy.</summary>
public sealed class ReceiptPrint : IAtPayoutPoint
{
    private ReceiptPrint() { }

    /// <param name="number">1 for the first print of this receipt.</param>
    public ReceiptPrint(Receipt receipt, int number, Actor by, Moment now)
    {
        ReceiptId = receipt.Id;
        Number = number;
        DistrictId = receipt.DistrictId;
        PayoutPointId = receipt.PayoutPointId;
        ById = by.Id;
        ByName = by.Name;
        At = now;
    }

    public long Id { get; private set; }
    public long ReceiptId { get; private set; }
    public int Number { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }

    public bool IsOriginal => Number == 1;
}
