namespace VinhLongPayments.Domain.Lists;

/// <summary>Where a list's lines came from.</summary>
public sealed record ListSource(string FileName, string Sha256);

/// <summary>One step on a list's road: to which state, who, when, and why. Steps are only added.</summary>
public sealed class ListStep
{
    private ListStep() { }

    internal ListStep(Guid listId, ListStatus status, Actor by, Moment now, string? note)
    {
        ListId = listId;
        Status = status;
        ById = by.Id;
        ByName = by.Name;
        At = now;
        Note = note;
    }

    public long Id { get; private set; }
    public Guid ListId { get; private set; }
    public ListStatus Status { get; private set; }
    public Guid ById { get; private set; }
    public string ByName { get; private set; } = "";
    public Moment At { get; private set; }
    public string? Note { get; private set; }
}

/// <summary>One kind of doubt the check raised, how often, and the note with which a clerk accepted it.</summary>
public sealed class ListWarning
{
    private ListWarning() { }

    internal ListWarning(Guid listId, FindingKind kind, int count)
    {
        ListId = listId;
        Kind = kind;
        Count = count;
    }

    public Guid ListId { get; private set; }
    public FindingKind Kind { get; private set; }
    public int Count { get; private set; }
    public string? AcceptedNote { get; private set; }
    public string? AcceptedByName { get; private set; }

    /// <summary>A later check found it so often; 0 when it is gone.</summary>
    internal void Recount(int count)
    {
        Count = count;
        (AcceptedNote, AcceptedByName) = (null, null);
    }

    internal void Accept(string note, Actor by)
    {
        AcceptedNote = note.Trim();
        AcceptedByName = by.Name;
    }
}

/// <summary>A list's control totals at one point, in people and đồng, by kind of item.</summary>
public sealed class ListPointTotal
{
    private ListPointTotal() { }

    internal ListPointTotal(Guid listId, int payoutPointId, IReadOnlyCollection<Entitlement> lines)
    {
        ListId = listId;
        PayoutPointId = payoutPointId;
        Lines = lines.Count;
        Heads = lines.Count(line => line.IsHead);
        CarriedOverPeople = lines.Count(line => line.AmountOf(ItemKind.CarriedOver) > Vnd.Zero);
        Regular = lines.Sum(line => line.AmountOf(ItemKind.Regular));
        BackPay = lines.Sum(line => line.AmountOf(ItemKind.BackPay));
        CarriedOver = lines.Sum(line => line.AmountOf(ItemKind.CarriedOver));
        Clawback = lines.Sum(line => line.AmountOf(ItemKind.Clawback));
        Funeral = lines.Sum(line => line.AmountOf(ItemKind.Funeral));
        Amount = lines.Sum(line => line.Amount);
    }

    public Guid ListId { get; private set; }
    public int PayoutPointId { get; private set; }
    public int Lines { get; private set; }
    public int Heads { get; private set; }
    public int CarriedOverPeople { get; private set; }
    public Vnd Regular { get; private set; }
    public Vnd BackPay { get; private set; }
    public Vnd CarriedOver { get; private set; }

    /// <summary>What is withheld, as a positive amount.</summary>
    public Vnd Clawback { get; private set; }

    public Vnd Funeral { get; private set; }
    public Vnd Amount { get; private set; }
}
