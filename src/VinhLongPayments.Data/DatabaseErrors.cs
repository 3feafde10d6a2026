using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Data;

/// <summary>What a database error means, decided by its number, never by its text.</summary>
public static class DatabaseErrors
{
    private const int SqliteConstraintUnique = 2067, SqliteConstraintPrimaryKey = 1555;

    // Duplicate key in a unique index; violated unique constraint or primary key.
    private static readonly int[] SqlServerDuplicate = [2601, 2627];

    // Timeout, network, sign-in failed, database missing, paused, or too busy.
    private static readonly int[] SqlServerUnavailable = [-2, -1, 2, 53, 121, 258, 1222, 4060, 10053, 10054, 10060, 10061, 17142, 18456, 40197, 40501, 40613];

    // From this severity on the server has closed the connection, or there is none.
    private const int ConnectionLost = 20;

    // BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB.
    private static readonly int[] SqliteUnavailable = [5, 6, 8, 10, 11, 13, 14, 26];

    public static bool IsDuplicate(Exception error) => Innermost(error) switch
    {
        SqlException sql => SqlServerDuplicate.Contains(sql.Number),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        _ => false,
    };

    public static bool IsUnavailable(Exception error) => Innermost(error) switch
    {
        SqlException sql => sql.Class >= ConnectionLost || SqlServerUnavailable.Contains(sql.Number),
        SqliteException sqlite => SqliteUnavailable.Contains(sqlite.SqliteErrorCode),
        _ => error is Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException,
    };

    private static Exception Innermost(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException!)
            if (e is DbException) return e;
        return error;
    }
}
