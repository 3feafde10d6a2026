namespace VinhLongPayments.Domain.Funds;

/// <summary>So many notes of one face.</summary>
public readonly record struct Notes(int Face, int Pieces);

/// <summary>Cash counted by denomination, in đồng.</summary>
public sealed record CashCount
{
    /// <summary>The notes in circulation, largest first.</summary>
    public static readonly IReadOnlyList<int> Faces = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200];

    private const int MostPieces = 1_000_000;

    /// <summary>Refuses a face that is no note, and counts that no drawer holds (KET-09).</summary>
    public CashCount(IEnumerable<Notes> notes)
    {
        Notes = [.. notes.Where(note => note.Pieces != 0).OrderByDescending(note => note.Face)];
        Rules.CashIsCountedInNotes.Require(Notes.All(note => Faces.Contains(note.Face) && note.Pieces is > 0 and <= MostPieces) && Notes.DistinctBy(note => note.Face).Count() == Notes.Count);
    }

    public IReadOnlyList<Notes> Notes { get; }
    public Vnd Total => Notes.Sum(note => new Vnd((long)note.Face * note.Pieces));

    /// <summary>The fewest notes that make up each amount exactly, added up: what a point should be sent. Less than 200 đồng has no note and is left out.</summary>
    public static CashCount For(IEnumerable<Vnd> amounts)
    {
        var pieces = new int[Faces.Count];
        foreach (var amount in amounts)
        {
            var left = amount.Dong;
            for (var i = 0; i < pieces.Length; i++)
            {
                pieces[i] += (int)(left / Faces[i]);
                left %= Faces[i];
            }
        }
        return new(pieces.Select((count, i) => new Notes(Faces[i], count)));
    }
}
