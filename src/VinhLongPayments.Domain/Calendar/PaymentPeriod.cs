namespace VinhLongPayments.Domain.Calendar;

/// <summary>The months that are paid together: one as a rule, two before Tết. The money is handed out in the first.</summary>
public sealed record PaymentPeriod
{
    public const int MaxMonths = 3;

    public PaymentMonth From { get; private init; }
    public PaymentMonth To { get; private init; }

    public PaymentPeriod(PaymentMonth from, PaymentMonth to)
    {
        Rules.PeriodIsOneToThreeMonths.Require(from.IsReal && to.IsReal && from <= to && from.MonthsTo(to) < MaxMonths);

        From = from;
        To = to;
    }

    public PaymentPeriod(PaymentMonth month) : this(month, month) { }

    /// <summary>The month in whose window the money is handed out, and whose number receipts carry.</summary>
    public PaymentMonth PayMonth => From;

    public IEnumerable<PaymentMonth> Months => Enumerable.Range(0, From.MonthsTo(To) + 1).Select(From.Plus);

    public override string ToString() => From == To ? $"tháng {From}" : $"tháng {From} đến tháng {To}";
}
