using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>What a period comes to is counted by the database, from the rows in memory, and by replaying the audit trail: all three agree.</summary>
public sealed class ThreeWaysOfCounting : PageTest
{
    private const int Months = 167;

    // The two districts with a history of their own keep it.
    private static readonly string[] Slugs = ["longho", "mangthit", "vungliem", "tambinh", "binhminh", "traon"];

    private sealed record Where(int District, PaymentMonth Month, int Point);

    private sealed record Figures(Tally Due, Tally Paid, Tally CarriedOver, Tally Returned)
    {
        public static readonly Figures None = new(Tally.None, Tally.None, Tally.None, Tally.None);
    }

    [Fact]
    public async Task A_thousand_generated_periods_settle_and_come_to_the_same_three_ways()
    {
        var (bySql, inMemory) = (new Dictionary<Where, Figures>(), new Dictionary<Where, Figures>());
        for (var d = 0; d < Slugs.Length; d++)
        {
            var periods = await FromDbAsync(db => GeneratedPeriods.StartAsync(db, d + 1, Slugs[d], people: 5));
            for (var month = GeneratedPeriods.First; month < GeneratedPeriods.First.Plus(Months); month = month.Plus(1))
            {
                var now = month;
                var list = await FromDbAsync(db => periods.ReleaseAsync(db, now));
                await Site.WithDbAsync(db => periods.PayAndCloseAsync(db, list, now));
                var count = await FromDbAsync(db => periods.SettleAsync(db, now));
                Assert.Empty(count.Breaks);
                Assert.Empty(count.Differences);
                foreach (var point in count.Sources.Points) bySql[new(periods.DistrictId, now, point.PayoutPointId)] = new(point.Due, point.Paid, point.CarriedOver, point.Returned);
                foreach (var point in await FromDbAsync(db => RowsAsync(db, list))) inMemory[new(periods.DistrictId, now, point.Key)] = point.Value;
            }
        }

        // Chance left something in every column.
        Assert.All(new Func<Figures, Tally>[] { f => f.Due, f => f.Paid, f => f.CarriedOver, f => f.Returned }, column => Assert.True(bySql.Values.Sum(column).People > 100));
        var replayed = await FromDbAsync(ReplayAsync);
        Assert.Equal(Slugs.Length * Months, bySql.Keys.Select(at => (at.District, at.Month)).Distinct().Count());
        foreach (var at in bySql.Keys)
        {
            Assert.Equal((at, bySql[at]), (at, inMemory.GetValueOrDefault(at, Figures.None)));
            Assert.Equal((at, bySql[at]), (at, replayed.GetValueOrDefault(at, Figures.None)));
        }
    }

    private static async Task<Dictionary<int, Figures>> RowsAsync(PaymentsDb db, Guid list)
    {
        var lines = await db.Entitlements.AsNoTracking().Include(l => l.Payouts).ThenInclude(p => p.Reversal).Where(l => l.ListId == list).ToListAsync();
        Tally Of(IEnumerable<Entitlement> some) => some.Sum(l => new Tally(1, l.Amount));
        return lines.GroupBy(l => l.PayoutPointId).ToDictionary(g => g.Key, g => new Figures(
            Of(g), g.SelectMany(l => l.Payouts).Where(p => p.IsLive).Sum(p => new Tally(1, p.Amount)),
            Of(g.Where(l => l.Status is EntitlementStatus.CarriedOver)), Of(g.Where(l => l.Status is EntitlementStatus.Returned))));
    }

    // Only what the trail tells is used: lines as they were added, payouts and reversals, and the state each line was last moved to.
    private static async Task<Dictionary<Where, Figures>> ReplayAsync(PaymentsDb db)
    {
        var codes = await db.Entitlements.Select(l => new { l.Id, l.Code, l.PayMonth }).ToDictionaryAsync(l => $"{l.Id}", l => (l.Code, l.PayMonth));
        var trail = await db.AuditEntries.AsNoTracking().Where(e => e.Entity == "Entitlement" || e.Entity == "Payout" || e.Entity == "Reversal").OrderBy(e => e.Id).ToListAsync();
        var (lines, figures) = (new Dictionary<(string Code, PaymentMonth Month), (Where At, Vnd Amount, string Status)>(), new Dictionary<Where, Figures>());
        foreach (var entry in trail)
        {
            var told = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(entry.Changes, AuditTrail.Json)!;
            if (entry.Entity == "Entitlement" && told.ContainsKey("Code")) lines[(entry.EntityKey, MonthOf(told))] = (At(entry, told), AmountOf(told), told["Status"][1]!);
            else if (entry.Entity == "Entitlement") { if (told.TryGetValue("Status", out var moved) && lines.TryGetValue(codes[entry.EntityKey], out var line)) lines[codes[entry.EntityKey]] = line with { Status = moved[1]! }; }
            else Add(At(entry, told), f => f with { Paid = entry.Entity == "Payout" ? f.Paid + new Tally(1, AmountOf(told)) : f.Paid - new Tally(1, AmountOf(told)) });
        }
        foreach (var (at, amount, status) in lines.Values)
        {
            var tally = new Tally(1, amount);
            Add(at, f => f with
            {
                Due = f.Due + tally,
                CarriedOver = status == nameof(EntitlementStatus.CarriedOver) ? f.CarriedOver + tally : f.CarriedOver,
                Returned = status == nameof(EntitlementStatus.Returned) ? f.Returned + tally : f.Returned,
            });
        }
        return figures;

        void Add(Where at, Func<Figures, Figures> with) => figures[at] = with(figures.GetValueOrDefault(at, Figures.None));
    }

    private static Where At(AuditEntry entry, Dictionary<string, string?[]> told) => new(entry.DistrictId!.Value, MonthOf(told), int.Parse(told["PayoutPointId"][1]!, System.Globalization.CultureInfo.InvariantCulture));

    private static PaymentMonth MonthOf(Dictionary<string, string?[]> told)
    {
        var parts = told["PayMonth"][1]!.Split('/').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new(parts[1], parts[0]);
    }

    private static Vnd AmountOf(Dictionary<string, string?[]> told) => new(long.Parse(string.Concat(told["Amount"][1]!.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture));
}
