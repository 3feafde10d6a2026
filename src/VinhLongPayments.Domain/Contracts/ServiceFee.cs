namespace VinhLongPayments.Domain.Contracts;

/// <summary>How the post office is paid for paying out.</summary>
public enum FeeKind { PercentOfPaid = 1, PerPayout = 2 }

/// <summary>The fee terms of a contract. The fee comes from the management budget and is never taken from a payee (NĐ 20/2021 Điều 34; TT 76/2021 Điều 3).</summary>
/// <param name="Rate">Hundredths of a percent for PercentOfPaid (80 is 0,80 %), đồng for PerPayout.</param>
/// <param name="VatPercent">Whole percent added on top; 0 when the fee is free of VAT.</param>
/// <param name="Cap">The most the fee before VAT may be in one period; none when null.</param>
public sealed record ServiceFee(FeeKind Kind, int Rate, int VatPercent = 0, Vnd? Cap = null)
{
    /// <summary>The fee in đồng for what was paid; each step is rounded half up to a whole đồng.</summary>
    public Vnd Of(Vnd paid, int payouts)
    {
        var fee = Kind switch
        {
            FeeKind.PercentOfPaid => HalfUp(paid.Dong, Rate, 10_000),
            FeeKind.PerPayout => checked((long)Rate * payouts),
        };
        if (Cap is { } cap && fee > cap.Dong) fee = cap.Dong;

        return new(checked(fee + HalfUp(fee, VatPercent, 100)));
    }

    private static long HalfUp(long amount, int numerator, int denominator) =>
        (long)((((Int128)amount * numerator) + denominator / 2) / denominator);

    /// <summary>How the fee is reckoned, tax included, as papers say it.</summary>
    public string Terms => VatPercent > 0 ? $"{this}, cộng {VatPercent} % thuế GTGT" : ToString();

    public override string ToString() => Kind switch
    {
        FeeKind.PercentOfPaid => $"{Rate / 100},{Rate % 100:00} % số tiền đã chi",
        FeeKind.PerPayout => $"{new Vnd(Rate).Figures} đồng mỗi lượt chi",
    };
}
