namespace VinhLongPayments.Data.Demo;

/// <summary>Where the demo clock was last moved to, so that a restart goes on from there.</summary>
public sealed class DemoClockMove
{
    private DemoClockMove() { }

    public DemoClockMove(Moment to) => To = to;

    public int Id { get; private set; }
    public Moment To { get; private set; }
}

/// <summary>Remembers moves of the demo clock.</summary>
public static class DemoClockStore
{
    public static async Task RememberAsync(PaymentsDb db, Moment to)
    {
        db.Add(new DemoClockMove(to));
        await db.SaveChangesAsync();
    }

    /// <summary>The latest moment the demo has seen: a move, or a fact written after it.</summary>
    public static async Task<Moment?> LastAsync(PaymentsDb db)
    {
        var moves = await db.Set<DemoClockMove>().AsNoTracking().OrderByDescending(m => m.To).Take(1).ToListAsync();
        var facts = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.At).Take(1).ToListAsync();
        var seen = moves.Select(m => m.To.Utc).Concat(facts.Select(f => f.At.Utc)).ToList();
        return seen.Count == 0 ? null : new Moment(seen.Max());
    }
}

/// <summary>The demo clock's moves.</summary>
internal sealed class DemoClockMoveMapping : IEntityTypeConfiguration<DemoClockMove>
{
    public void Configure(EntityTypeBuilder<DemoClockMove> move) => move.ToTable("DemoClockMoves");
}
