using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Funds;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>
/// One month of one district, from the list to the approved settlement, through the use cases of the screens. Every step looks at what is
/// stored and does what comes next, so that a run that was cut off goes on where it stood.
/// </summary>
internal sealed class SeedMonth(SeedPlan plan, DemoStage stage, District district, PaymentMonth month)
{
    private const string Note = "Đã đối chiếu hồ sơ, thông tin đúng.";

    private string Clerk => $"canbo.{district.Slug}";
    private string Leader => $"lanhdao.{district.Slug}";
    private string Post => $"buudien.{district.Slug}";
    private PaymentMonth Before => month.Previous;

    public async Task PlayAsync()
    {
        while (await NextAsync() is { } step) await step();
    }

    private async Task<Func<Task>?> NextAsync()
    {
        (PaymentList? List, bool HasOpening, SettlementStatus? Settlement, bool Resolved) now = default;
        await stage.As(Clerk, At(month, 1, 8), async hand =>
        {
            var (db, id) = (hand.Db, district.Id);
            now.List = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.DistrictId == id && l.From == month && l.Status != ListStatus.Discarded);
            now.HasOpening = await db.OpeningFigures.AnyAsync(o => o.DistrictId == id && o.ConfirmedById != null);
            now.Settlement = (await db.Settlements.AsNoTracking().SingleOrDefaultAsync(s => s.DistrictId == id && s.PayMonth == month))?.Status;
            now.Resolved = await SeedOffice.IsTickedAsync(db, ResolvedKey);
        });
        return now.List?.Status switch
        {
            null => GenerateAsync,
            ListStatus.Draft when !now.HasOpening => OpenBooksAsync,
            ListStatus.Draft => SubmitAsync,
            ListStatus.Submitted => ApproveAsync,
            ListStatus.Approved => ReleaseAsync,
            ListStatus.Released => () => new SeedPayouts(plan, stage, district, month).PayAsync(),
            ListStatus.Closed => now.Settlement switch
            {
                null when !now.Resolved => ResolveAsync,
                null => PrepareAsync,
                SettlementStatus.Prepared => () => Sign<ConfirmSettlement>(Leader, At(month, 17, 15)),
                SettlementStatus.Confirmed => () => Sign<EndorseSettlement>("so.chuyenvien", At(month, 17, 16)),
                _ => () => Sign<ApproveSettlement>("so.lanhdao", At(month, 18, 8)),
            },
            _ => null,
        };
    }

    private string ResolvedKey => $"{district.Code}/{month.Number}/resolved";

    private static DateTime At(PaymentMonth month, int day, int hour) => new(month.Year, month.Month, day, hour, 0, 0);

    private Task GenerateAsync() => stage.As(Clerk, At(Before, 20, 8), hand => hand.Make<GenerateList>().RunAsync(new() { Period = month.ToString(), Kind = ListKind.Main }, CancellationToken.None));

    // What the communes paid in July themselves: everybody of the register, and who came and left since.
    private async Task OpenBooksAsync()
    {
        await stage.As(Clerk, At(Before, 20, 14), async hand =>
        {
            var (db, id) = (hand.Db, district.Id);
            if (await db.OpeningFigures.AnyAsync(o => o.DistrictId == id)) return;
            var before = await db.Beneficiaries.Where(p => p.DistrictId == id && db.Awards.Any(a => a.BeneficiaryId == p.Id && a.PaidThrough == Before)).Select(p => new { p.Id, p.PayoutPointId }).ToListAsync();
            before.AddRange(await db.Beneficiaries.Where(p => p.FormerDistrictId == id).Select(p => new { p.Id, PayoutPointId = p.FormerPayoutPointId!.Value }).ToListAsync());
            var heads = await db.Entitlements.Where(l => l.DistrictId == id && l.PayMonth == month && l.IsHead).Select(l => new { Id = l.BeneficiaryId, l.PayoutPointId }).ToListAsync();
            var rows = before.Concat(heads).Select(p => p.PayoutPointId).Distinct().Order().Select(point =>
            {
                var (then, now) = (before.Where(p => p.PayoutPointId == point).Select(p => p.Id).ToHashSet(), heads.Where(p => p.PayoutPointId == point).Select(p => p.Id).ToHashSet());
                return new OpeningRow(point, then.Count, now.Count(p => !then.Contains(p)), then.Count(p => !now.Contains(p)), 0, Vnd.Zero);
            });
            db.Add(new OpeningFigures(id, month, new(Vnd.Zero, [.. rows]), isFirstPeriod: true, hand.Actor, hand.Now));
            await db.SaveChangesAsync();
        });
        await stage.As(Post, At(Before, 20, 15), hand => hand.Make<ConfirmOpening>().RunAsync(CancellationToken.None));
    }

    private Task SubmitAsync() => OnList(Clerk, At(Before, 20, 16), async (hand, list) =>
        await hand.Make<SubmitList>().RunAsync(list.Id, new() { Notes = list.Warnings.ToDictionary(w => w.Kind, _ => (string?)Note) }, CancellationToken.None));

    private Task ApproveAsync() => OnList(Leader, At(Before, 21, 9), (hand, list) => hand.Make<ApproveList>().RunAsync(list.Id, new(list.Version), CancellationToken.None));

    private async Task ReleaseAsync()
    {
        await OnList(Clerk, At(Before, 22, 9), async (hand, list) =>
        {
            if (await hand.Db.FundTransfers.AnyAsync(t => t.DistrictId == district.Id && t.PayMonth == month && t.Direction == TransferDirection.Sent)) return;
            var missing = list.Amount - (await PeriodFunds.LoadAsync(hand.Db, district.Id, month, CancellationToken.None)).Available;
            var paper = new TransferPaper(district.Id, month, $"UNC-{month.Number}/{district.Code}", hand.Now.Day, missing);
            hand.Db.Add(FundTransfer.Send(paper, settlementIsPrepared: false, hand.Actor, hand.Now));
            await hand.Db.SaveChangesAsync();
        });
        await AcknowledgeAsync(Post, TransferDirection.Sent, At(Before, 22, 14));
        await OnList(Leader, At(Before, 22, 15), (hand, list) => hand.Make<ReleaseList>().RunAsync(list.Id, CancellationToken.None));
    }

    // The clerk follows the rule line by line; what goes back to the budget is given back at once.
    private async Task ResolveAsync()
    {
        await OnList(Clerk, At(month, 16, 16), async (hand, list) =>
        {
            var open = await hand.Db.Entitlements.AsNoTracking().Where(l => l.ListId == list.Id && l.Status == EntitlementStatus.Unclaimed).ToListAsync();
            var decisions = open.ToDictionary(l => l.Id, l => l.ShouldBeReturned ? UnclaimedDecision.Return : UnclaimedDecision.CarryOver);
            await hand.Make<ResolveUnclaimed>().RunAsync(list.Id, new() { Decisions = decisions }, CancellationToken.None);
        });
        await stage.As(Post, At(month, 17, 8), async hand =>
        {
            if (await hand.Db.FundTransfers.AnyAsync(t => t.DistrictId == district.Id && t.PayMonth == month && t.Direction == TransferDirection.Returned)) return;
            var returned = await hand.Db.ReleasedLines(district.Id, month).Where(l => l.Status == EntitlementStatus.Returned).SumAsync(l => (long)l.Amount);
            if (returned == 0) return;
            var funds = await PeriodFunds.LoadAsync(hand.Db, district.Id, month, CancellationToken.None);
            hand.Db.Add(FundTransfer.Return(new(district.Id, month, $"NT-{month.Number}/{district.Code}", hand.Now.Day, new(returned)), funds.OnHand, false, hand.Actor, hand.Now));
            await hand.Db.SaveChangesAsync();
        });
        await AcknowledgeAsync(Clerk, TransferDirection.Returned, At(month, 17, 9));
        await stage.As(Clerk, At(month, 17, 10), async hand =>
        {
            SeedOffice.Tick(hand, district.Id, ResolvedKey);
            await hand.Db.SaveChangesAsync();
        });
    }

    private Task AcknowledgeAsync(string taker, TransferDirection direction, DateTime at) => stage.As(taker, at, async hand =>
    {
        var open = await hand.Db.FundTransfers.SingleOrDefaultAsync(t => t.DistrictId == district.Id && t.PayMonth == month && t.Direction == direction && t.AcknowledgedById == null);
        open?.Acknowledge(open.Amount, settlementIsPrepared: false, hand.Actor, hand.Now);
        await hand.Db.SaveChangesAsync();
    });

    private Task PrepareAsync() => stage.As(Post, At(month, 17, 14), async hand =>
    {
        var funds = await PeriodFunds.LoadAsync(hand.Db, district.Id, month, CancellationToken.None);
        await hand.Make<PrepareSettlement>().RunAsync(new() { PayMonth = month.ToString(), ClosingBalance = funds.OnHand.Figures }, CancellationToken.None);
    });

    private Task Sign<TStep>(string signer, DateTime at) => stage.As(signer, at, async hand =>
    {
        var id = await hand.Db.Settlements.Where(s => s.DistrictId == district.Id && s.PayMonth == month).Select(s => s.Id).SingleAsync();
        await (hand.Make<TStep>() switch
        {
            ConfirmSettlement confirm => confirm.RunAsync(id, new(), CancellationToken.None),
            EndorseSettlement endorse => endorse.RunAsync(id, new(), CancellationToken.None),
            ApproveSettlement approve => approve.RunAsync(id, new(), CancellationToken.None),
            _ => throw new InvalidOperationException($"{typeof(TStep).Name} signs no settlement."),
        });
    });

    private Task OnList(string who, DateTime at, Func<DemoHand, PaymentList, Task> act) => stage.As(who, at, async hand =>
        await act(hand, await hand.Db.Lists.AsNoTracking().Include(l => l.Warnings).SingleAsync(l => l.DistrictId == district.Id && l.From == month && l.Status != ListStatus.Discarded)));
}
