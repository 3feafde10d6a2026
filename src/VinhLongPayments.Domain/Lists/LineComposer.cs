namespace VinhLongPayments.Domain.Lists;

/// <summary>What is known of one person when a list is composed.</summary>
public sealed record DuePerson(Claimant Person, ListedMonths Listed)
{
    /// <summary>Whether the months of the list are this district's to pay; before and after a move they are another's.</summary>
    public bool IsPaidHere { get; init; } = true;

    /// <summary>Whether an earlier month is this district's to make up for; null for every month.</summary>
    public Func<PaymentMonth, bool>? IsOurs { get; init; }

    public IReadOnlyList<EntitlementItem> Carried { get; init; } = [];

    /// <summary>Funeral support that was decided and is on no list yet.</summary>
    public bool FuneralIsDue { get; init; }

    /// <summary>What is still to be withheld, and at most how much a month, in đồng.</summary>
    public Vnd ClawbackLeft { get; init; } = Vnd.Zero;
    public Vnd ClawbackMonthly { get; init; } = Vnd.Zero;
}

/// <summary>A person's line as the law makes it: its items, and the allowance it is named after, if any is paid this time.</summary>
public sealed record ComposedLine(IReadOnlyList<EntitlementItem> Items, MonthlyBenefit? Main, Vnd Overpaid)
{
    public Vnd Amount => Items.Sum(item => item.Kind is ItemKind.Clawback ? Vnd.Zero - item.Amount : item.Amount);
}

/// <summary>Puts together what one person is due on the list of a period. Pure: the same facts always give the same line.</summary>
public sealed class LineComposer(BenefitCalculator calculator, PaymentPeriod period)
{
    // Something is always left to hand over, so that a line never is nothing.
    private static readonly Vnd LeastLeft = new(1_000);

    /// <summary>Null for a person to whom nothing is due.</summary>
    public ComposedLine? Compose(DuePerson due)
    {
        var (items, main) = due.IsPaidHere ? Regular(due) : ([], null);
        var backPay = BackPay.Of(calculator, due.Person, due.Listed, period.From, due.IsOurs);
        var category = main?.Category.Code ?? "";
        items.AddRange(backPay.Owed.Select(run => new EntitlementItem(ItemKind.BackPay, period.PayMonth, run.Months, run.Amount * run.Months, run.First, category)));
        var bearable = items.Sum(item => item.Amount);

        items.AddRange(due.Carried);
        if (due.FuneralIsDue) items.Add(Funeral(PaymentMonth.Of(due.Person.DiedOn!.Value)));
        if (Withheld(due, bearable) is { Dong: > 0 } withheld) items.Add(new(ItemKind.Clawback, period.PayMonth, 0, withheld, categoryCode: category));
        return items.Count == 0 ? null : new(items, main, backPay.Overpaid);
    }

    private (List<EntitlementItem> Items, MonthlyBenefit? Main) Regular(DuePerson due)
    {
        var (items, main) = (new List<EntitlementItem>(), (MonthlyBenefit?)null);
        foreach (var month in period.Months.Where(month => due.Listed.In(month) == Vnd.Zero))
        {
            var benefits = calculator.Of(due.Person, month);
            main ??= benefits.Count > 0 ? benefits[0] : null;
            items.AddRange(benefits.Select(benefit => (benefit.Category.Code, benefit.Amount)).GroupBy(benefit => benefit.Code)
                .Select(same => new EntitlementItem(ItemKind.Regular, month, 1, same.Sum(benefit => benefit.Amount), categoryCode: same.Key)));
        }
        return (items, main);
    }

    // For the month of death, whose rate it is (domain rule 11); so the same support cannot be listed twice.
    private EntitlementItem Funeral(PaymentMonth monthOfDeath) => new(ItemKind.Funeral, monthOfDeath, 0, calculator.Tables.FuneralOf(monthOfDeath));

    private static Vnd Withheld(DuePerson due, Vnd bearable)
    {
        var most = bearable > LeastLeft ? bearable - LeastLeft : Vnd.Zero;
        return new(Math.Min(Math.Min(due.ClawbackLeft.Dong, due.ClawbackMonthly.Dong), most.Dong));
    }
}
