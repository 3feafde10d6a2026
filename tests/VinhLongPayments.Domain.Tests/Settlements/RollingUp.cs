using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Domain.Tests.Settlements;

public sealed class RollingUp
{
    private static readonly RollUp July = Month(opening: 100, received: 1_000, brought: (0, 0), due: (10, 900), paid: (7, 600), carried: (2, 200), reduced: (1, 100), givenBack: 100, closing: 400);
    private static readonly RollUp August = Month(opening: 400, received: 800, brought: (2, 200), due: (11, 1_100), paid: (10, 1_000), carried: (1, 100), reduced: (0, 0), givenBack: 0, closing: 200);

    [Fact]
    public void Months_in_a_row_keep_the_first_opening_the_last_closing_and_count_what_is_carried_between_them_once()
    {
        var quarter = July.Then(August);

        Assert.Equal((new Vnd(100), new Vnd(1_800), new Vnd(200)), (quarter.Opening, quarter.Received, quarter.Closing));
        Assert.Equal(new Tally(19, new(1_800)), quarter.Due);
        Assert.Equal(new Tally(17, new(1_600)), quarter.Paid);
        Assert.Equal(new Tally(1, new(100)), quarter.CarriedOver);
        Assert.Empty(quarter.BreaksAt("Long Hồ"));
    }

    [Fact]
    public void What_an_open_month_still_owes_stays_owed_until_a_list_brings_it_along()
    {
        var both = July.Then(August with { CarriedIn = Tally.None });

        Assert.Equal(new Tally(21, new(2_000)), both.Due);
        Assert.Equal(new Tally(3, new(300)), both.CarriedOver);
        Assert.Empty(both.BreaksAt("Long Hồ"));
    }

    [Fact]
    public void A_month_behind_an_open_one_opens_with_what_that_one_has_left()
    {
        var next = August.OpenedWith(new(350));

        Assert.Equal((new Vnd(350), new Vnd(150)), (next.Opening, next.Closing));
        Assert.Empty(next.BreaksAt("Long Hồ"));
    }

    [Fact]
    public void Districts_side_by_side_add_up_in_every_column()
    {
        var both = July.And(July);

        Assert.Equal(new Tally(20, new(1_800)), both.Due);
        Assert.Equal((new Vnd(200), new Vnd(800), July.Fee + July.Fee), (both.Opening, both.Closing, both.Fee));
        Assert.Empty(both.BreaksAt("tỉnh"));
    }

    [Fact]
    public void A_month_that_does_not_open_with_what_the_one_before_closed_with_breaks_identity_3()
    {
        var gap = July.Then(August with { Opening = new(300), Closing = new(100) });

        Assert.Equal(3, Assert.Single(gap.BreaksAt("Long Hồ")).Number);
    }

    [Fact]
    public void People_and_money_that_went_missing_break_identity_2_apart()
    {
        var lost = July with { PaidAtHome = Tally.None };

        Assert.Equal([(2, FigureUnit.People), (2, FigureUnit.Dong), (3, FigureUnit.Dong)], lost.BreaksAt("Long Hồ").Select(b => (b.Number, b.Unit)));
    }

    [Fact]
    public void An_open_month_still_owes_what_is_neither_paid_nor_taken_back()
    {
        var open = RollUp.OfOpen(Books.Clean(), new ServiceFee(FeeKind.PercentOfPaid, 80));

        Assert.Equal(new Tally(2, new(600_000)), open.CarriedOver);
        Assert.Empty(open.BreaksAt("Long Hồ"));
    }

    [Theory]
    [InlineData(TermKind.Month, 201808, 201808, 201808)]
    [InlineData(TermKind.Quarter, 201809, 201807, 201809)]
    [InlineData(TermKind.Quarter, 201810, 201810, 201812)]
    [InlineData(TermKind.Year, 201808, 201801, 201812)]
    public void A_term_is_the_calendars(TermKind kind, int month, int first, int last)
    {
        var term = Term.Of(kind, new(month));

        Assert.Equal((first, last), (term.First.Number, term.Last.Number));
        Assert.Equal(term, term.After.Before);
        Assert.Equal(term.Last.Next, term.After.First);
    }

    private static RollUp Month(long opening, long received, (int, long) brought, (int, long) due, (int, long) paid, (int, long) carried, (int, long) reduced, long givenBack, long closing)
    {
        static Tally Of((int People, long Amount) pair) => new(pair.People, new(pair.Amount));
        var home = new Tally(1, new(50));
        return new(new(opening), new(received), Of(brought), Of(due), Of(paid) - home, home, Of(carried), Of(reduced), new(givenBack), new(closing), new(7));
    }
}
