using VinhLongPayments.Data.Demo;
using VinhLongPayments.Web.Features.Counter;
using VinhLongPayments.Web.Features.LateEntries;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>What comes after the payout days of a list: a receipt written for the wrong person is undone, and signed sheets are typed in.</summary>
internal sealed class SeedAfterwards(SeedPlan plan, DemoStage stage, District district, PaymentMonth month)
{
    private const int PerThousandWrong = 700;

    private string Post => $"buudien.{district.Slug}";
    private DateTime LastDay => new(month.Year, month.Month, PayoutWindow.LastDay, 17, 0, 0);

    /// <summary>Undoes one receipt of the last day in most months, and pays the line anew. Where drawers are controlled they are closed by then.</summary>
    public async Task CorrectAsync()
    {
        var random = SeedDraw.Of(plan, Draw.Late, district.Code, month);
        if (!random.Chance(PerThousandWrong)) return;

        await stage.As(Post, LastDay, async hand =>
        {
            var isControlled = (await hand.Db.ContractInForceAsync(district.Id, month))!.DrawerControl;
            if (isControlled || await hand.Db.Reversals.AnyAsync(r => r.DistrictId == district.Id && r.PayMonth == month)) return;
            var last = DateOnly.FromDateTime(LastDay);
            var receipts = await hand.Db.Receipts.Where(r => r.DistrictId == district.Id && r.Payout.PayMonth == month && r.Payout.PaidOn == last).OrderBy(r => r.Code).Select(r => r.Id).ToListAsync();
            if (receipts.Count > 0) await hand.Make<ReversePayout>().RunAsync(random.Pick(receipts), new("Ghi nhầm người nhận, lập lại phiếu chi đúng"), CancellationToken.None);
        });
        await PayAnewAsync();
    }

    private async Task PayAnewAsync()
    {
        var open = new List<(Entitlement Line, string Point)>();
        await stage.As(Post, LastDay, async hand => open.AddRange((await hand.Db.Entitlements.AsNoTracking().Include(l => l.Items)
            .Where(l => l.DistrictId == district.Id && l.PayMonth == month && l.Status == EntitlementStatus.Due && l.Payouts.Any())
            .Join(hand.Db.PayoutPoints, l => l.PayoutPointId, p => p.Id, (l, p) => new { l, p.Code }).ToListAsync()).Select(row => (row.l, row.Code))));
        foreach (var (line, point) in open)
            await stage.As($"gdv.{point}", LastDay.AddMinutes(10), hand => hand.Make<RecordPayout>().RunAsync(line.Id, FormOf(SeedVisit.ReceiverOf(line), line.AtHome), CancellationToken.None));
    }

    private static RecordPayoutForm FormOf(Receiver receiver, bool atHome) => new()
    {
        RequestId = Guid.NewGuid(), Receiver = receiver.Kind, HeirName = receiver.Kind is ReceiverKind.Heir ? receiver.Name : null, Paper = receiver.Paper, PaperNumber = receiver.PaperNumber,
        Place = atHome ? PayoutPlace.Home : PayoutPlace.Point, Witness = atHome ? SeedVisit.HomeWitness : null, WitnessKind = HomeWitness.CommuneWitness,
    };

    /// <summary>The manager types in what was signed while the power was out; the leader confirms it.</summary>
    public async Task EnterPaperAsync()
    {
        var entry = Guid.Empty;
        await stage.As(Post, new(month.Year, month.Month, 16, 8, 0, 0), async hand =>
        {
            entry = await hand.Db.LateEntries.Where(e => e.DistrictId == district.Id && e.PayMonth == month && e.Status == LateEntryStatus.Entered).Select(e => e.Id).SingleOrDefaultAsync();
            if (entry == Guid.Empty) entry = await EnterAsync(hand);
        });
        if (entry != Guid.Empty) await stage.As($"lanhdao.{district.Slug}", new(month.Year, month.Month, 16, 10, 0, 0), hand => hand.Make<ConfirmEntry>().RunAsync(entry, CancellationToken.None));
    }

    private async Task<Guid> EnterAsync(DemoHand hand)
    {
        var db = hand.Db;
        var paid = await db.Payouts.CountAsync(p => p.DistrictId == district.Id && p.PayMonth == month && p.Reversal == null);
        var list = await db.Lists.AsNoTracking().SingleAsync(l => l.DistrictId == district.Id && l.From == month && l.Status == ListStatus.Released);
        var missing = SeedPlan.PayoutsOf(district.Code, month) - paid;
        if (missing == 0) return Guid.Empty;

        var lines = await db.Entitlements.AsNoTracking().Include(l => l.Items).Where(l => l.ListId == list.Id).OrderBy(l => l.LineNumber).ToListAsync();
        var signed = SeedVisit.OnPaper(plan, lines, missing);
        var pointId = signed[0].Line.PayoutPointId;
        var point = await db.PayoutPoints.Where(p => p.Id == pointId).Select(p => p.Code).SingleAsync();
        var form = new EntryForm
        {
            PaidOn = signed[0].At.ToString("dd/MM/yyyy"), Cashier = stage.ActorOf($"gdv.{point}").Id, Reason = "Mất điện buổi sáng, chi theo danh sách ký nhận",
            Rows = signed.ToDictionary(visit => visit.Line.Id, visit => RowOf(visit.Line)),
        };
        return await hand.Make<EnterSheets>().RunAsync(list.Id, point, form, CancellationToken.None);
    }

    private static EntryRowForm RowOf(Entitlement line)
    {
        var receiver = SeedVisit.ReceiverOf(line);
        return new() { IsSigned = true, Receiver = receiver.Kind, Name = receiver.Name, PaperNumber = receiver.PaperNumber, HomeWitness = line.AtHome ? SeedVisit.HomeWitness : null };
    }
}
