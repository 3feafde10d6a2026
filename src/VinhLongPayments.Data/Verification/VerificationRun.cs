using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Data.Verification;

/// <summary>One thing that must hold in the stored books.</summary>
public interface ICheck
{
    Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation);
}

/// <summary>Every check, one after the other, over one state of the database.</summary>
public static class VerificationRun
{
    private static readonly IReadOnlyList<ICheck> Checks = [new TriggerCheck(), new ChainCheck(), new PayoutCheck(), new LineCheck(), new ListCheck(), new CarriedCheck(), new AwardCheck(), new SettlementCheck(), new DrawerCheck(), new SumCheck(), new TrailCheck(), new DocumentCheck()];

    /// <param name="write">Takes each finding as one line, as soon as it is made.</param>
    /// <param name="more">Checks that need what a use case reads.</param>
    public static async Task<VerificationLog> RunAsync(PaymentsDb db, Action<string> write, IReadOnlyList<ICheck> more, CancellationToken cancellation = default)
    {
        var log = new VerificationLog(write);
        await db.Database.OpenConnectionAsync(cancellation);
        await using var snapshot = await SnapshotAsync(db, cancellation);
        foreach (var check in Checks.Concat(more)) await log.ReadAsync(check.GetType().Name, () => check.RunAsync(db, log, cancellation));
        return log;
    }

    // Deferred, so that it reads one state of the file without keeping the counters from writing the next.
    private static async Task<DbTransaction?> SnapshotAsync(PaymentsDb db, CancellationToken cancellation)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection connection) return null;

        var transaction = connection.BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        return transaction;
    }
}
