using System.Diagnostics;
using Microsoft.Data.Sqlite;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Benchmarks;

/// <summary>Five made-up months of the province: a district's month counted for its settlement against bare SQL, and the province's quarter and years.</summary>
internal static class Reports
{
    private const int Rounds = 7;
    private static readonly PaymentMonth Last = new(2016, 12);

    public static async Task MeasureAsync(string folder)
    {
        var database = Path.Combine(folder, "province.db");
        await SeedAsync(database);
        await using var site = new BenchSite(database);
        _ = site.Server;
        var district = await site.DistrictAsync("longho");

        Console.WriteLine($"{Last}: bare SQL {await MedianAsync(() => BareMonth(database, district))}; counted for the settlement {await MedianAsync(() => site.CountMonthAsync("longho", Last))}");
        Console.WriteLine($"quarter of the province from settlements {await MedianAsync(() => site.ReportAsync("quy", Last, categories: false))}; by category from its payouts {await MedianAsync(() => site.ReportAsync("quy", Last, categories: true))}");
        Console.WriteLine($"a month of the province looked over for alarms {await MedianAsync(() => site.ScanAsync(Last))}");
        Console.WriteLine($"year from settlements {await MedianAsync(() => site.ReportAsync("nam", Last, categories: false))}");
    }

    private static async Task SeedAsync(string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VinhLongPayments.Web.dll"), "seed", "--months", "5"]) { WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Payments"] = $"Data Source={database}";
        using var seed = Process.Start(start)!;
        await seed.WaitForExitAsync();
        if (seed.ExitCode != 0) throw new InvalidOperationException("The province was not made up.");
    }

    private static async Task<string> MedianAsync(Func<Task> work)
    {
        await work();
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await work();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        return $"{times.Order().ElementAt(Rounds / 2):0.0} ms";
    }

    // The sums a settlement stands on, as somebody would ask for them by hand; who came and who left is compared in memory, as in the use case.
    private static Task BareMonth(string database, int district)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        var (now, before) = (Last.Number, Last.Previous.Number);
        var lines = $"FROM Entitlements l JOIN Lists s ON s.Id = l.ListId WHERE l.DistrictId = {district} AND l.PayMonth = {now} AND s.Status BETWEEN 4 AND 6";
        foreach (var sql in new[]
        {
            $"SELECT t.PayoutPointId, SUM(t.Lines), SUM(t.Heads), SUM(t.Regular), SUM(t.BackPay), SUM(t.CarriedOver), SUM(t.Clawback), SUM(t.Funeral), SUM(t.Amount) FROM ListPointTotals t JOIN Lists s ON s.Id = t.ListId WHERE s.DistrictId = {district} AND s.FromMonth = {now} GROUP BY 1",
            $"SELECT l.PayoutPointId, COUNT(*), SUM(l.Amount) {lines} GROUP BY 1",
            $"SELECT l.PayoutPointId, l.Status, COUNT(*), SUM(l.Amount) {lines} AND l.UnclaimedReason IS NOT NULL GROUP BY 1, 2",
            $"SELECT p.PayoutPointId, p.Place, p.Source, COUNT(*), SUM(p.Amount), MIN(p.PaidOn), MAX(p.PaidOn) FROM Payouts p WHERE p.DistrictId = {district} AND p.PayMonth = {now} AND NOT EXISTS (SELECT 1 FROM Reversals r WHERE r.PayoutId = p.Id) GROUP BY 1, 2, 3",
            $"SELECT r.PayoutPointId, COUNT(*), SUM(r.Amount) FROM Payouts p JOIN Receipts r ON r.PayoutId = p.Id WHERE p.DistrictId = {district} AND p.PayMonth = {now} AND NOT EXISTS (SELECT 1 FROM Reversals v WHERE v.PayoutId = p.Id) GROUP BY 1",
            $"SELECT l.PayoutPointId, l.Status, SUM(i.Amount) FROM Entitlements l JOIN EntitlementItems i ON i.EntitlementId = l.Id WHERE l.DistrictId = {district} AND l.PayMonth = {now} AND l.UnclaimedReason IS NOT NULL GROUP BY 1, 2",
            $"SELECT BeneficiaryId, PayoutPointId, Amount FROM Entitlements WHERE DistrictId = {district} AND PayMonth = {before} AND Status = 5",
            $"SELECT l.BeneficiaryId, l.PayoutPointId FROM Entitlements l WHERE l.DistrictId = {district} AND l.PayMonth = {now} AND EXISTS (SELECT 1 FROM EntitlementItems i WHERE i.EntitlementId = l.Id AND i.Kind = 3)",
            $"SELECT PayoutPointId, LastNumber, LastHash FROM ReceiptChains WHERE DistrictId = {district} AND Month = {now}",
            $"SELECT PayoutPointId, Heads, CarriedOver FROM SettlementLines WHERE SettlementId IN (SELECT Id FROM Settlements WHERE DistrictId = {district} AND PayMonth = {before})",
        }) Rows(connection, sql);

        HashSet<(string, int)> HeadsOf(int month) => [.. Rows(connection, $"SELECT l.BeneficiaryId, l.PayoutPointId FROM Entitlements l WHERE l.DistrictId = {district} AND l.PayMonth = {month} AND l.IsHead = 1").Select(row => ((string)row[0], Convert.ToInt32(row[1])))];
        var (heads, earlier) = (HeadsOf(now), HeadsOf(before));
        if (heads.Except(earlier).Count() + earlier.Except(heads).Count() == 0) throw new InvalidOperationException("Nobody came or left: this is not the month that was made up.");
        return Task.CompletedTask;
    }

    private static List<object[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"No row: {sql}");
    }
}
