using VinhLongPayments.Web.Demo;

namespace VinhLongPayments.Web.Commands;

/// <summary>The commands beside serving; each is one file of this folder.</summary>
public static class CommandLine
{
    private static readonly Dictionary<string, (string Help, Func<IServiceProvider, string[], Task<int>> Run)> Commands = new()
    {
        ["migrate"] = ("bring the database schema up to date and load the reference facts", Migrate.RunAsync),
        ["create-admin"] = ("create-admin USERNAME \"DISPLAY NAME\": create the first administrator with a one-time password", CreateAdmin.RunAsync),
        ["seed"] = ("seed [--months N] [--districts N] [--seed NUMBER]: make up the scheme's first months from 8/2016 on, in an empty database; Development only", Seed.RunAsync),
        ["verify"] = ("recompute every receipt chain and compare it with payouts, entitlements, triggers and identities; exit 0 only if all hold", Verify.RunAsync),
        ["help"] = ("show this list", (_, _) => Help()),
    };

    public static bool IsCommand(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    public static async Task<int> RunAsync(string[] args)
    {
        if (!Commands.TryGetValue(args[0], out var command))
        {
            Console.Error.WriteLine($"Unknown command: {args[0]}");
            await Help();
            return 2;
        }

        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Every rebuild of a table on SQLite is warned of; whoever runs a command can do nothing about it.
        builder.Logging.AddFilter(DbLoggerCategory.Migrations.Name, LogLevel.Error);
        builder.Services.AddPaymentsDb(builder.Configuration, builder.Environment.ContentRootPath);
        var history = new HistoryClock(TimeProvider.System.Now);
        if (args[0] == "seed") builder.Services.AddSingleton(history);
        builder.Services.AddSingleton(args[0] == "seed" ? history : TimeProvider.System);
        builder.Services.AddAccounts(TimeProvider.System, builder.Environment);
        builder.Services.AddSingleton(builder.Configuration.GetSection("Benefits").Get<BenefitPolicy>() ?? new());
        builder.Services.AddUseCases();
        await using var app = builder.Build();
        await using var own = ProvinceScope.Open(app.Services, args[0]);
        return await command.Run(own.Services, args[1..]);
    }

    private static Task<int> Help()
    {
        Console.WriteLine("dotnet run --project src/VinhLongPayments.Web              start serving on http://localhost:5080");
        foreach (var (name, command) in Commands) Console.WriteLine($"dotnet run --project src/VinhLongPayments.Web -- {name,-13} {command.Help}");
        return Task.FromResult(0);
    }
}
