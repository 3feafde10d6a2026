using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Web.Tests.Features.Counter;

/// <summary>
/// Two web processes over one database, and eight hands: a line is paid once, receipts have no gap, and what was answered outlives a kill.
/// Short on each run; PAYMENTS_TEST_FULL=1 does all of it.
/// </summary>
public sealed partial class TwoServers
{
    private const int Hands = 8;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("PAYMENTS_TEST_FULL") == "1";

    /// <summary>A database file with a released list at one point, which no process has open.</summary>
    private static async Task<(string Database, GivenList List)> PrepareAsync(int people)
    {
        await using var site = Site.Open();
        var list = await Given.ReleasedListAsync(site, people: people);
        return (new SqliteConnectionStringBuilder(site.ConnectionString).DataSource, list);
    }

    [Fact]
    public async Task Eight_hands_at_two_servers_pay_one_line_once()
    {
        if (Site.IsOnSqlServer) return;
        var attempts = IsFull ? 1_250 : 60;
        var (database, list) = await PrepareAsync(people: 1);
        using var one = await WebProcess.StartAsync(database);
        using var two = await WebProcess.StartAsync(database);
        var hands = await HandsAsync(Hands, list, one, two);

        var answers = (await Task.WhenAll(hands.Select((hand, n) => Task.Run(async () =>
        {
            var mine = new List<(HttpStatusCode Status, string? Receipt)>();
            // Every second attempt is the same form again, the others are new forms.
            for (var i = 0; i < attempts; i++) mine.Add(await hand.PayAsync(list.Lines[0], i % 2 == 0 ? hand.Request : Guid.NewGuid()));
            return mine;
        })))).SelectMany(all => all).ToList();

        Assert.Single(answers.Where(a => a.Receipt is not null).Select(a => a.Receipt).Distinct());
        Assert.All(answers, a => Assert.True(a.Receipt is not null || a.Status is HttpStatusCode.Conflict, $"{a.Status}"));
        Assert.Equal((1, 1), (One(database, Payouts(list)), One(database, Receipts(list))));
        Assert.Equal(0, await VerifyAsync(database));
    }

    [Fact]
    public async Task Eight_cashiers_at_one_point_leave_no_gap_in_its_receipts()
    {
        if (Site.IsOnSqlServer) return;
        var people = IsFull ? 2_000 : 160;
        var (database, list) = await PrepareAsync(people);
        using var one = await WebProcess.StartAsync(database);
        using var two = await WebProcess.StartAsync(database);
        var hands = await HandsAsync(Hands, list, one, two);
        var queue = new ConcurrentQueue<GivenLine>(list.Lines);

        await Task.WhenAll(hands.Select(hand => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var line)) Assert.NotNull((await hand.PayAsync(line, Guid.NewGuid())).Receipt);
        })));

        Assert.Equal((people, people), (One(database, Payouts(list)), One(database, $"SELECT MAX(Number) FROM Receipts WHERE PayoutPointId = {list.Points[0].Id} AND Month = {list.Month.Number}")));
        Assert.Equal(0, await VerifyAsync(database));
    }

    [Fact]
    public async Task A_killed_server_loses_nothing_that_it_answered()
    {
        if (Site.IsOnSqlServer) return;
        var kills = IsFull ? 100 : 4;
        var (database, list) = await PrepareAsync(people: kills * 40);
        var (queue, answered, random) = (new ConcurrentQueue<GivenLine>(list.Lines), new ConcurrentBag<string>(), new Random(2018));

        for (var kill = 0; kill < kills; kill++)
        {
            using var server = await WebProcess.StartAsync(database);
            var hands = await HandsAsync(4, list, server);
            var paying = hands.Select(hand => Task.Run(() => PayUntilKilledAsync(hand, queue, answered))).ToList();
            // In the middle of the work, whenever that is: some were answered, others are on their way.
            var enough = answered.Count + random.Next(1, 12);
            for (var waited = 0; answered.Count < enough && waited < 1_000; waited++) await Task.Delay(10);
            await Task.Delay(random.Next(0, 40));
            await server.KillAsync();
            await Task.WhenAll(paying);
        }

        var stored = Column(database, $"SELECT Id FROM Receipts WHERE PayoutPointId = {list.Points[0].Id} AND Month = {list.Month.Number}").ToHashSet();
        Assert.NotEmpty(answered);
        Assert.All(answered, receipt => Assert.Contains(receipt, stored));
        Assert.Equal((stored.Count, stored.Count), (One(database, Payouts(list)), One(database, $"SELECT COUNT(*) FROM Entitlements WHERE ListId = '{list.Id.ToString().ToUpperInvariant()}' AND Status = 3")));
        Assert.Equal(0, await VerifyAsync(database));
    }

    // One after the other: the first sign-in stores the password anew, and the next would meet it.
    private static async Task<List<Hand>> HandsAsync(int count, GivenList list, params WebProcess[] servers)
    {
        var hands = new List<Hand>();
        for (var n = 0; n < count; n++) hands.Add(await Hand.AtAsync(servers[n % servers.Length], list.Lines[0]));
        return hands;
    }

    private static async Task PayUntilKilledAsync(Hand hand, ConcurrentQueue<GivenLine> queue, ConcurrentBag<string> answered)
    {
        try
        {
            while (queue.TryDequeue(out var line))
                if ((await hand.PayAsync(line, Guid.NewGuid())).Receipt is { } receipt) answered.Add(receipt);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            // The server is gone; what it answered before stands in the bag.
        }
    }

    private static string Payouts(GivenList list) => $"SELECT COUNT(*) FROM Payouts WHERE PayoutPointId = {list.Points[0].Id} AND PayMonth = {list.Month.Number}";

    private static string Receipts(GivenList list) => $"SELECT COUNT(*) FROM Receipts WHERE PayoutPointId = {list.Points[0].Id} AND Month = {list.Month.Number}";

    private static int One(string database, string sql) => int.Parse(Column(database, sql).Single(), System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Column(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }

    private static async Task<int> VerifyAsync(string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VinhLongPayments.Web.dll"), "verify"]) { WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ConnectionStrings__Payments"] = $"Data Source={database}";
        using var verify = Process.Start(start)!;
        await verify.WaitForExitAsync();
        return verify.ExitCode;
    }

    /// <summary>A cashier at one of the servers, with a form open.</summary>
    private sealed partial record Hand(HttpClient Http, string Token, Guid Request)
    {
        public static async Task<Hand> AtAsync(WebProcess server, GivenLine line)
        {
            var browser = await server.SignedInAs(line.Point.Cashier);
            var page = await browser.GetAsync("/chi-tra");
            return new(browser.Http, page.Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value, Guid.NewGuid());
        }

        public async Task<(HttpStatusCode Status, string? Receipt)> PayAsync(GivenLine line, Guid request)
        {
            using var answer = await Http.PostAsync($"/chi-tra/{line.Id}", new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token, ["Form.RequestId"] = $"{request}", ["Form.Receiver"] = "Self", ["Form.Paper"] = "CitizenId", ["Form.PaperNumber"] = line.CitizenId,
                ["Form.Place"] = "Point", ["Form.Signing"] = "Signature",
            }));
            return (answer.StatusCode, answer.Headers.Location is { } to && ReceiptAddress().Match(to.ToString()) is { Success: true } receipt ? receipt.Groups[1].Value : null);
        }

        [GeneratedRegex(@"/chi-tra/phieu/(\d+)")]
        private static partial Regex ReceiptAddress();
    }
}
