namespace VinhLongPayments.Data.Verification;

/// <summary>One point in one month: the piece the books are verified in, so that memory stays flat whatever the years hold.</summary>
internal sealed record PointMonth(int PayoutPointId, PaymentMonth Month)
{
    public override string ToString() => $"point {PayoutPointId} month {Month.Number}";
}
