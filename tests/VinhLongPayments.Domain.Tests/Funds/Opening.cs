using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Funds;

public sealed class Opening
{
    private static readonly PaymentMonth Month = new(2018, 8);
    private static readonly Moment Now = Moment.FromVietnam(new(2018, 7, 24, 9, 0, 0));
    private static readonly Actor Clerk = new(Guid.NewGuid(), "Cán bộ"), Manager = new(Guid.NewGuid(), "Giám đốc Bưu điện");
    private static readonly OpeningBooks Books = new(new(500_000), [new(1, 120, 3, 2, 1, new(270_000)), new(2, 80, 0, 0, 0, Vnd.Zero)]);

    private static OpeningFigures Recorded() => new(1, Month, Books, isFirstPeriod: true, Clerk, Now);

    [Fact]
    public void Only_the_first_period_has_opening_figures() =>
        Refuses(Rules.OpeningIsOnlyForFirstPeriod, () => _ = new OpeningFigures(1, Month, Books, isFirstPeriod: false, Clerk, Now));

    [Fact]
    public void The_balance_covers_what_was_not_collected()
    {
        Refuses(Rules.OpeningBalanceCoversCarriedOver, () => _ = new OpeningFigures(1, Month, Books with { Balance = new(269_999) }, true, Clerk, Now));
        Assert.Equal(new Vnd(270_000), new OpeningFigures(1, Month, Books with { Balance = new(270_000) }, true, Clerk, Now).Balance);
    }

    [Fact]
    public void The_recorder_does_not_confirm() => Refuses(Rules.OpeningIsConfirmedByOtherSide, () => Recorded().Confirm(Clerk, Now));

    [Fact]
    public void Confirmed_figures_are_neither_changed_nor_confirmed_again()
    {
        var opening = Recorded();
        opening.Confirm(Manager, Now);

        Assert.Equal(opening.Balance, opening.ConfirmedBalance);
        Refuses(Rules.OpeningIsNotYetConfirmed, () => opening.Confirm(Manager, Now));
        Refuses(Rules.OpeningIsNotYetConfirmed, () => opening.Rewrite(Month, Books, true, Clerk, Now));
    }

    [Fact]
    public void Until_confirmed_rows_are_corrected_added_and_left_out()
    {
        var opening = Recorded();

        opening.Rewrite(Month, new(new(1), [new(2, 81, 1, 0, 0, Vnd.Zero), new(3, 5, 0, 0, 0, Vnd.Zero)]), true, Clerk, Now);

        Assert.Equal([(2, 81), (3, 5)], opening.Points.Select(p => (p.PayoutPointId, p.Heads)));
    }

    private static void Refuses(Rule rule, Action act) => Assert.Equal(rule.Code, Assert.Throws<RuleBroken>(act).Rule.Code);
}
