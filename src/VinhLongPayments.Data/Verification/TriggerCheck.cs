using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Data.Verification;

/// <summary>Every insert-only trigger is present, and refuses.</summary>
internal sealed class TriggerCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var present = (await (db.IsSqlite ? OnSqlite(db) : OnSqlServer(db)).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);

        foreach (var trigger in InsertOnly.TriggerNames(db.IsSqlite))
        {
            log.Count("triggers");
            log.Require(present.Contains(trigger), $"trigger {trigger}", "is missing or does not refuse");
        }
    }

    private static IQueryable<string> OnSqlite(PaymentsDb db) =>
        db.Database.SqlQuery<string>($"SELECT [name] AS [Value] FROM [sqlite_master] WHERE [type] = 'trigger' AND [sql] LIKE '%RAISE(ABORT%'");

    private static IQueryable<string> OnSqlServer(PaymentsDb db) =>
        db.Database.SqlQuery<string>($"SELECT [name] AS [Value] FROM [sys].[triggers] WHERE [is_disabled] = 0 AND [is_instead_of_trigger] = 1");
}
