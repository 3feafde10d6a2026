using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Data.Sqlite;
using VinhLongPayments.Data.SqlServer;

namespace VinhLongPayments.Data;

/// <summary>Chooses the provider, hangs the interceptors on, and brings the schema up to date.</summary>
public static class DatabaseSetup
{
    public static IServiceCollection AddPaymentsDb(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddScoped<CurrentActivity>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<ScopeGuard>();
        services.AddSingleton<WriteGate>();

        var connection = configuration.GetConnectionString("Payments");
        if (configuration["Database:Provider"] is "SqlServer")
        {
            services.AddDbContext<PaymentsDb, SqlServerPaymentsDb>((provider, options) => options
                .UseSqlServer(Encrypted(connection), sql => sql.UseCompatibilityLevel(160).EnableRetryOnFailure().CommandTimeout(30).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(provider.GetRequiredService<ScopeGuard>(), provider.GetRequiredService<AuditTrail>()));
        }
        else
        {
            services.AddDbContext<PaymentsDb, SqlitePaymentsDb>((provider, options) => options
                .UseSqlite(InContentRoot(connection, contentRoot), sql => sql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(SqliteDurability.Instance, provider.GetRequiredService<ScopeGuard>(), provider.GetRequiredService<AuditTrail>()));
        }
        return services;
    }

    /// <summary>Applies what is missing of the schema. On SQLite the journal is set to WAL once; the file remembers it.</summary>
    public static async Task MigrateAsync(PaymentsDb db, CancellationToken cancellation = default)
    {
        await db.Database.MigrateAsync(cancellation);
        if (db.IsSqlite) await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
    }

    private static string Encrypted(string? connection)
    {
        var builder = new SqlConnectionStringBuilder(connection ?? throw new InvalidOperationException("ConnectionStrings:Payments is missing."));
        if (builder.Encrypt == SqlConnectionEncryptOption.Optional)
            throw new InvalidOperationException("The connection to SQL Server must be encrypted: Encrypt=True or Strict.");
        return builder.ConnectionString;
    }

    private static string InContentRoot(string? connection, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(connection ?? "Data Source=App_Data/payments.db") { Pooling = true };
        var isFile = !builder.DataSource.Contains(":memory:", StringComparison.Ordinal) && builder.Mode is not SqliteOpenMode.Memory;
        if (isFile && !Path.IsPathRooted(builder.DataSource)) builder.DataSource = Path.Combine(contentRoot, builder.DataSource);
        if (isFile) Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);
        return builder.ConnectionString;
    }
}
