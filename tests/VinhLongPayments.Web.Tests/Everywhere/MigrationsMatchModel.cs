using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class MigrationsMatchModel
{
    public static TheoryData<string, PaymentsDb> Providers => new()
    {
        { "SQLite", new SqliteDesignTime().CreateDbContext([]) },
        { "SQL Server", new SqlServerDesignTime().CreateDbContext([]) },
    };

    [Theory, MemberData(nameof(Providers))]
    public void Nothing_of_the_model_waits_for_a_migration(string provider, PaymentsDb db)
    {
        Assert.False(db.Database.HasPendingModelChanges(), $"{provider} lacks a migration: dotnet ef migrations add.");
    }

    [Fact]
    public void Both_providers_have_the_same_migrations_by_name()
    {
        static IEnumerable<string> NamesOf(PaymentsDb db) => db.Database.GetMigrations().Select(id => id[(id.IndexOf('_') + 1)..]);

        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);

        Assert.NotEmpty(NamesOf(sqlite));
        Assert.Equal(NamesOf(sqlite), NamesOf(sqlServer));
    }
}
