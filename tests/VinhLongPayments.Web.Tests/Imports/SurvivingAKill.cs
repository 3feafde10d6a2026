using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>The server is killed in the middle of an import: what is there afterwards is the staged file or the whole draft, and the work goes on by itself.</summary>
public sealed class SurvivingAKill : PageTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    [InlineData(300)]
    [InlineData(700)]
    public async Task A_kill_at_any_moment_leaves_the_staged_file_or_the_whole_draft(int milliseconds)
    {
        if (Site.IsOnSqlServer) return;
        var clerk = await SignedInAs("canbo.longho");
        await clerk.ReviewAsync(Sample(Lists.Small));
        await FromDbAsync(async db =>
        {
            var import = await db.Imports.SingleAsync();
            import.AskForDraft(import.Author);
            return await db.SaveChangesAsync();
        });
        var database = new SqliteConnectionStringBuilder(Site.ConnectionString).DataSource;
        await Site.DisposeAsync();

        using (var server = await WebProcess.StartAsync(database))
        {
            await Task.Delay(milliseconds);
            await server.KillAsync();
        }
        var (status, lists, lines, items) = Read(database);
        Assert.True((status, lists, lines, items) is (ImportStatus.Checked, 0, 0, 0) or (ImportStatus.Committed, 1, 300, 300), $"{status}, {lists} lists, {lines} lines, {items} items");

        using var again = await WebProcess.StartAsync(database);
        for (var tries = 0; Read(database).Status is not ImportStatus.Committed && tries < 200; tries++) await Task.Delay(100);
        Assert.Equal((ImportStatus.Committed, 1, 300, 300), Read(database));
        await again.KillAsync();
    }

    private static (ImportStatus Status, long Lists, long Lines, long Items) Read(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        long One(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (long)command.ExecuteScalar()!;
        }
        const string list = "(SELECT Id FROM Lists WHERE FileName = 'danh-sach.xlsx')";
        return ((ImportStatus)One("SELECT Status FROM Imports"), One("SELECT COUNT(*) FROM Lists WHERE FileName = 'danh-sach.xlsx'"),
            One($"SELECT COUNT(*) FROM Entitlements WHERE ListId IN {list}"), One($"SELECT COUNT(*) FROM EntitlementItems WHERE EntitlementId IN (SELECT Id FROM Entitlements WHERE ListId IN {list})"));
    }
}
