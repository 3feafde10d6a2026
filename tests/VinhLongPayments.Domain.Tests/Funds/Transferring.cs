using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Funds;

public sealed class Transferring
{
    private static readonly Moment Now = Moment.FromVietnam(new(2018, 7, 24, 9, 0, 0));
    private static readonly Actor Clerk = new(Guid.NewGuid(), "Cán bộ"), Manager = new(Guid.NewGuid(), "Giám đốc Bưu điện");
    private static readonly TransferPaper Paper = new(1, new(2018, 8), "UNC 125", new(2018, 7, 24), new(1_000_000));

    [Fact]
    public void What_arrives_may_differ_from_what_was_sent()
    {
        var transfer = FundTransfer.Send(Paper, false, Clerk, Now);

        transfer.Acknowledge(new(999_000), false, Manager, Now);

        Assert.Equal((new Vnd(1_000_000), new Vnd(999_000)), (transfer.Amount, transfer.AcknowledgedAmount!.Value));
    }

    [Fact]
    public void A_transfer_names_its_document() => Refuses(Rules.TransferHasDocument, () => FundTransfer.Send(Paper with { DocumentNumber = " " }, false, Clerk, Now));

    [Fact]
    public void Tomorrow_s_transfer_is_refused_and_today_s_is_not()
    {
        Refuses(Rules.TransferIsNotInFuture, () => FundTransfer.Send(Paper with { TransferredOn = new(2018, 7, 25) }, false, Clerk, Now));
        Assert.False(FundTransfer.Send(Paper, false, Clerk, Now).IsAcknowledged);
    }

    [Theory]
    [InlineData("2018-07-24", false)]
    [InlineData("2018-07-25", true)]
    public void Money_for_a_month_is_late_from_the_25th_of_the_month_before(string day, bool isLate) =>
        Assert.Equal(isLate, FundTransfer.Send(Paper with { TransferredOn = DateOnly.ParseExact(day, "yyyy-MM-dd") }, false, Clerk, Moment.FromVietnam(new(2018, 7, 30, 9, 0, 0))).IsLate);

    [Fact]
    public void Money_for_January_is_due_in_December_and_money_given_back_is_never_late()
    {
        Assert.Equal(new DateOnly(2018, 12, 25), Deadline.OfFunds(new(2019, 1)));
        Assert.False(FundTransfer.Return(Paper with { PayMonth = new(2018, 1) }, new(1_000_000), false, Manager, Now).IsLate);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Vnd.Ceiling)]
    public void An_amount_out_of_bounds_is_refused(long amount) => Refuses(Rules.AmountIsPositive, () => FundTransfer.Send(Paper with { Amount = new(amount) }, false, Clerk, Now));

    [Fact]
    public void A_prepared_settlement_closes_the_month()
    {
        Refuses(Rules.TransferPeriodIsOpen, () => FundTransfer.Send(Paper, true, Clerk, Now));
        Refuses(Rules.TransferPeriodIsOpen, () => FundTransfer.Send(Paper, false, Clerk, Now).Acknowledge(new(1), true, Manager, Now));
    }

    [Fact]
    public void A_transfer_is_acknowledged_once_and_by_somebody_else()
    {
        var transfer = FundTransfer.Send(Paper, false, Clerk, Now);

        Refuses(Rules.AcknowledgedByOtherSide, () => transfer.Acknowledge(new(1), false, Clerk, Now));
        transfer.Acknowledge(new(1_000_000), false, Manager, Now);
        Refuses(Rules.TransferIsAcknowledgedOnce, () => transfer.Acknowledge(new(1_000_000), false, Manager, Now));
    }

    [Fact]
    public void No_more_is_given_back_than_is_there()
    {
        Refuses(Rules.ReturnIsCovered, () => FundTransfer.Return(Paper, new(999_999), false, Manager, Now));
        Assert.Equal(TransferDirection.Returned, FundTransfer.Return(Paper, new(1_000_000), false, Manager, Now).Direction);
    }

    private static void Refuses(Rule rule, Action act) => Assert.Equal(rule.Code, Assert.Throws<RuleBroken>(act).Rule.Code);
}
