using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>The fact that an entitlement was handed over. It is never changed: a mistake is a <see cref="Reversal"/>, then a new payout.</summary>
public sealed class Payout : IAtPayoutPoint
{
    private Payout() { }

    internal Payout(Entitlement line, PayoutOrder order, Moment now)
    {
        RequestId = order.RequestId;
        EntitlementId = line.Id;
        DistrictId = line.DistrictId;
        PayoutPointId = line.PayoutPointId;
        PayMonth = line.PayMonth;
        Amount = line.Amount;
        PaidOn = now.Day;
        RecordedAt = now;
        CashierId = order.Cashier.Id;
        CashierName = order.Cashier.Name;
        ReceiverKind = order.Receiver.Kind;
        ReceiverName = order.Receiver.Name;
        PaperKind = order.Receiver.Paper;
        PaperNumber = order.Receiver.PaperNumber;
        Place = order.Place;
        WitnessName = order.WitnessName;
        Witness = order.Place is PayoutPlace.Home ? order.Witness : null;
        Signing = order.Signing;
        SigningWitness = order.Signing is SigningKind.Fingerprint ? order.SigningWitness : null;
        DrawerId = order.Drawer?.Id;
        Attempt = line.Payouts.Count + 1;
        AfterReversal = line.Payouts.MaxBy(payout => payout.Attempt)?.Reversal;
    }

    /// <summary>From the results file or a signed sheet: the day and the cashier are the paper's, entered by one person and confirmed by another.</summary>
    internal Payout(Entitlement line, PaidResult result, Moment now) : this(line, result.Order, now)
    {
        Source = result.Source;
        EntryReason = result.Reason;
        PaidOn = result.PaidOn;
        EnteredById = result.EnteredBy.Id;
        EnteredByName = result.EnteredBy.Name;
        ConfirmedById = result.ConfirmedBy.Id;
        ConfirmedByName = result.ConfirmedBy.Name;
    }

    public long Id { get; private set; }

    /// <summary>Made for one rendered pay form: the same post again answers with this payout.</summary>
    public Guid RequestId { get; private set; }

    public long EntitlementId { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public Vnd Amount { get; private set; }
    public DateOnly PaidOn { get; private set; }
    public Moment RecordedAt { get; private set; }
    public Guid CashierId { get; private set; }
    public string CashierName { get; private set; } = "";
    public ReceiverKind ReceiverKind { get; private set; }
    public string ReceiverName { get; private set; } = "";
    public PaperKind PaperKind { get; private set; }
    public string PaperNumber { get; private set; } = "";
    public PayoutPlace Place { get; private set; }
    public string? WitnessName { get; private set; }

    /// <summary>Who the witness of a payout at home was; null at the point, and where it was not asked yet.</summary>
    public HomeWitness? Witness { get; private set; }

    public SigningKind Signing { get; private set; } = SigningKind.Signature;
    public string? SigningWitness { get; private set; }

    /// <summary>The drawer the cash was taken from.</summary>
    public Guid? DrawerId { get; private set; }

    public PayoutSource Source { get; private set; } = PayoutSource.Counter;

    /// <summary>Written down after the fact: marked as late wherever it is shown.</summary>
    public bool IsLate => Source is not PayoutSource.Counter;

    /// <summary>Why it was typed in from paper.</summary>
    public string? EntryReason { get; private set; }

    /// <summary>Who put the post office's result into the books; null at the counter, where the cashier does.</summary>
    public Guid? EnteredById { get; private set; }
    public string? EnteredByName { get; private set; }

    /// <summary>Who confirmed the result for the labour office.</summary>
    public Guid? ConfirmedById { get; private set; }
    public string? ConfirmedByName { get; private set; }

    /// <summary>1 for the first payout of a line, one more after each reversal; unique per line, so two payouts of one attempt cannot exist.</summary>
    public int Attempt { get; private set; }

    /// <summary>The reversal that made this payout possible; only the first attempt has none.</summary>
    public Reversal? AfterReversal { get; private set; }
    public long? AfterReversalId { get; private set; }

    public Reversal? Reversal { get; private set; }
    public Receipt? Receipt { get; private set; }
    public bool IsLive => Reversal is null;

    /// <summary>Adds the fact that undoes this one. Refuses without a reason (HUY-01), by the cashier (HUY-02), twice (HUY-03).</summary>
    /// <param name="drawer">The paying cashier's open drawer, where the cash is again; null when there is none.</param>
    internal Reversal Reverse(string reason, Drawer? drawer, Actor by, Moment now)
    {
        Rules.PayoutIsLive.Require(IsLive);
        Rules.ReversalHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Rules.ReverserIsNotCashier.Require(by.Id != CashierId);

        drawer?.TakeBack(Amount);
        Reversal = new(this, reason, drawer?.Id, by, now);
        return Reversal;
    }
}
