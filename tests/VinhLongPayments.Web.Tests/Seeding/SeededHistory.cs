using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Web.Tests.Seeding;

/// <summary>Two made-up months of one district, once in one go and once cut off in the middle and taken up again.</summary>
public sealed class SeededHistory : IAsyncLifetime
{
    private static readonly string[] Small = ["seed", "--months", "2", "--districts", "1"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seed");

    public string Whole => Path.Combine(_folder.FullName, "whole.db");
    public string CutOff => Path.Combine(_folder.FullName, "cut-off.db");
    public CommandProcess InOneGo { get; private set; } = null!;
    public CommandProcess Killed { get; private set; } = null!;
    public CommandProcess TakenUp { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        InOneGo = await CommandProcess.RunAsync(Whole, Small);
        Killed = await CommandProcess.RunAsync(CutOff, "Development", line => line.StartsWith("month 08/2016", StringComparison.Ordinal), Small);
        TakenUp = await CommandProcess.RunAsync(CutOff, Small);
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>One figure of a database, by its own SQL.</summary>
    public static async Task<long> FigureAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync() ?? 0L);
    }
}
