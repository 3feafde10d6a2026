using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Web.Features.Alarms;
using VinhLongPayments.Web.Pipeline;
using VinhLongPayments.Web.Tests.Seeding;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Alarms;

/// <summary>
/// The frauds that the press told of, each planted in six made-up months: of one district, and of the whole province of forty thousand when
/// everything is asked for.
/// </summary>
public sealed class FraudsInAProvince : IAsyncLifetime
{
    private static readonly PaymentMonth Last = new(2017, 1);
    private static readonly string Districts = Environment.GetEnvironmentVariable("PAYMENTS_TEST_FULL") is null ? "1" : "8";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("frauds");
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "province.db");
        var seed = await CommandProcess.RunAsync(file, "seed", "--months", "6", "--districts", Districts);
        Assert.True(seed.ExitCode == 0, string.Join('\n', seed.Lines));
        _site = Site.Over(file);
        _site.SetVietnamTime("2017-01-26 09:00");
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_planted_fraud_raises_its_alarm_and_nearly_nobody_else_is_raised()
    {
        var honest = await ScanAsync();
        var (dead, receiver, point, younger) = (await KeepADeadPersonAsync(), await OneReceiverForFiveAsync(), await LetNobodyLeaveAsync(), await RaiseAnAgeAsync());

        var raised = (await ScanAsync()).ExceptBy(honest.Select(a => a.Id), a => a.Id).ToList();

        Assert.Equal([(AlarmKind.PointWithoutDecrease, $"{point}"), (AlarmKind.OneReceiverForMany, receiver), (AlarmKind.PaidAfterDeath, $"{dead}"), (AlarmKind.BirthYearEdited, $"{younger}")],
            raised.Select(a => (a.Kind, a.Kind switch { AlarmKind.PointWithoutDecrease => $"{a.PayoutPointId}", AlarmKind.OneReceiverForMany => a.SubjectName, _ => $"{a.BeneficiaryId}" })).Distinct().Order());
        await AtMostOneInAHundredAsync([.. honest, .. raised]);
    }

    private async Task AtMostOneInAHundredAsync(List<Alarm> alarms)
    {
        var (people, points) = (await _site.FromDbAsync(db => db.Entitlements.CountAsync(l => l.PayMonth == Last && l.IsHead)), await _site.FromDbAsync(db => db.SettlementLines.Select(l => l.PayoutPointId).Distinct().CountAsync()));
        Assert.True(people > 5_000, $"{people} people");
        Assert.InRange(alarms.Where(a => a.BeneficiaryId is not null).Select(a => a.BeneficiaryId).Distinct().Count(), 1, people / 100);
        // The planted point, and one in a hundred of the others.
        Assert.InRange(alarms.Where(a => a.Kind is AlarmKind.PointWithoutDecrease or AlarmKind.UnusualChange or AlarmKind.OutsideHours or AlarmKind.TooFast).Select(a => a.PayoutPointId).Distinct().Count(), 1, 1 + points / 100);
    }

    private async Task<List<Alarm>> ScanAsync()
    {
        await using var own = ProvinceScope.Open(_site.Services, "Test");
        await own.Services.GetRequiredService<ScanForAlarms>().RunAsync(Last, default);
        return await own.Db.Alarms.AsNoTracking().ToListAsync();
    }

    // Died in November, still signed for in December and January; the death was written down later.
    private async Task<Guid> KeepADeadPersonAsync()
    {
        var person = await _site.FromDbAsync(db => Signed(db).Where(l => db.Beneficiaries.Any(b => b.Id == l.BeneficiaryId && b.DiedOn == null)).OrderBy(l => l.Id).Select(l => l.BeneficiaryId).FirstAsync());
        await PlantAsync("Payouts", $"UPDATE [Beneficiaries] SET [DiedOn] = '2016-11-10' WHERE [Id] = '{person}' COLLATE NOCASE");
        return person;
    }

    private async Task<string> OneReceiverForFiveAsync()
    {
        var point = await LargestPointAsync();
        var lines = await _site.FromDbAsync(db => Signed(db).Where(l => l.PayoutPointId == point).OrderByDescending(l => l.Id).Select(l => l.Id).Take(5).ToListAsync());
        await PlantAsync("Payouts", $"UPDATE [Payouts] SET [ReceiverKind] = 2, [ReceiverName] = 'Đặng Thị Quá Quen', [PaperNumber] = '330999999' WHERE [EntitlementId] IN ({string.Join(',', lines)})");
        return "Đặng Thị Quá Quen";
    }

    private async Task<int> LetNobodyLeaveAsync()
    {
        var point = await LargestPointAsync();
        await PlantAsync("SettlementLines", $"UPDATE [SettlementLines] SET [Heads] = [Heads] + [Decrease], [Decrease] = 0 WHERE [PayoutPointId] = {point}");
        return point;
    }

    private async Task<Guid> RaiseAnAgeAsync()
    {
        Guid id = default;
        await _site.WithDbAsync(async db =>
        {
            var births = await db.Beneficiaries.Where(b => b.DiedOn == null).OrderBy(b => b.Code).Select(b => new { b.Id, b.Birth }).ToListAsync();
            id = births.First(b => b.Birth.Year is > 1938 and < 1945).Id;
            var person = await db.Beneficiaries.SingleAsync(b => b.Id == id);
            db.Entry(person).Property(b => b.Birth).CurrentValue = BirthDate.FromStored("1936-03-01");
            await db.SaveChangesAsync();
        });
        return id;
    }

    private static IQueryable<Entitlement> Signed(Data.PaymentsDb db) => db.Entitlements.Where(l => l.PayMonth == Last && l.IsHead
        && l.Payouts.Any(p => p.Reversal == null && p.ReceiverKind == ReceiverKind.Self) && db.Entitlements.Any(before => before.BeneficiaryId == l.BeneficiaryId && before.PayMonth == Last.Previous && before.Status == EntitlementStatus.Paid));

    private Task<int> LargestPointAsync() => _site.FromDbAsync(db => db.SettlementLines.GroupBy(l => l.PayoutPointId).OrderByDescending(g => g.Sum(l => l.Heads)).Select(g => g.Key).FirstAsync());

    // As someone with the database's own tools would.
    private Task PlantAsync(string table, string change) => _site.WithDbAsync(db => VerifyTest.ChangeAsync(db, table, [change]));
}
