using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Features.Alarms;
using VinhLongPayments.Web.Pipeline;
using VinhLongPayments.Web.Tests.Features.Settlements;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Alarms;

/// <summary>What is planted is found, told with its reason, and closed by a person; what is usual raises nothing.</summary>
public sealed class RaisingAlarms : VerifyTest
{
    private async Task<List<Alarm>> ScanAsync(PaymentMonth? month = null)
    {
        await using var own = ProvinceScope.Open(Site.Services, "Test");
        await own.Services.GetRequiredService<ScanForAlarms>().RunAsync(month ?? Given.August, default);
        return await own.Db.Alarms.AsNoTracking().Where(a => a.DistrictId == List.DistrictId).ToListAsync();
    }

    private Task PlantAsync(string table, params string[] changes) => Site.WithDbAsync(db => ChangeAsync(db, table, changes));

    private Task<string> TextAsync(string text) => FromDbAsync(db => Task.FromResult(db.IsSqlite ? $"'{text}'" : $"N'{text}'"));

    private string Ours => $"[PayMonth] = 201808 AND [DistrictId] = {List.DistrictId}";

    [Fact]
    public async Task An_honest_month_raises_nothing() => Assert.Empty(await ScanAsync());

    [Fact]
    public async Task One_receiver_for_three_people_is_found_once_however_often_it_is_looked_for()
    {
        await PlantAsync("Payouts", $"UPDATE [Payouts] SET [ReceiverKind] = 2, [ReceiverName] = {await TextAsync("Lê Văn Ba")}, [PaperNumber] = '330000001' WHERE {Ours}");

        await ScanAsync();
        var alarm = Assert.Single(await ScanAsync());

        Assert.Equal((AlarmKind.OneReceiverForMany, "Lê Văn Ba"), (alarm.Kind, alarm.SubjectName));
        Assert.Contains("nhận thay 3 người", alarm.Explanation);
        Assert.DoesNotContain("330000001", alarm.Explanation + alarm.Key);
    }

    [Fact]
    public async Task A_receiver_named_like_the_cashier_of_the_point_is_found()
    {
        var cashier = await FromDbAsync(db => db.Users.Where(a => a.UserName == List.Points[0].Cashier).Select(a => a.DisplayName).SingleAsync());
        await PlantAsync("Payouts", $"UPDATE [Payouts] SET [ReceiverKind] = 2, [ReceiverName] = {await TextAsync(cashier)} WHERE [EntitlementId] = {List.Lines[0].Id}");

        Assert.Contains(await ScanAsync(), a => a.Kind is AlarmKind.ReceiverIsStaff && a.Explanation.Contains(cashier, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Money_signed_for_after_a_death_written_down_late_is_found()
    {
        await PlantAsync("Payouts", $"UPDATE [Beneficiaries] SET [DiedOn] = '2018-06-10' WHERE [Code] = '{List.Lines[0].Code}'");

        var alarm = Assert.Single(await ScanAsync());
        Assert.Equal((AlarmKind.PaidAfterDeath, List.Lines[0].Name), (alarm.Kind, alarm.SubjectName));
        Assert.Contains("Mất ngày 10/06/2018", alarm.Explanation);
    }

    [Fact]
    public async Task Payouts_at_night_are_found()
    {
        await PlantAsync("Payouts", $"UPDATE [Payouts] SET [RecordedAt] = '2018-08-08 15:00:00' WHERE [EntitlementId] = {List.Lines[0].Id}");
        Assert.Contains("muộn nhất lúc 22:00", Assert.Single(await ScanAsync()).Explanation);
    }

    [Fact]
    public async Task Ten_payouts_in_a_minute_and_twelve_reversals_by_one_person_are_found()
    {
        var list = await Given.ReleasedListAsync(Site, "mangthit", people: 12);
        var payouts = new List<GivenPayout>();
        foreach (var line in list.Lines) payouts.Add(await Given.PayAsync(Site, list, line));
        foreach (var payout in payouts) await Given.ReverseAsync(Site, list, payout);

        await ScanAsync();
        var raised = await FromDbAsync(db => db.Alarms.Where(a => a.DistrictId == list.DistrictId).ToListAsync());

        Assert.Contains(raised, a => a.Kind is AlarmKind.TooFast && a.Explanation.Contains("10 khoản chi trong 0 giây", StringComparison.Ordinal));
        Assert.Contains(raised, a => a.Kind is AlarmKind.ReversalsByOne && a.Explanation.Contains("hủy 12 phiếu chi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_year_of_birth_moved_over_the_threshold_and_an_edit_taken_back_are_found()
    {
        var id = await GivenRegister.AwardedAsync(Site, birth: "1940-05-10");
        await ChangeBirthAsync(id, "1937-05-10");
        Assert.Equal(AlarmKind.BirthYearEdited, Assert.Single(await ScanAsync()).Kind);

        await ChangeBirthAsync(id, "1940-05-10");
        Assert.Contains(await ScanAsync(), a => a.Kind is AlarmKind.EditedAndReverted && a.Explanation.StartsWith("Ngày sinh được sửa rồi sửa lại", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_year_of_birth_mended_far_from_any_threshold_raises_nothing()
    {
        await ChangeBirthAsync(await GivenRegister.AwardedAsync(Site, birth: "1930-05-10"), "1928-05-10");
        Assert.Empty(await ScanAsync());
    }

    private Task ChangeBirthAsync(Guid id, string birth) => Site.WithDbAsync(async db =>
    {
        var person = await db.Beneficiaries.SingleAsync(b => b.Id == id);
        db.Entry(person).Property(b => b.Birth).CurrentValue = BirthDate.FromStored(birth);
        await db.SaveChangesAsync();
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
    });

    [Fact]
    public async Task Somebody_over_a_hundred_is_found_once_a_year()
    {
        await PlantAsync("Payouts", $"UPDATE [Entitlements] SET [Birth] = '1915-01-01' WHERE [Id] = {List.Lines[0].Id}");
        Assert.Equal(new PaymentMonth(2018, 1), Assert.Single(await ScanAsync()).Month);
    }

    [Fact]
    public async Task A_point_without_any_decrease_and_one_that_grows_unlike_its_district_are_found_and_no_other()
    {
        var periods = await FromDbAsync(db => GeneratedPeriods.StartAsync(db, 1, "longho", people: 4));
        for (var month = GeneratedPeriods.First; month < GeneratedPeriods.First.Plus(6); month = month.Plus(1))
        {
            var now = month;
            var list = await FromDbAsync(db => periods.ReleaseAsync(db, now));
            await Site.WithDbAsync(db => periods.PayAndCloseAsync(db, list, now));
            await FromDbAsync(db => periods.SettleAsync(db, now));
        }
        var last = GeneratedPeriods.First.Plus(5);
        await PlantAsync("SettlementLines", "UPDATE [SettlementLines] SET [HeadsBefore] = 360, [Increase] = 2, [Decrease] = 2, [Heads] = 360",
            $"UPDATE [SettlementLines] SET [Decrease] = 0, [Heads] = 362 WHERE [PayoutPointId] = {periods.Points[0]}",
            $"UPDATE [SettlementLines] SET [Increase] = 20, [Heads] = 378 WHERE [PayoutPointId] = {periods.Points[1]} AND [SettlementId] IN (SELECT [Id] FROM [Settlements] WHERE [PayMonth] = {last.Number})");

        var raised = await ScanAsync(last);

        Assert.Equal([(AlarmKind.PointWithoutDecrease, periods.Points[0]), (AlarmKind.UnusualChange, periods.Points[1])], raised.Select(a => (a.Kind, a.PayoutPointId!.Value)).Order());
        Assert.Contains("tăng 20 người", raised.Single(a => a.Kind is AlarmKind.UnusualChange).Explanation);
    }

    [Fact]
    public async Task An_alarm_is_dismissed_with_a_reason_or_becomes_a_report_or_a_finding()
    {
        await PlantAsync("Payouts", $"UPDATE [Beneficiaries] SET [DiedOn] = '2018-06-10' WHERE [Code] IN ('{List.Lines[0].Code}', '{List.Lines[1].Code}', '{List.Lines[2].Code}')");
        var officer = await SignedInAs("so.chuyenvien");
        var found = await (await officer.GetAsync("/canh-bao")).SubmitAsync("form[action='/canh-bao/tim']", new() { ["thang"] = "08/2018" });
        Assert.Contains("có 3 cảnh báo mới", found.Document.QuerySelector(".flash")!.TextContent);
        var links = found.Document.QuerySelectorAll("tbody th a[href^='/canh-bao/']").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains("Hãy ghi lý do bỏ qua", (await (await officer.GetAsync(links[0])).SubmitAsync("form[action$='/bo-qua']", new() { ["Dismiss.Reason"] = "" })).Text);
        await (await officer.GetAsync(links[0])).SubmitAsync("form[action$='/bo-qua']", new() { ["Dismiss.Reason"] = "Ghi nhầm ngày mất" });
        var report = await (await officer.GetAsync(links[1])).SubmitAsync("form[action$='/phan-anh']");
        Assert.Contains("Cảnh báo: Chi cho tháng sau khi mất", report.Text);
        Assert.Contains("Nghi gian lận", report.Text);

        await InspectAsync(officer);
        var finding = await (await officer.GetAsync(links[2])).SubmitAsync("form[action$='/thanh-tra']", new() { ["Into.Recommendation"] = "Xác minh", ["Into.DueOn"] = "30/09/2018" });
        Assert.Contains("Cảnh báo của hệ thống", finding.Text);
        Assert.Equal([AlarmStatus.Dismissed, AlarmStatus.Turned, AlarmStatus.Turned], (await FromDbAsync(db => db.Alarms.Select(a => a.Status).ToListAsync())).Order());
    }

    private async Task InspectAsync(Browser officer) => await (await officer.GetAsync("/thanh-tra/moi")).SubmitAsync("form[action='/thanh-tra/moi']", new()
    {
        ["Form.Title"] = "Thanh tra đột xuất", ["Form.Number"] = "99/QĐ", ["Form.SignedOn"] = "01/08/2018", ["Form.From"] = "01/2018", ["Form.To"] = "08/2018",
        ["Form.StartsOn"] = "02/08/2018", ["Form.EndsOn"] = "30/08/2018", ["Form.Team"] = "Ông A", ["Form.Districts"] = $"{List.DistrictId}",
    });

    [Fact]
    public async Task A_district_leader_sees_the_own_district_s_alarms_and_closes_none()
    {
        await PlantAsync("Payouts", $"UPDATE [Beneficiaries] SET [DiedOn] = '2018-06-10' WHERE [Code] = '{List.Lines[0].Code}'");
        var alarm = Assert.Single(await ScanAsync());

        Assert.Contains(List.Lines[0].Name, (await (await SignedInAs("lanhdao.longho")).GetAsync("/canh-bao")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("lanhdao.mangthit")).GetAsync($"/canh-bao/{alarm.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("lanhdao.longho")).PostAsync($"/canh-bao/{alarm.Id}/bo-qua")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("canbo.longho")).GetAsync("/canh-bao")).Status);
    }
}
