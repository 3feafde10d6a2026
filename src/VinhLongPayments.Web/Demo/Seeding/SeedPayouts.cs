using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>The payout days of a district's list and its close: each line by the rules of the counter, stored in bulk, all of them or none.</summary>
internal sealed class SeedPayouts(SeedPlan plan, DemoStage stage, District district, PaymentMonth month)
{
    private string Post => $"buudien.{district.Slug}";
    private string Clerk => $"canbo.{district.Slug}";
    private string Leader => $"lanhdao.{district.Slug}";
    private string DeathsKey => $"{district.Code}/{month.Number}/deaths";

    public async Task PayAsync()
    {
        await stage.As(Clerk, new(month.Year, month.Month, 3, 9, 0, 0), async hand =>
        {
            if (!await SeedOffice.IsTickedAsync(hand.Db, DeathsKey)) await RecordDeathsAsync(hand);
        });
        await stage.As(Post, new(month.Year, month.Month, PayoutWindow.LastDay, 17, 0, 0), async hand =>
        {
            if (!await hand.Db.ReceiptChains.AnyAsync(c => c.DistrictId == district.Id && c.Month == month)) await WriteAsync(hand);
        });
        var after = new SeedAfterwards(plan, stage, district, month);
        await after.CorrectAsync();
        await after.EnterPaperAsync();
        await CloseAsync();
    }

    // Whoever dies after the list was drawn is held, and the money goes back.
    private async Task RecordDeathsAsync(DemoHand hand)
    {
        var ground = await SeedGround.LoadAsync(hand.Db, district);
        var office = new SeedOffice(hand, stage.ActorOf(Leader), ground);
        await office.LoadPeopleAsync(month.Next);
        var listed = (await hand.Db.Entitlements.Where(l => l.DistrictId == district.Id && l.PayMonth == month && l.Items.All(i => i.Kind != ItemKind.CarriedOver)).Select(l => l.BeneficiaryId).ToListAsync()).ToHashSet();
        var dying = office.People.Where(p => p.DiedOn is null && listed.Contains(p.Id) && SeedFate.Of(plan, p, month) is Fate.DiesAfterList);
        await hand.Gate.RunAsync(hand.Db, async () =>
        {
            await office.RecordDeathsAsync([.. dying.Select(p => (p, DayOfDeath(p), SeedFate.HeirOf(plan, p, district.Code)))]);
            office.Tick(DeathsKey);
            await hand.Db.SaveChangesAsync();
        }, CancellationToken.None);
    }

    private DateOnly DayOfDeath(Beneficiary person)
    {
        var before = month.Previous;
        return before.FirstDay.AddDays(SeedDraw.Of(plan, Draw.Heir, person.Code, month).Between(21, before.LastDay.Day) - 1);
    }

    private async Task WriteAsync(DemoHand hand)
    {
        var (db, none) = (hand.Db, CancellationToken.None);
        var list = await db.Lists.AsNoTracking().SingleAsync(l => l.DistrictId == district.Id && l.From == month && l.Status == ListStatus.Released);
        var contract = (await db.ContractInForceAsync(district.Id, month))!;
        var lines = await db.Entitlements.AsNoTracking().Where(l => l.ListId == list.Id).Include(l => l.Items).OrderBy(l => l.LineNumber).ToListAsync();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == district.Id).ToDictionaryAsync(p => p.Id);

        var (receipts, books) = (new List<Receipt>(), new List<object>());
        foreach (var visits in SeedVisit.Of(plan, lines, SeedPlan.PayoutsOf(district.Code, month)).Where(v => !v.IsOnPaper).GroupBy(v => v.Line.PayoutPointId).OrderBy(g => points[g.Key].Code))
            receipts.AddRange(new SeedPoint(books, list, contract, points[visits.Key], stage.ActorOf($"gdv.{points[visits.Key].Code}"), hand.Actor).Pay([.. visits.OrderBy(v => v.At).ThenBy(v => v.Line.LineNumber)]));

        books.Add(new AuditEntry(hand.Activity, hand.Now, "PayoutRows", list.Id.ToString(), district.Id, $$"""{"Rows":{{receipts.Count}},"Total":{{receipts.Sum(r => r.Amount).Dong}}}"""));
        await hand.Gate.RunAsync(db, async () =>
        {
            db.AddRange(books);
            await db.SaveChangesAsync(none);
            await new PayoutWriter(db).InsertAsync(list, receipts, none);
        }, none);
    }

    private async Task CloseAsync()
    {
        var list = Guid.Empty;
        await stage.As(Post, new(month.Year, month.Month, 16, 14, 0, 0), async hand =>
        {
            list = await hand.Db.Lists.Where(l => l.DistrictId == district.Id && l.From == month && l.Status == ListStatus.Released).Select(l => l.Id).SingleAsync();
            var unpaid = await hand.Db.Entitlements.AsNoTracking().Where(l => l.ListId == list && l.Status != EntitlementStatus.Paid).ToListAsync();
            var reasons = unpaid.ToDictionary(l => l.Id, l => (UnclaimedReason?)SeedVisit.ReasonOf(plan, l));
            await hand.Make<CloseList>().RunAsync(list, new() { Default = UnclaimedReason.Absent, Reasons = reasons }, CancellationToken.None);
        });
    }
}
