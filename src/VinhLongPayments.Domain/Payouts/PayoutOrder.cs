using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Payouts;

/// <summary>Who stands at the counter.</summary>
public enum ReceiverKind { Self = 1, Authorised = 2, Guardian = 3, Heir = 4 }

/// <summary>With which paper the receiver showed who they are.</summary>
public enum PaperKind { CitizenId = 1, CommuneCertificate = 2, BirthCertificate = 3, Other = 4 }

/// <summary>Where the money was handed out.</summary>
public enum PayoutPlace { Point = 1, Home = 2 }

/// <summary>How a payout came into the books: handed out at the screen, from the post office's results file, or typed in from signed sheets.</summary>
public enum PayoutSource { Counter = 1, ResultsFile = 2, SignedSheet = 3 }

/// <summary>How the receiver signed the list: whoever cannot write leaves a fingerprint, with a witness.</summary>
public enum SigningKind { Signature = 1, Fingerprint = 2 }

/// <summary>Who was there when money was handed out at home: a second person of the post office, or a witness of the commune.</summary>
public enum HomeWitness { Colleague = 1, CommuneWitness = 2 }

/// <summary>The person who takes the money, with the paper shown.</summary>
public sealed record Receiver(ReceiverKind Kind, string Name, PaperKind Paper, string PaperNumber)
{
    /// <summary>Refuses a receiver the line does not allow (CHI-05), without a name (CHI-06) or a paper (CHI-07).</summary>
    public void RequireMayReceive(Entitlement line)
    {
        Rules.ReceiverMayReceive.Require(Kind switch
        {
            ReceiverKind.Self => line.DiedOn is null && !line.IsFuneralOnly && Name == line.Name.Full && IsNotAnother(line.CitizenId),
            ReceiverKind.Authorised => line.DiedOn is null && Matches(line.Receiver) && !line.Receiver!.IsGuardian,
            ReceiverKind.Guardian => line.DiedOn is null && Matches(line.Receiver) && line.Receiver!.IsGuardian,
            ReceiverKind.Heir => IsHeirOf(line),
        });
        Rules.ReceiverIsNamed.Require(!string.IsNullOrWhiteSpace(Name));
        Rules.ReceiverShowsPaper.Require(Paper is PaperKind.CitizenId ? CitizenId.TryParse(PaperNumber, out _) : !string.IsNullOrWhiteSpace(PaperNumber));
    }

    // A person may have got a 12-digit card since the list was drawn up; a different number of the same length is somebody else's.
    private bool IsNotAnother(CitizenId? known) =>
        known is not { } id || Paper is not PaperKind.CitizenId || !CitizenId.TryParse(PaperNumber, out var shown)
        || shown.IsNational != id.IsNational || shown == id;

    // In the month of death and for funeral support; the heir named by the decision when there is one.
    private bool IsHeirOf(Entitlement line) => line.DiedOn is null ? line.AmountOf(ItemKind.Funeral) > Money.Vnd.Zero
        : line.Receiver is null || (line.Receiver.Name == Name && (line.Receiver.CitizenId is null || Matches(line.Receiver)));

    // Named with an identity number on the approved line: valid for that line, and only with that number.
    private bool Matches(NamedReceiver? named) =>
        named?.CitizenId is { } id && named.Name == Name && Paper is PaperKind.CitizenId && CitizenId.TryParse(PaperNumber, out var shown) && shown == id;
}

/// <summary>A cashier's order to hand out one line. The request id is made for one rendered form.</summary>
public sealed record PayoutOrder(
    Guid RequestId, Actor Cashier, IReadOnlyCollection<int> CashierPointIds, Receiver Receiver, PayoutPlace Place, string? WitnessName = null)
{
    public HomeWitness Witness { get; init; } = HomeWitness.Colleague;
    public SigningKind Signing { get; init; } = SigningKind.Signature;

    /// <summary>Who saw the fingerprint.</summary>
    public string? SigningWitness { get; init; }

    /// <summary>The cashier's open drawer the cash is taken from; null where the cashier opened none.</summary>
    public Drawer? Drawer { get; init; }

    /// <summary>Refuses a payout at home by one person alone (CHI-09), and a fingerprint nobody else saw (CHI-17).</summary>
    public void RequireWitnesses()
    {
        Rules.HomePayoutIsWitnessed.Require(Place is PayoutPlace.Point || IsSomebodyElse(WitnessName));
        Rules.FingerprintIsWitnessed.Require(Signing is SigningKind.Signature || IsSomebodyElse(SigningWitness));
    }

    private bool IsSomebodyElse(string? name) => !string.IsNullOrWhiteSpace(name)
        && PersonName.SearchKeyOf(name) is var key && key != PersonName.SearchKeyOf(Cashier.Name) && key != PersonName.SearchKeyOf(Receiver.Name);
}


/// <summary>What the post office's results or a signed sheet say was done: by which cashier, on which day, entered and confirmed by whom, why late.</summary>
public sealed record PaidResult(PayoutOrder Order, DateOnly PaidOn, Actor EnteredBy, Actor ConfirmedBy, PayoutSource Source = PayoutSource.ResultsFile, string? Reason = null);
