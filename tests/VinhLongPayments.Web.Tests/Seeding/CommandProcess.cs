using System.Diagnostics;

namespace VinhLongPayments.Web.Tests.Seeding;

/// <summary>A command of the application as a process of its own over a database file: what it printed and with what it ended.</summary>
public sealed class CommandProcess
{
    private readonly List<string> _lines = [];

    public int ExitCode { get; private set; }
    public IReadOnlyList<string> Lines => _lines;

    public static Task<CommandProcess> RunAsync(string database, params string[] args) => RunAsync(database, "Development", _ => false, args);

    /// <param name="killAt">Whether to kill the process when it printed this line.</param>
    public static async Task<CommandProcess> RunAsync(string database, string environment, Predicate<string> killAt, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VinhLongPayments.Web.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ConnectionStrings__Payments"] = $"Data Source={database}";
        var run = new CommandProcess();
        using var process = Process.Start(start)!;
        void Take(string? line)
        {
            if (line is null) return;
            lock (run._lines) run._lines.Add(line);
            if (killAt(line)) process.Kill(entireProcessTree: true);
        }
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        run.ExitCode = process.ExitCode;
        return run;
    }
}
