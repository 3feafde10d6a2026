using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>What was paid on paper is typed in by one person, confirmed by another, and marked as late.</summary>
public sealed class LateEntries
{
    private static readonly DateOnly PaidOn = new(2018, 8, 10);

    private static LateEntryRow Row(Payable payable) => new(payable.Line, new(ReceiverKind.Self, payable.Line.Name.Full, PaperKind.Other, "Theo danh sách ký nhận"), PayoutPlace.Point, null);

    private static LateEntry Entry(Payable payable, string reason = "Mất điện", DateOnly? paidOn = null, string now = "2018-08-12 09:00", Domain.Access.Actor? by = null, bool empty = false) =>
        new(payable.List, A.Point, payable.Contract, new(paidOn ?? PaidOn, A.Cashier, reason), empty ? [] : [Row(payable)], by ?? A.Manager, A.At(now));

    [Fact]
    public void A_confirmed_row_is_a_payout_of_the_paper_day_marked_as_late_with_its_reason()
    {
        var payable = A.Payable();
        var entry = Entry(payable);
        entry.Confirm(A.Leader, A.At("2018-08-13 09:00"));

        var payout = payable.Line.Pay(payable.List, payable.Contract, entry.ResultOf(entry.Rows[0]), A.At("2018-08-13 09:00"));

        Assert.Equal((PayoutSource.SignedSheet, true, PaidOn, "Mất điện"), (payout.Source, payout.IsLate, payout.PaidOn, payout.EntryReason));
        Assert.Equal((A.Cashier.Id, A.Manager.Id, A.Leader.Id), (payout.CashierId, payout.EnteredById, payout.ConfirmedById));
        Assert.Equal(new Vnd(270_000), entry.Amount);
    }

    [Fact]
    public void Nothing_is_typed_without_a_reason_rows_or_a_day_in_the_window()
    {
        var payable = A.Payable();

        Refused.By(Rules.LateEntryHasReason, () => Entry(payable, reason: " "));
        Refused.By(Rules.LateEntryHasRows, () => Entry(payable, empty: true));
        Refused.By(Rules.PayoutIsInWindow, () => Entry(payable, paidOn: new(2018, 8, 6)));
        Refused.By(Rules.PaidDayIsNotAhead, () => Entry(payable, paidOn: new(2018, 8, 13)));
        Refused.By(Rules.RecorderIsNotCashier, () => Entry(payable, by: A.Cashier));
    }

    [Theory]
    [InlineData("2018-08-19 23:59:59", true)]
    [InlineData("2018-08-20 00:00:00", false)]
    public void Typing_ends_with_the_fourth_day_after_the_window(string now, bool isAllowed)
    {
        if (isAllowed) Entry(A.Payable(), now: now);
        else Refused.By(Rules.ResultsAreInTime, () => Entry(A.Payable(), now: now));
    }

    [Fact]
    public void Whoever_typed_it_does_not_confirm_it_and_it_is_decided_once()
    {
        var entry = Entry(A.Payable());

        Refused.By(Rules.LateEntryIsConfirmedByOther, () => entry.Confirm(A.Manager, A.Now));
        Refused.By(Rules.LateEntryHasReason, () => entry.Return(" ", A.Leader, A.Now));
        entry.Return("Thiếu chữ ký dòng 3", A.Leader, A.Now);
        Refused.By(Rules.LateEntryIsOpen, () => entry.Confirm(A.Leader, A.Now));
    }
}
