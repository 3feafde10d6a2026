namespace VinhLongPayments.Domain.Benefits;

/// <summary>A run of months with the same amount, in đồng, still owed for each of them.</summary>
public sealed record OwedMonths(PaymentMonth First, int Months, Vnd Amount);

/// <summary>What past months still owe a person, and what they were overpaid, in đồng: entitlement compared with what lists already carried.</summary>
public sealed record BackPay(IReadOnlyList<OwedMonths> Owed, Vnd Overpaid)
{
    public static readonly BackPay None = new([], Vnd.Zero);

    /// <summary>
    /// Goes from the first award to the month before the list. A later start, an adjustment, a resumption and a rate that
    /// comes into force for months gone by all show as the same thing: a difference (domain rules 4, 5, 8 and 12).
    /// </summary>
    /// <param name="listed">What lists carried for each month, without what was carried over or clawed back.</param>
    /// <param name="isOurs">Whether this list may still pay for a month; another district's months are its own.</param>
    public static BackPay Of(BenefitCalculator calculator, Claimant person, ListedMonths listed, PaymentMonth listMonth, Func<PaymentMonth, bool>? isOurs = null)
    {
        if (person.Awards.Count == 0) return None;

        var (owed, overpaid) = (new List<OwedMonths>(), Vnd.Zero);
        for (var month = person.Awards.Min(award => award.From); month < listMonth; month = month.Next)
        {
            if (isOurs?.Invoke(month) == false) continue;
            var (due, paid) = (calculator.SumOf(person, month), Paid(calculator, person, listed, month));
            if (due > paid) Append(owed, month, due - paid);
            else if (paid - listed.ReturnedIn(month) > due) overpaid += paid - listed.ReturnedIn(month) - due;
        }
        return new(owed, overpaid);
    }

    private static Vnd Paid(BenefitCalculator calculator, Claimant person, ListedMonths listed, PaymentMonth month)
    {
        var onLists = listed.In(month);
        var imported = calculator.PaidBeforeImport(person, month);
        return onLists > imported ? onLists : imported;
    }

    private static void Append(List<OwedMonths> owed, PaymentMonth month, Vnd amount)
    {
        var continues = owed.Count > 0 && owed[^1].First.Plus(owed[^1].Months) == month && owed[^1].Amount == amount;
        if (continues) owed[^1] = owed[^1] with { Months = owed[^1].Months + 1 };
        else owed.Add(new(month, 1, amount));
    }
}

/// <summary>What lists carried for each month, in đồng, and what of it went back to the budget because nobody collected.</summary>
public sealed record ListedMonths(IReadOnlyDictionary<PaymentMonth, Vnd> Listed, IReadOnlyDictionary<PaymentMonth, Vnd> Returned)
{
    public static readonly ListedMonths None = new(new Dictionary<PaymentMonth, Vnd>(), new Dictionary<PaymentMonth, Vnd>());

    public Vnd In(PaymentMonth month) => Listed.GetValueOrDefault(month, Vnd.Zero);
    public Vnd ReturnedIn(PaymentMonth month) => Returned.GetValueOrDefault(month, Vnd.Zero);
}
