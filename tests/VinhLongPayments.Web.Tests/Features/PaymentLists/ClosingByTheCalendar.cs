using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Pipeline;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

/// <summary>The daily routine and lists that nobody closed.</summary>
public sealed class ClosingByTheCalendar : PageTest
{
    [Theory]
    [InlineData("2018-08-19 23:59", ListStatus.Released)]
    [InlineData("2018-08-20 00:00", ListStatus.Closed)]
    public async Task A_list_left_open_is_closed_on_the_fifth_day_after_its_window(string time, ListStatus expected)
    {
        var list = await Given.ReleasedListAsync(Site, "longho");
        Site.SetVietnamTime(time);

        await RunAsync();

        Assert.Equal(expected, await FromDbAsync(db => db.Lists.Where(l => l.Id == list.Id).Select(l => l.Status).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_did_not_come_counts_as_absent_and_whoever_came_stays_paid()
    {
        var list = await Given.ReleasedListAsync(Site, "longho", people: 3);
        await Given.PayAsync(Site, list, list.Lines[0]);
        Site.SetVietnamTime("2018-08-20 06:00");

        await RunAsync();

        var lines = await FromDbAsync(db => db.Entitlements.Where(l => l.ListId == list.Id).OrderBy(l => l.LineNumber).Select(l => new { l.Status, l.UnclaimedReason }).ToListAsync());
        Assert.Equal([EntitlementStatus.Paid, EntitlementStatus.Unclaimed, EntitlementStatus.Unclaimed], lines.Select(l => l.Status));
        Assert.All(lines.Skip(1), line => Assert.Equal(UnclaimedReason.Absent, line.UnclaimedReason));
    }

    [Fact]
    public async Task The_road_of_the_list_and_the_trail_say_that_the_system_closed_it()
    {
        var list = await Given.ReleasedListAsync(Site, "longho");
        Site.SetVietnamTime("2018-08-20 06:00");

        await RunAsync();

        Assert.Contains("Hệ thống", (await (await SignedInAs("canbo.longho")).GetAsync($"/danh-sach/{list.Id}")).Text);
        Assert.True(await FromDbAsync(db => db.AuditEntries.AnyAsync(e => e.Activity == nameof(CloseOverdue) && e.ByName == "hệ thống" && e.Entity == nameof(PaymentList))));
    }

    [Fact]
    public async Task A_list_with_signed_sheets_that_wait_for_the_leader_is_left_to_people()
    {
        var list = await Given.ReleasedListAsync(Site, "longho");
        Site.SetVietnamTime("2018-08-16 09:00");
        await Site.WithDbAsync(async db =>
        {
            var (stored, line) = (await db.Lists.SingleAsync(l => l.Id == list.Id), await db.Entitlements.FirstAsync(l => l.ListId == list.Id));
            var row = new LateEntryRow(line, new(ReceiverKind.Self, line.Name.Full, PaperKind.Other, "Danh sách ký nhận"), PayoutPlace.Point, null);
            db.Add(new LateEntry(stored, line.PayoutPointId, (await db.ContractInForceAsync(line.DistrictId, line.PayMonth))!,
                new(new(2018, 8, 10), await Given.ActorAsync(db, "gdv.longho"), "Mất điện"), [row], await Given.ActorAsync(db, "buudien.longho"), new(Site.Clock.GetUtcNow().UtcDateTime)));
            await db.SaveChangesAsync();
        });
        Site.SetVietnamTime("2018-08-20 06:00");

        await RunAsync();

        Assert.Equal(ListStatus.Released, await FromDbAsync(db => db.Lists.Where(l => l.Id == list.Id).Select(l => l.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_second_run_finds_nothing_more_to_close()
    {
        await Given.ReleasedListAsync(Site, "longho");
        Site.SetVietnamTime("2018-08-20 06:00");

        Assert.True(await RunAsync() > 0);
        Assert.Equal(0, await RunAsync());
    }

    private async Task<int> RunAsync()
    {
        await using var own = ProvinceScope.Open(Site.Services, "DailyRoutine");
        return await own.Services.GetRequiredService<CloseOverdue>().RunAsync(CancellationToken.None);
    }
}
