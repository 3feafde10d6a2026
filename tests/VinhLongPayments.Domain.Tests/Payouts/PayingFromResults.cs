using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>A payout that the post office's results file says was made: on the file's day, entered and confirmed by two people who are not the cashier.</summary>
public sealed class PayingFromResults
{
    private static Payout Pay(Payable payable, string paidOn = "2018-08-10", string now = "2018-08-16 09:00", Domain.Access.Actor? enteredBy = null, Domain.Access.Actor? confirmedBy = null) =>
        payable.Line.Pay(payable.List, payable.Contract, new PaidResult(payable.Order(), DateOnly.Parse(paidOn, System.Globalization.CultureInfo.InvariantCulture), enteredBy ?? A.Manager, confirmedBy ?? A.Leader), A.At(now));

    [Fact]
    public void The_day_is_the_files_and_the_names_are_kept()
    {
        var payable = A.Payable();

        var payout = Pay(payable);

        Assert.Equal((PayoutSource.ResultsFile, new DateOnly(2018, 8, 10), A.At("2018-08-16 09:00")), (payout.Source, payout.PaidOn, payout.RecordedAt));
        Assert.Equal((A.Manager.Id, A.Manager.Name, A.Leader.Id, A.Leader.Name), (payout.EnteredById, payout.EnteredByName, payout.ConfirmedById, payout.ConfirmedByName));
        Assert.Equal(EntitlementStatus.Paid, payable.Line.Status);
    }

    [Theory]
    [InlineData("2018-08-06")]
    [InlineData("2018-08-16")]
    public void A_day_outside_the_window_is_refused(string paidOn) => Refused.By(Rules.PayoutIsInWindow, () => Pay(A.Payable(), paidOn));

    [Fact]
    public void A_day_ahead_is_refused() => Refused.By(Rules.PaidDayIsNotAhead, () => Pay(A.Payable(), "2018-08-11", "2018-08-10 09:00"));

    [Fact]
    public void The_fourth_day_after_the_window_is_the_last()
    {
        Pay(A.Payable(), now: "2018-08-19 23:59");

        Refused.By(Rules.ResultsAreInTime, () => Pay(A.Payable(), now: "2018-08-20 00:00"));
    }

    [Fact]
    public void Whoever_paid_neither_enters_nor_confirms()
    {
        Refused.By(Rules.RecorderIsNotCashier, () => Pay(A.Payable(), enteredBy: A.Cashier));
        Refused.By(Rules.RecorderIsNotCashier, () => Pay(A.Payable(), confirmedBy: A.Cashier));
    }

    [Fact]
    public void A_line_is_paid_once_whatever_the_file_says()
    {
        var payable = A.Payable();
        payable.Pay();

        Refused.By(Rules.EntitlementIsUnpaid, () => Pay(payable));
    }

    [Fact]
    public void Where_it_came_from_is_part_of_what_the_receipt_hashes()
    {
        var payable = A.Payable();
        var chain = new ReceiptChain(A.District, A.Point, A.August);

        var receipt = chain.Issue(payable.Line, Pay(payable), "2957501");

        Assert.Contains(A.Manager.Id.ToString("N"), receipt.Body);
        Assert.Contains(A.Leader.Id.ToString("N"), receipt.Body);
    }
}
