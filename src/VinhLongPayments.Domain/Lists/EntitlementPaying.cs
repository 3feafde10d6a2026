using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Lists;

// Handing the money of a line out, and undoing it.
public sealed partial class Entitlement
{
    /// <summary>Hands the money out. Refuses whatever the rules CHI-01 to CHI-09, DS-10 and HD-11 forbid.</summary>
    /// <param name="now">Read once, inside the transaction: its Vietnam day decides the window.</param>
    public Payout Pay(PaymentList list, Contract contract, PayoutOrder order, Moment now)
    {
        RequirePayable(list, contract, order, now.Day);
        return Take(new Payout(this, order, now));
    }

    /// <summary>
    /// Writes down what the post office's results file says was handed out. Refuses what the counter refuses, on the day the file names; a day
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
        Rules.HomePayoutIsWitnessed.Require(order.Place is PayoutPlace.Point || !string.IsNullOrWhiteSpace(order.WitnessName));
    }

    private Payout Take(Payout payout)
    {
        _payouts.Add(payout);
        Status = EntitlementStatus.Paid;
        return payout;
    }

    /// <summary>Undoes the live payout by a fact of its own; the line is due again, or unclaimed once the list is closed.</summary>
    public Reversal Reverse(PaymentList list, string reason, bool settlementIsPrepared, Actor by, Moment now)
    {
        Rules.PayoutIsLive.Require(Status is EntitlementStatus.Paid && LivePayout is not null);
        Rules.ReversalIsBeforeSettlement.Require(!settlementIsPrepared && list.Id == ListId && list.Status is ListStatus.Released or ListStatus.Closed);

        var reversal = LivePayout!.Reverse(reason, by, now);
        Status = list.Status is ListStatus.Released ? EntitlementStatus.Due : EntitlementStatus.Unclaimed;
        UnclaimedReason = Status is EntitlementStatus.Unclaimed ? Lists.UnclaimedReason.Other : null;
        return reversal;
    }
}
