namespace VinhLongPayments.Data;

/// <summary>
/// The door in front of a money transaction. SQLite has one writer and starves the unlucky, so callers queue here in order;
/// on SQL Server the door stands open and the unit runs under the retrying execution strategy.
/// </summary>
public sealed class WriteGate
{
    private readonly SemaphoreSlim _oneWriter = new(1, 1);

    /// <summary>Runs one unit of work in one transaction; everything it decides on must be loaded inside it.</summary>
    /// <param name="wasCommitted">Answers, after a lost connection, whether the unit's facts are already stored.</param>
    public async Task RunAsync(PaymentsDb db, Func<Task> work, Func<Task<bool>> wasCommitted, CancellationToken cancellation)
    {
        if (db.IsSqlite) await _oneWriter.WaitAsync(cancellation);
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
                async _ =>
                {
                    db.ChangeTracker.Clear();
                    await work();
                },
                _ => wasCommitted(),
                cancellation);
        }
        finally
        {
            if (db.IsSqlite) _oneWriter.Release();
        }
    }
}
