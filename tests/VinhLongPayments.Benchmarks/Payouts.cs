using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Features.Counter;
using VinhLongPayments.Web.Pipeline;

namespace VinhLongPayments.Benchmarks;

/// <summary>Durable payouts through the use case by eight callers, against bare prepared statements by one writer; and how fast a name is found.</summary>
internal static class Payouts
{
    private const int Callers = 8;

    public static async Task MeasureAsync(BenchSite site, string folder, int payouts)
    {
        var lines = await site.ReleasedAsync(payouts * 4);
        foreach (var round in Enumerable.Range(1, 3))
        {
            var floor = Floor(Path.Combine(folder, $"payouts{round}.db"), payouts);
            var (rate, longest) = await PayAsync(site, lines.Skip((round - 1) * payouts).Take(payouts).ToList());
            Console.WriteLine($"payouts round {round}: floor {floor:0}/s, one writer; use case {rate:0}/s, {Callers} callers = {rate / floor:0.00}, longest wait {longest * 1000:0} ms");
        }
    }

    // What one payout writes at the least: the payout, its receipt, two audit entries, the line's state, the chain's head; one durable commit.
    private static double Floor(string database, int payouts)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Run(connection, """
            PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
            CREATE TABLE Lines (Id INTEGER PRIMARY KEY, Status INTEGER, Version INTEGER);
            CREATE TABLE Chains (Id INTEGER PRIMARY KEY, LastNumber INTEGER, LastHash TEXT);
            CREATE TABLE Payouts (Id INTEGER PRIMARY KEY, RequestId TEXT, LineId INTEGER, Point INTEGER, Month INTEGER, Amount INTEGER, PaidOn TEXT, At TEXT, Cashier TEXT, Name TEXT, Receiver TEXT, Paper TEXT, Attempt INTEGER);
            CREATE UNIQUE INDEX P1 ON Payouts (LineId, Attempt); CREATE UNIQUE INDEX P2 ON Payouts (RequestId); CREATE INDEX P3 ON Payouts (Month, Point, PaidOn);
            CREATE TABLE Receipts (Id INTEGER PRIMARY KEY, PayoutId INTEGER, Point INTEGER, Month INTEGER, Number INTEGER, Code TEXT, Body TEXT, Previous TEXT, Hash TEXT);
            CREATE UNIQUE INDEX R1 ON Receipts (Point, Month, Number); CREATE UNIQUE INDEX R2 ON Receipts (Code);
            CREATE TABLE Audit (Id INTEGER PRIMARY KEY, At TEXT, Entity TEXT, EntityKey TEXT, Changes TEXT, ByName TEXT);
            CREATE INDEX A1 ON Audit (At); CREATE INDEX A2 ON Audit (Entity, EntityKey);
            INSERT INTO Chains VALUES (1, 0, '');
            """);
        Run(connection, $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {payouts}) INSERT INTO Lines SELECT i, 1, 0 FROM n;");
        using var select = Prepare(connection, "SELECT l.Status, c.LastNumber, c.LastHash FROM Lines l, Chains c WHERE l.Id = @p0 AND c.Id = 1", 1);
        using var payout = Prepare(connection, "INSERT INTO Payouts VALUES (NULL, @p0, @p1, 1, 201808, 270000, '2018-08-08', @p2, @p3, 'Giao dịch viên', 'Nguyễn Thị An', '330123456', 1)", 4);
        using var receipt = Prepare(connection, "INSERT INTO Receipts VALUES (NULL, last_insert_rowid(), 1, 201808, @p0, @p1, @p2, @p3, @p4)", 5);
        using var audit = Prepare(connection, "INSERT INTO Audit VALUES (NULL, @p0, @p1, @p2, @p3, 'Giao dịch viên')", 4);
        using var line = Prepare(connection, "UPDATE Lines SET Status = 3, Version = 1 WHERE Id = @p0 AND Version = 0", 1);
        using var chain = Prepare(connection, "UPDATE Chains SET LastNumber = @p0, LastHash = @p1 WHERE Id = 1", 2);
        var (body, hash) = (new string('x', 300), new string('0', 64));

        var clock = Stopwatch.StartNew();
        for (var i = 1; i <= payouts; i++)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var command in new[] { select, payout, receipt, audit, line, chain }) command.Transaction = transaction;
            using (var reader = Set(select, i).ExecuteReader()) reader.Read();
            Set(payout, $"{i:00000000000000000000000000000000}", i, "2018-08-08 09:00:00", "0000").ExecuteNonQuery();
            Set(receipt, i, $"2957501-201808-{i:00000}", body, hash, hash).ExecuteNonQuery();
            Set(audit, "2018-08-08 09:00:00", "Payout", $"{i}", body).ExecuteNonQuery();
            Set(audit, "2018-08-08 09:00:00", "Receipt", $"{i}", body).ExecuteNonQuery();
            Set(line, i).ExecuteNonQuery();
            Set(chain, i, hash).ExecuteNonQuery();
            transaction.Commit();
        }
        return payouts / clock.Elapsed.TotalSeconds;
    }

    private static async Task<(double Rate, double Longest)> PayAsync(BenchSite site, List<ReadyLine> lines)
    {
        var (queue, longest) = (new System.Collections.Concurrent.ConcurrentQueue<ReadyLine>(lines), new double[Callers]);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var line))
            {
                var one = Stopwatch.StartNew();
                await site.PayAsync(line);
                longest[caller] = Math.Max(longest[caller], one.Elapsed.TotalSeconds);
            }
        })));
        return (lines.Count / clock.Elapsed.TotalSeconds, longest.Max());
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter($"@p{i}", ""));
        command.Prepare();
        return command;
    }

    private static SqliteCommand Set(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command;
    }
}

/// <summary>A line that waits at a point's counter.</summary>
internal sealed record ReadyLine(long Id, string CitizenId);
