using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Tests.Calendar;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>Money is handed out from the 7th to the 15th on the wall in Vietnam, wherever the server stands; an exception moves one month.</summary>
[Collection(ServerSettings.Name)]
public sealed class PayingInTime
{
    public static TheoryData<string, bool> Ends => new()
    {
        { "2018-08-06 23:59:00", false },
        { "2018-08-06 23:59:59.9999999", false },
        { "2018-08-07 00:00:00", true },
        { "2018-08-07 00:01:00", true },
        { "2018-08-15 23:59:00", true },
        { "2018-08-15 23:59:59.9999999", true },
        { "2018-08-16 00:00:00", false },
        { "2018-08-16 00:01:00", false },
        { "2018-07-08 09:00:00", false },
        { "2018-09-08 09:00:00", false },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_window_is_decided_on_the_day_in_Vietnam(string time, bool open)
    {
        foreach (var zone in new[] { "UTC", "Asia/Ho_Chi_Minh", "America/New_York" })
        {
            using var server = new ServerSetting(zone, "en-US");
            Try(A.Payable(), time, open);
        }
    }

    [Fact]
    public void A_refusal_names_the_window()
    {
        var refusal = Refused.By(Rules.PayoutIsInWindow, () => A.Payable().Pay(now: A.At("2018-08-16 00:00")));

        Assert.Equal("Thời hạn chi: 07/08/2018 đến 15/08/2018.", refusal.Detail);
    }

    [Theory]
    [InlineData("2018-08-07 23:59:59", false)]
    [InlineData("2018-08-08 00:00:00", true)]
    [InlineData("2018-08-10 23:59:59", true)]
    [InlineData("2018-08-11 00:00:00", false)]
    public void A_contract_may_narrow_the_days(string time, bool open) =>
        Try(A.Payable(contract: A.Contract(opensOn: 8, closesOn: 10)), time, open);

    [Theory]
    [InlineData("2018-08-08 09:00:00", false)]
    [InlineData("2018-08-19 23:59:59", false)]
    [InlineData("2018-08-20 00:00:00", true)]
    [InlineData("2018-08-25 23:59:59", true)]
    [InlineData("2018-08-26 00:00:00", false)]
    public void An_approved_exception_moves_the_window_of_its_month(string time, bool open) => Try(A.Payable(contract: Excepted(A.August)), time, open);

    [Fact]
    public void An_exception_leaves_every_other_month_where_it_was()
    {
        Try(A.Payable(contract: Excepted(A.August.Next)), "2018-08-08 09:00", open: true);
        Try(A.Payable(contract: Excepted(A.August.Next)), "2018-08-20 09:00", open: false);
    }

    [Fact]
    public void An_exception_that_one_person_proposed_moves_nothing()
    {
        var contract = Excepted(A.August, approved: false);

        Try(A.Payable(contract: contract), "2018-08-08 09:00", open: true);
        Try(A.Payable(contract: contract), "2018-08-20 09:00", open: false);
    }

    private static Contract Excepted(PaymentMonth month, bool approved = true)
    {
        var contract = A.Contract();
        var days = new PayoutWindow(new(month.Year, month.Month, 20), new(month.Year, month.Month, 25));
        var exception = contract.ProposeException(month, days, "Lũ trên sông Tiền", A.Officer, A.Now);
        if (approved) contract.ApproveException(exception.Id, A.Director, A.Now);
        return contract;
    }

    private static void Try(Payable payable, string time, bool open)
    {
        if (open) payable.Pay(now: A.At(time));
        else Refused.By(Rules.PayoutIsInWindow, () => payable.Pay(now: A.At(time)));

        Assert.Equal(open ? 1 : 0, payable.Line.Payouts.Count);
    }
}
