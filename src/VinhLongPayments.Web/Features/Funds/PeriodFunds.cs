namespace VinhLongPayments.Web.Features.Funds;

// Placeholder until the funds slice is merged: take theirs.

/// <summary>The money of one district's month.</summary>
public sealed record PeriodFunds(Vnd Available, bool OpeningConfirmed)
{
    public static async Task<PeriodFunds> LoadAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var released = await db.Lists.Where(l => l.DistrictId == districtId && l.From == month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled)
            .SumAsync(l => (long)l.Amount, cancellation);
        return new(Vnd.Zero - new Vnd(released), true);
    }
}
