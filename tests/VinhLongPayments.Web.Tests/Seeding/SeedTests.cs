using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Demo.Seeding;

namespace VinhLongPayments.Web.Tests.Seeding;

public sealed class SeedTests(SeededHistory history) : IClassFixture<SeededHistory>
{
    private const int PayoutsOfTwoMonths = 11_380;

    [Fact]
    public void The_plan_of_two_years_comes_to_the_payouts_that_were_reported()
    {
        var months = Enumerable.Range(0, SeedPlan.MostMonths).Select(SeedPlan.First.Plus).ToList();

        Assert.Equal(961_781, months.Sum(month => SeedPlan.InOrder.Sum(district => SeedPlan.PayoutsOf(district.Code, month))));
        Assert.All(months, month => Assert.InRange(SeedPlan.InOrder.Sum(district => SeedPlan.PayoutsOf(district.Code, month)), 40_074, 40_075));
        Assert.InRange(SeedPlan.InOrder.Sum(district => SeedPlan.PaidBy(district.Code, months[^1])).Dong, 378_950_000_000, 379_000_000_000);
    }

    [Fact]
    public async Task Two_months_have_exactly_the_planned_payouts_and_are_settled()
    {
        Assert.Equal(0, history.InOneGo.ExitCode);
        Assert.StartsWith($"{PayoutsOfTwoMonths} payouts, ", history.InOneGo.Lines[^1]);
        Assert.Equal(2, await FigureAsync("SELECT COUNT(*) FROM Settlements WHERE Status = 4"));
        Assert.Equal(2, await FigureAsync("SELECT COUNT(*) FROM Lists WHERE Status = 6"));
    }

    [Fact]
    public async Task Every_payout_lies_in_the_window_and_has_its_receipt()
    {
        Assert.Equal(0, await FigureAsync("SELECT COUNT(*) FROM Payouts WHERE CAST(substr(PaidOn, 9, 2) AS INTEGER) NOT BETWEEN 7 AND 15"));
        Assert.Equal(await FigureAsync("SELECT COUNT(*) FROM Payouts"), await FigureAsync("SELECT COUNT(*) FROM Receipts"));
    }

    [Fact]
    public async Task People_come_and_go_between_the_months()
    {
        Assert.InRange(await FigureAsync("SELECT COUNT(*) FROM Decisions WHERE Kind = 7"), 10, 100);
        Assert.InRange(await FigureAsync("SELECT COUNT(*) FROM Decisions WHERE Kind = 1"), 10, 200);
        Assert.InRange(await FigureAsync("SELECT COUNT(*) FROM EntitlementItems WHERE Kind = 3"), 20, 120);
        Assert.InRange(await FigureAsync("SELECT COUNT(*) FROM EntitlementItems WHERE Kind = 5"), 5, 100);
    }

    [Fact]
    public async Task The_trail_tells_the_days_of_the_story()
    {
        Assert.Equal(0, await FigureAsync("SELECT COUNT(*) FROM AuditEntries WHERE Activity = 'Seed' AND At > '2018-12-31'"));
    }

    [Fact]
    public void A_run_that_was_cut_off_is_taken_up_and_comes_to_the_same_sums()
    {
        Assert.NotEqual(0, history.Killed.ExitCode);
        Assert.Equal(0, history.TakenUp.ExitCode);
        Assert.Equal(history.InOneGo.Lines[^1], history.TakenUp.Lines[^1]);
    }

    [Fact]
    public async Task The_books_of_a_history_that_was_taken_up_hold()
    {
        var verify = await CommandProcess.RunAsync(history.CutOff, "verify");

        Assert.True(verify.ExitCode == 0, string.Join('\n', verify.Lines));
    }

    [Theory]
    [InlineData("--seed", "7")]
    [InlineData("--districts", "2")]
    public async Task Another_history_is_not_told_over_this_one(string option, string value)
    {
        string[] other = ["--months", "2", "--districts", "1"];
        var refused = await CommandProcess.RunAsync(history.Whole, ["seed", .. option == "--districts" ? ["--months", "2", option, value] : other.Concat([option, value])]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(PayoutsOfTwoMonths, await FigureAsync("SELECT COUNT(*) FROM Payouts WHERE NOT EXISTS (SELECT 1 FROM Reversals WHERE PayoutId = Payouts.Id)"));
    }

    [Fact]
    public async Task Made_up_people_stay_out_of_production()
    {
        var refused = await CommandProcess.RunAsync(Path.Combine(Path.GetTempPath(), "never-made.db"), "Production", _ => false, "seed");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(refused.Lines, line => line.Contains("Development only", StringComparison.Ordinal));
    }

    private Task<long> FigureAsync(string sql) => SeededHistory.FigureAsync(history.Whole, sql);
}
