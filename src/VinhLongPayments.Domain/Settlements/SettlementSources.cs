namespace VinhLongPayments.Domain.Settlements;

/// <summary>
/// The rows a settlement is counted from. The labour office's side comes from lists and funds, the post office's from payouts,
/// receipts and its cash book: two books that can disagree.
/// </summary>
public sealed record SettlementSources(PaymentMonth PayMonth, string DistrictName, MoneySources Money, IReadOnlyList<PointSources> Points);

/// <summary>The money between the two offices, each movement as either side has it in its books.</summary>
/// <param name="OpeningOfOffice">The balance the labour office closed the previous period with, or recorded as opening figure.</param>
/// <param name="OpeningOfPost">The balance the post office closed the previous period with, or confirmed.</param>
/// <param name="ClosingOfPost">What the manager read in the cash book.</param>
public sealed record MoneySources(
    Vnd OpeningOfOffice, Vnd OpeningOfPost, Vnd Sent, Vnd Acknowledged, Vnd ReturnArrived, Vnd ReturnRecorded, Vnd ClosingOfPost);

/// <summary>What the lists' frozen control totals say of one point.</summary>
public sealed record ListedFigures(
    int People, int Heads, int CarriedOverPeople, Vnd Regular, Vnd BackPay, Vnd CarriedOver, Vnd Clawback, Vnd Funeral, Vnd Amount)
{
    public static readonly ListedFigures None = new(0, 0, 0, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero);
}

/// <summary>One point's rows, from every source.</summary>
public sealed record PointSources(int PayoutPointId, string PointName, int CommuneId, string CommuneName)
{
    /// <summary>The frozen control totals of the released lists.</summary>
    public ListedFigures Listed { get; init; } = ListedFigures.None;

    /// <summary>People on the previous period's list, as frozen in its settlement or recorded at the start.</summary>
    public int HeadsBefore { get; init; }

    public int Increase { get; init; }
    public int Decrease { get; init; }

    /// <summary>What the previous period left uncollected, at the point where those people collect now.</summary>
    public Tally CarriedIn { get; init; }

    /// <summary>What the labour office carries over, by the items of the lines.</summary>
    public Tally CarriedOver { get; init; }

    /// <summary>What the labour office takes back, by the items of the lines.</summary>
    public Tally Returned { get; init; }

    /// <summary>The lines the post office was given.</summary>
    public Tally HandedOver { get; init; }

    public Tally PaidAtPoint { get; init; }
    public Tally PaidAtHome { get; init; }

    /// <summary>Of what was paid, what was typed in later from signed sheets.</summary>
    public Tally PaidFromSheets { get; init; }

    /// <summary>Of what was paid, what came with the post office's results file.</summary>
    public Tally PaidFromResults { get; init; }

    /// <summary>The lines nobody collected, by the post office's closing of the list.</summary>
    public Tally Unclaimed { get; init; }

    /// <summary>The receipts whose payout was not reversed.</summary>
    public Tally Receipts { get; init; }

    /// <summary>Live payouts on a day outside the contract's window and exception.</summary>
    public int PaidOutsideWindow { get; init; }

    public int LastReceiptNumber { get; init; }
    public string LastReceiptHash { get; init; } = "";

    public Tally Due => new(Listed.People, Listed.Amount);
    public Tally Paid => PaidAtPoint + PaidAtHome;
    public Tally Unpaid => CarriedOver + Returned;
}
