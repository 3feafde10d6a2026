using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Lists;

// Handing the money of a line out, and undoing it.
public sealed partial class Entitlement
{
    /// <summary>Hands the money out. Refuses whatever the rules CHI-01 to CHI-09, CHI-17, DS-10, HD-11, KET-01 and KET-02 forbid.</summary>
    /// <param name="now">Read once, inside the transaction: its Vietnam day decides the window.</param>
    public Payout Pay(PaymentList list, Contract contract, PayoutOrder order, Moment now)
    {
        RequirePayable(list, contract, order, now.Day);
        RequireCash(contract, order, now.Day);
        order.Drawer?.PayOut(Amount);
        return Take(new Payout(this, order, now));
    }

    // Where the contract asks for it, money comes out of a drawer that was counted this morning and has it; a drawer that was closed pays nothing more.
    private void RequireCash(Contract contract, PayoutOrder order, DateOnly today)
    {
        Rules.DrawerIsOpen.Require(order.Drawer is null || (order.Drawer.IsOpen && order.Drawer.IsOf(order.Cashier.Id, PayoutPointId, today)));
        Rules.DrawerHasCash.Require(!contract.DrawerControl || order.Drawer?.Cash >= Amount, order.Drawer is { } drawer ? $"Trong két còn {drawer.Cash}." : "Hãy mở ca trước.");
    }

    /// <summary>
    /// Writes down what the post office's results file or a signed sheet says was handed out. Refuses what the counter refuses, on the day the file names; a day
    /// ahead (CHI-15); later than the 4th day after the window (CHI-14); and whoever enters or confirms their own payouts (CHI-16).
    /// </summary>
    public Payout Pay(PaymentList list, Contract contract, PaidResult result, Moment now)
    {
        Rules.PaidDayIsNotAhead.Require(result.PaidOn <= now.Day);
        Rules.ResultsAreInTime.Require(now.Day <= contract.WindowOf(PayMonth).LastEntry);
        Rules.RecorderIsNotCashier.Require(result.Order.Cashier.Id != result.EnteredBy.Id && result.Order.Cashier.Id != result.ConfirmedBy.Id);
        RequirePayable(list, contract, result.Order, result.PaidOn);
        return Take(new Payout(this, result, now));
    }

    private void RequirePayable(PaymentList list, Contract contract, PayoutOrder order, DateOnly paidOn)
    {
        Rules.ListIsReleased.Require(list.Id == ListId && list.Status is ListStatus.Released);
        Rules.EntitlementIsUnpaid.Require(Status is not EntitlementStatus.Paid && LivePayout is null);
        Rules.EntitlementIsNotOnHold.Require(Status is not EntitlementStatus.OnHold);
        Rules.EntitlementIsOpen.Require(Status is EntitlementStatus.Due);
        Rules.ContractCoversPoint.Require(contract.DistrictId == DistrictId && contract.Covers(PayoutPointId, PayMonth));
        Rules.PayoutIsInWindow.Require(contract.WindowOf(PayMonth).Contains(paidOn), $"Thời hạn chi: {contract.WindowOf(PayMonth)}.");
        Rules.CashierIsOfPoint.Require(order.CashierPointIds.Contains(PayoutPointId));
        order.Receiver.RequireMayReceive(this);
        order.RequireWitnesses();
    }

    private Payout Take(Payout payout)
    {
        _payouts.Add(payout);
        Status = EntitlementStatus.Paid;
        return payout;
    }

    /// <summary>Undoes the live payout by a fact of its own; the line is due again, or unclaimed once the list is closed.</summary>
    /// <param name="drawer">The paying cashier's open drawer of today; null when there is none.</param>
    public Reversal Reverse(PaymentList list, string reason, bool settlementIsPrepared, Drawer? drawer, Actor by, Moment now)
    {
        Rules.PayoutIsLive.Require(Status is EntitlementStatus.Paid && LivePayout is not null);
        Rules.ReversalIsBeforeSettlement.Require(!settlementIsPrepared && list.Id == ListId && list.Status is ListStatus.Released or ListStatus.Closed);

        var reversal = LivePayout!.Reverse(reason, drawer, by, now);
        Status = list.Status is ListStatus.Released ? EntitlementStatus.Due : EntitlementStatus.Unclaimed;
        UnclaimedReason = Status is EntitlementStatus.Unclaimed ? Lists.UnclaimedReason.Other : null;
        return reversal;
    }
}
