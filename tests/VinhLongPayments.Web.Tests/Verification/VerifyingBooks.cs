using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Web.Commands;
using VinhLongPayments.Web.Pipeline;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>Books as the application writes them hold; the command says so by its exit code.</summary>
public sealed class VerifyingBooks : VerifyTest
{
    [Fact]
    public async Task Books_written_by_the_application_hold()
    {
        var (log, findings) = await VerifyAsync();

        Assert.Empty(findings);
        Assert.Equal(0, log.Findings);
        Assert.True(log.Checked["receipts"] >= 4 && log.Checked["payouts"] >= 4 && log.Checked["reversals"] >= 1 && log.Checked["lines"] >= 5);
        Assert.True(log.Checked["lists"] >= 1 && log.Checked["totals per point"] >= 2 && log.Checked["triggers"] >= InsertOnly.Tables.Count);
    }

    [Fact]
    public async Task Books_of_a_closed_list_hold()
    {
        await Given.CloseAsync(Site, List);

        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_missing_trigger()
    {
        var trigger = await FromDbAsync(db => Task.FromResult(InsertOnly.TriggerNames(db.IsSqlite).First()));

        await NamedAs($"trigger {trigger}: is missing or does not refuse", null, $"DROP TRIGGER [{trigger}]");
    }

    [Fact]
    public async Task The_command_ends_with_0_only_when_nothing_is_found()
    {
        Assert.Equal(0, await RunCommandAsync());

        await Site.WithDbAsync(db => ChangeAsync(db, null, [$"UPDATE [Entitlements] SET [Status] = 1 WHERE [Id] = {First.LineId}"]));
        Assert.Equal(1, await RunCommandAsync());

        async Task<int> RunCommandAsync()
        {
            await using var own = ProvinceScope.Open(Site.Services, "verify");
            return await Verify.RunAsync(own.Services, []);
        }
    }

    [Fact]
    public async Task No_finding_names_a_person()
    {
        await Site.WithDbAsync(db => ChangeAsync(db, "Payouts", ["UPDATE [Payouts] SET [ReceiverName] = 'Khac', [Amount] = 1, [PaidOn] = '2018-08-30'", "UPDATE [Entitlements] SET [CitizenId] = '12'"]));

        var (_, findings) = await VerifyAsync();

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, f => List.Lines.Any(l => f.Contains(l.Name) || f.Contains(l.CitizenId) || f.Contains(l.Code)) || f.Contains("Khac"));
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_a_fact()
    {
        await Site.WithDbAsync(async db =>
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlAsync($"UPDATE [Receipts] SET [Amount] = 1"));
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlAsync($"DELETE FROM [Payouts]"));
        });

        Assert.Empty((await VerifyAsync()).Findings);
    }
}
