namespace VinhLongPayments.Data.Sqlite;

/// <summary>The embedded default. Its migrations live beside it.</summary>
public sealed class SqlitePaymentsDb(DbContextOptions<SqlitePaymentsDb> options, Scope scope) : PaymentsDb(options, scope);
