using System.Data;

namespace VinhLongPayments.Data;

/// <summary>
/// The door in front of a money transaction. SQLite has one writer and starves the unlucky, so callers queue here in order;
/// on SQL Server the unit runs serializable under the retrying execution strategy, so that what it read still holds when it commits.
/// </summary>
public sealed class WriteGate
{
    private readonly SemaphoreSlim _oneWriter = new(1, 1);

    /// <summary>Runs a step that refuses to be taken twice, so that after a lost answer it may simply be tried again.</summary>
    public Task RunAsync(PaymentsDb db, Func<Task> step, CancellationToken cancellation) =>
        RunAsync(db, step, () => Task.FromResult(false), cancellation);

    /// <summary>Runs one unit of work in one transaction; everything it decides on must be loaded inside it.</summary>
    /// <param name="wasCommitted">Answers, after a lost connection, whether the unit's facts are already stored.</param>
    public async Task RunAsync(PaymentsDb db, Func<Task> work, Func<Task<bool>> wasCommitted, CancellationToken cancellation)
    {
        if (db.IsSqlite) await _oneWriter.WaitAsync(cancellation);
        try
        {
            var isRetry = false;
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                if (isRetry && await wasCommitted()) return;
                isRetry = true;
                db.ChangeTracker.Clear();
                // The unit is done anew as a whole or not at all: nobody goes back to a point inside it.
                db.Database.AutoSavepointsEnabled = false;
                await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
                await work();
                await transaction.CommitAsync(cancellation);
            });
        }
        finally
        {
            if (db.IsSqlite) _oneWriter.Release();
        }
    }
}
