using System.Diagnostics;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Benchmarks;

/// <summary>
/// dotnet run -c Release --project tests/VinhLongPayments.Benchmarks [rows | payouts | reports]: an import and an export, payouts and searches, or settlements and
/// reports, against floors measured in the same run.
/// </summary>
internal static class Measuring
{
    private static async Task Main(string[] args)
    {
        var isCounter = args is ["payouts"];
        var rows = args is [var number] && int.TryParse(number, out var asked) ? asked : 40_000;
        var folder = Directory.CreateTempSubdirectory("payments-bench-").FullName;
        try
        {
            if (args is ["reports"])
            {
                await Reports.MeasureAsync(folder);
                return;
            }
            await using var site = new BenchSite(Path.Combine(folder, "payments.db"));
            _ = site.Server;
            if (isCounter)
            {
                await CounterAsync(site, folder);
                return;
            }
            var places = await site.PlacesAsync();
            var (august, september) = (LargeWorkbook.Of(rows, places), LargeWorkbook.Of(rows, places, skip: rows / 100));
            Console.WriteLine($"{rows:N0} rows, {august.Length / 1024:N0} KB, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
            await site.ImportAsync(august, new(2018, 8), commit: true);

            foreach (var round in Enumerable.Range(1, 3))
            {
                var floor = await Measure.RunAsync(() => { Floor.ScanAndInsert(september, Path.Combine(folder, $"floor{round}.db")); return Task.CompletedTask; });
                var read = await Measure.RunAsync(() => site.ReadAsync(september));
                var store = await Measure.RunAsync(() => site.StoreAsync(september, rows));
                var review = await Measure.RunAsync(() => site.ImportAsync(september, new(2018, 9), commit: false));
                Console.WriteLine($"round {round}: L {floor}; read with rules {read.Over(floor)}; read and store {store.Over(floor)}; to the review page with checks and differences {review.Over(floor)}");
                var plain = await Measure.RunAsync(() => { PlainExport.Write(Path.Combine(folder, "payments.db"), Path.Combine(folder, "plain.xlsx"), rows); return Task.CompletedTask; });
                var export = await Measure.RunAsync(async () => { await using var file = File.Create(Path.Combine(folder, "export.xlsx")); await site.ExportAsync(new(2018, 8), file); });
                Console.WriteLine($"round {round}: raw reader and plain writer {plain}; export of the list {export.Over(plain, "times")}");
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CounterAsync(BenchSite site, string folder)
    {
        await Payouts.MeasureAsync(site, folder, payouts: 2_000);
        await site.ReleaseElsewhereAsync(peopleEach: 4_600);
        foreach (var (user, query) in new[] { ("gdv.2957501", "tran van an"), ("buudien.longho", "tran van an"), ("gdv.2957501", "le"), ("buudien.tinh", "tran van an") })
        {
            await site.FindAsync(user, query);
            var clock = Stopwatch.StartNew();
            var found = 0;
            for (var i = 0; i < 20; i++) found = await site.FindAsync(user, query);
            Console.WriteLine($"finding \"{query}\" as {user}: {clock.Elapsed.TotalMilliseconds / 20:0.0} ms, {found} lines");
        }
    }
}

/// <summary>How long a piece of work took and by how much the process grew.</summary>
internal sealed record Measure(double Seconds, double Megabytes)
{
    public static async Task<Measure> RunAsync(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (before, peak, done) = (GC.GetTotalMemory(false), 0L, false);
        var watch = new Thread(() => { while (!Volatile.Read(ref done)) { peak = Math.Max(peak, GC.GetTotalMemory(false)); Thread.Sleep(5); } }) { IsBackground = true };
        watch.Start();
        var clock = Stopwatch.StartNew();
        await work();
        var seconds = clock.Elapsed.TotalSeconds;
        Volatile.Write(ref done, true);
        watch.Join();
        return new(seconds, Math.Max(0, peak - before) / 1048576.0);
    }

    public string Over(Measure floor, string unit = "L") => $"{Seconds:0.00} s = {Seconds / floor.Seconds:0.0} {unit}, +{Megabytes:0} MB";

    public override string ToString() => $"{Seconds:0.00} s, +{Megabytes:0} MB";
}
