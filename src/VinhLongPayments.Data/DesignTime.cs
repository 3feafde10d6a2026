using Microsoft.EntityFrameworkCore.Design;
using VinhLongPayments.Data.Sqlite;
using VinhLongPayments.Data.SqlServer;

namespace VinhLongPayments.Data;

/// <summary>How the migration tool makes a SQLite context; it never opens it.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePaymentsDb>
{
    public SqlitePaymentsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePaymentsDb>().UseSqlite("Data Source=:memory:").Options, Scope.Nothing);
}

/// <summary>How the migration tool makes a SQL Server context; it never opens it.</summary>
public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerPaymentsDb>
{
    public SqlServerPaymentsDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPaymentsDb>().UseSqlServer("Server=.;Database=Payments", sql => sql.UseCompatibilityLevel(160)).Options, Scope.Nothing);
}
