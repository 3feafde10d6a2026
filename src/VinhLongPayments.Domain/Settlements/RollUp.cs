using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Domain.Settlements;

/// <summary>
/// The account of a span of months at one or more districts, as form D shows it: months follow each other, districts stand side by side,
/// and identities 2 and 3 hold for the whole if they hold for the parts.
/// </summary>
/// <param name="CarriedIn">What the lists of the first month brought along from before.</param>
/// <param name="Due">What is to be paid; what one month carries into the next counts once.</param>
/// <param name="CarriedOver">Not paid and carried on beyond the last month; in an open month, what is still to be paid.</param>
/// <param name="Reduced">Found not to be owed after the list was drawn up (giảm chi).</param>
/// <param name="GivenBack">Paid back to the budget, in đồng.</param>
/// <param name="Fee">The service fee, in đồng; paid beside, never out of, the money of the people.</param>
public sealed record RollUp(
    Vnd Opening, Vnd Received, Tally CarriedIn, Tally Due, Tally PaidAtPoint, Tally PaidAtHome, Tally CarriedOver, Tally Reduced, Vnd GivenBack, Vnd Closing, Vnd Fee)
{
    public static readonly RollUp None = new(Vnd.Zero, Vnd.Zero, Tally.None, Tally.None, Tally.None, Tally.None, Tally.None, Tally.None, Vnd.Zero, Vnd.Zero, Vnd.Zero);

    public Tally Paid => PaidAtPoint + PaidAtHome;
    public Vnd Funds => Opening + Received;

    /// <summary>The account of a settlement, as it was frozen. Refuses nothing: whether its figures agree is for <see cref="BreaksAt"/>.</summary>
    public static RollUp Of(Settlement settlement)
    {
        var (post, lines) = (settlement.Post, settlement.Lines);
        return new(
            post.OpeningBalance, post.Received,
            lines.Sum(l => new Tally(l.CarriedInPeople, l.CarriedIn)),
            lines.Sum(l => new Tally(l.DuePeople, l.Due)),
            lines.Sum(l => new Tally(l.PaidAtPointPeople, l.PaidAtPoint)),
            lines.Sum(l => new Tally(l.PaidAtHomePeople, l.PaidAtHome)),
            lines.Sum(l => new Tally(l.CarriedOverPeople, l.CarriedOver)),
            lines.Sum(l => new Tally(l.ReturnedPeople, l.Returned)),
            post.Returned, post.ClosingBalance, settlement.Fee);
    }

    /// <summary>A month that is not settled yet, as its books stand: what was not paid is still to be paid, and the balance is what should be there.</summary>
    public static RollUp OfOpen(SettlementSources sources, ServiceFee fee)
    {
        var (money, points) = (sources.Money, sources.Points);
        var (due, paid, reduced) = (points.Sum(p => p.Due), points.Sum(p => p.Paid), points.Sum(p => p.Returned));
        var closing = money.OpeningOfPost + money.Acknowledged - paid.Amount - money.ReturnRecorded;
        return new(money.OpeningOfPost, money.Acknowledged, points.Sum(p => new Tally(p.Listed.CarriedOverPeople, p.Listed.CarriedOver)), due,
            points.Sum(p => p.PaidAtPoint), points.Sum(p => p.PaidAtHome), due - paid - reduced, reduced, money.ReturnRecorded, closing, fee.Of(paid.Amount, paid.People));
    }

    /// <summary>This month and then the next of the same district: balances run on, and what was carried over is not due twice.</summary>
    public RollUp Then(RollUp next) => new(
        Opening, Received + next.Received, CarriedIn, Due + next.Due - next.CarriedIn, PaidAtPoint + next.PaidAtPoint, PaidAtHome + next.PaidAtHome,
        CarriedOver - next.CarriedIn + next.CarriedOver, Reduced + next.Reduced, GivenBack + next.GivenBack, next.Closing, Fee + next.Fee);

    /// <summary>The same month when the one before it, still open, leaves this balance.</summary>
    public RollUp OpenedWith(Vnd balance) => this with { Opening = balance, Closing = Closing + balance - Opening };

    /// <summary>This district and another over the same months.</summary>
    public RollUp And(RollUp other) => new(
        Opening + other.Opening, Received + other.Received, CarriedIn + other.CarriedIn, Due + other.Due, PaidAtPoint + other.PaidAtPoint, PaidAtHome + other.PaidAtHome,
        CarriedOver + other.CarriedOver, Reduced + other.Reduced, GivenBack + other.GivenBack, Closing + other.Closing, Fee + other.Fee);

    /// <summary>Which of the identities 2 and 3 do not hold here.</summary>
    public IEnumerable<IdentityBreak> BreaksAt(string place)
    {
        var (left, right) = (Due, Paid + CarriedOver + Reduced);
        if (left.People != right.People) yield return new(2, Identity.Spent, place, FigureUnit.People, left.People, right.People);
        if (left.Amount != right.Amount) yield return new(2, Identity.Spent, place, FigureUnit.Dong, left.Amount.Dong, right.Amount.Dong);

        var went = Paid.Amount + GivenBack + Closing;
        if (Funds != went) yield return new(3, Identity.Balance, place, FigureUnit.Dong, Funds.Dong, went.Dong);
    }
}
