using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests;

/// <summary>People with awards, and the road of generated lists, to start a test from.</summary>
public static class GivenRegister
{
    // Its numbers begin with 3315, which no sample workbook has: whichever tests ran before, nobody here is somebody of a sample.
    private static int s_serial = 500_000;

    /// <summary>A person of the register who is paid by award. By default an old woman, paid through June 2018.</summary>
    public static Task<Guid> AwardedAsync(
        Site site, string district = "longho", string category = "NCTC", string birth = "1930-05-10", int from = 201701, int? paidThrough = 201806, int count = 1, string name = "Nguyễn Thị Sáu") =>
        site.FromDbAsync(async db =>
        {
            var serial = Interlocked.Increment(ref s_serial);
            var home = await db.Districts.SingleAsync(d => d.Slug == district);
            var point = await db.PayoutPoints.Where(p => p.DistrictId == home.Id).OrderBy(p => p.Code).FirstAsync();
            var born = BirthDate.FromStored(birth);
            var person = new Beneficiary(home.Id, $"{home.Code}-{serial}", new(PersonName.From(name), born, Sex.Female, CitizenId.FromDigits($"331{serial}"), "Ấp Long Hòa", point.CommuneId, point.Id, AtHome: false));
            db.Beneficiaries.Add(person);
            db.Awards.Add(await AwardOfAsync(db, person, category, new(from), paidThrough is { } month ? new(month) : null, count));
            await db.SaveChangesAsync();
            return person.Id;
        });

    /// <summary>Another award for somebody who has one.</summary>
    public static Task AlsoAwardedAsync(Site site, Guid id, string category, int from, int? paidThrough = 201806, int count = 1) => site.WithDbAsync(async db =>
    {
        var person = await db.Beneficiaries.SingleAsync(p => p.Id == id);
        db.Awards.Add(await AwardOfAsync(db, person, category, new(from), paidThrough is { } month ? new(month) : null, count));
        await db.SaveChangesAsync();
    });

    private static async Task<Award> AwardOfAsync(PaymentsDb db, Beneficiary person, string category, PaymentMonth from, PaymentMonth? paidThrough, int count)
    {
        var tables = await db.BenefitTablesAsync();
        var found = tables.Find(category, from) ?? tables.Find(category, new(2018, 7))!;
        return new(person, new(found, from, count, new DisabilityCertificate("12/GXN", new(2016, 5, 4), null)), new DecisionPaper(null, "12/QĐ-UBND", from.FirstDay), paidThrough);
    }

    /// <summary>The clerk generates; answers with the list's id. Fails the test with the page's words when refused.</summary>
    public static async Task<Guid> GenerateAsync(this Browser clerk, string period, string kind = "Main", string until = "")
    {
        var page = await (await clerk.GetAsync("/danh-sach/lap")).SubmitAsync("form[action='/danh-sach/lap']", new() { ["Period"] = period, ["Until"] = until, ["Kind"] = kind });
        Assert.True(page.Address.StartsWith("/danh-sach/", StringComparison.Ordinal) && page.Status is System.Net.HttpStatusCode.OK && Guid.TryParse(page.Address.Split('/')[2], out _), page.Text);
        return Guid.Parse(page.Address.Split('/')[2]);
    }

    /// <summary>Submitted, approved and given to the post office by the people of the district.</summary>
    public static Task ReleaseAsync(Site site, Guid listId) => site.WithDbAsync(async db =>
    {
        var list = await db.Lists.Include(l => l.Warnings).Include(l => l.PointTotals).SingleAsync(l => l.Id == listId);
        var slug = await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Slug).SingleAsync();
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth);
        var (clerk, leader, now) = (await Given.ActorAsync(db, $"canbo.{slug}"), await Given.ActorAsync(db, $"lanhdao.{slug}"), new Moment(site.Clock.GetUtcNow().UtcDateTime));
        list.Submit(contract, list.Warnings.ToDictionary(w => w.Kind, _ => "Đã đối chiếu hồ sơ giấy."), clerk, now);
        list.Approve(list.Version, leader, now);
        list.Release(contract, list.Amount, openingConfirmed: true, leader, now);
        await db.SaveChangesAsync();
    });

    /// <summary>The window is over, nobody else came, and the office carries over whatever was left.</summary>
    /// <param name="day">Of the month of payment; the 20th where the usual days were paid on.</param>
    public static Task CloseAndCarryOverAsync(Site site, Guid listId, int day = 20) => site.WithDbAsync(async db =>
    {
        var list = await db.Lists.SingleAsync(l => l.Id == listId);
        var slug = await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Slug).SingleAsync();
        list.Close((await db.ContractInForceAsync(list.DistrictId, list.PayMonth))!, await Given.ActorAsync(db, $"buudien.{slug}"), Moment.FromVietnam(list.PayMonth.FirstDay.AddDays(day - 1).ToDateTime(new(8, 0))));
        foreach (var line in await db.Entitlements.Include(l => l.Items).Where(l => l.ListId == listId && l.Status != EntitlementStatus.Paid).ToListAsync())
        {
            line.LeaveUnclaimed(list, line.DiedOn is null ? UnclaimedReason.Absent : UnclaimedReason.Dead);
            line.Resolve(line.ShouldBeReturned);
        }
        await db.SaveChangesAsync();
    });

    public static Task<Entitlement?> LineOfAsync(Site site, Guid listId, Guid person) =>
        site.FromDbAsync(db => db.Entitlements.AsNoTracking().Include(l => l.Items).SingleOrDefaultAsync(l => l.ListId == listId && l.BeneficiaryId == person));
}
