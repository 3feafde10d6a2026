using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Counter;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Demo;

/// <summary>One month of one demo district, from the list to the settlement.</summary>
internal sealed class DemoMonth(DemoStage stage, District district, DemoRoll roll)
{
    // Two people of each month do not come; the last on the roll joins in July, the first leaves.
    private const int Absent = 2;

    private readonly Dictionary<string, Vnd> _carriedOver = [];
    private Vnd _balance = Vnd.Zero;
    private Guid _list;

    private string Clerk => $"canbo.{district.Slug}";
    private string Leader => $"lanhdao.{district.Slug}";
    private string Post => $"buudien.{district.Slug}";

    public async Task PlayAsync(PaymentMonth month, bool settle)
    {
        var isFirst = month.Month == 6;
        var payees = isFirst ? roll.Payees.SkipLast(1).ToList() : roll.Payees.Skip(1).ToList();
        if (isFirst) await OpenBooksAsync(month, payees);
        await DraftAsync(month, payees);
        await ReleaseAsync(month);
        await PayAsync(month, settle ? payees.SkipLast(Absent) : payees.Where((_, i) => i % 3 == 0));
        if (settle) await SettleAsync(month);
    }

    private async Task OpenBooksAsync(PaymentMonth month, IReadOnlyCollection<DemoPayee> payees)
    {
        var rows = payees.GroupBy(p => p.Point.Id).Select(g => new OpeningRow(g.Key, g.Count(), 0, 0, 0, Vnd.Zero)).ToList();
        await stage.As(Clerk, Before(month, 18), async hand =>
        {
            hand.Db.Add(new OpeningFigures(district.Id, month, new(Vnd.Zero, rows), isFirstPeriod: true, hand.Actor, hand.Now));
            await hand.Db.SaveChangesAsync();
        });
        await stage.As(Post, Before(month, 19), async hand =>
        {
            (await hand.Db.OpeningFigures.Include(o => o.Points).SingleAsync()).Confirm(hand.Actor, hand.Now);
            await hand.Db.SaveChangesAsync();
        });
    }

    private Task DraftAsync(PaymentMonth month, IReadOnlyList<DemoPayee> payees) => stage.As(Clerk, Before(month, 20), async hand =>
    {
        var known = await hand.Db.Beneficiaries.ToDictionaryAsync(b => b.Code);
        var list = new PaymentList(district.Id, new(month), ListKind.Main, 0, new($"danh-sach-{month.Number}.xlsx", new string('0', 64)), hand.Actor, hand.Now);
        var lines = payees.Select((payee, i) => Line(list, known.GetValueOrDefault(payee.Person.Code, payee.Person), payee, i + 1, month)).ToList();
        list.Total(lines, new Dictionary<FindingKind, int>());
        hand.Db.AddRange(payees.Where(p => !known.ContainsKey(p.Person.Code)).Select(p => p.Person));
        hand.Db.Add(list);
        hand.Db.AddRange(lines);
        list.Submit(await hand.Db.ContractInForceAsync(district.Id, month), new Dictionary<FindingKind, string>(), hand.Actor, hand.Now);
        await hand.Db.SaveChangesAsync();
        _list = list.Id;
    });

    private Entitlement Line(PaymentList list, Beneficiary person, DemoPayee payee, int number, PaymentMonth month)
    {
        var items = new List<EntitlementItem> { new(ItemKind.Regular, month, 1, payee.Amount) };
        if (_carriedOver.TryGetValue(person.Code, out var left)) items.Add(new(ItemKind.CarriedOver, month, (int)(left.Dong / payee.Amount.Dong), left));
        var facts = new LineFacts(
            number, person.Code, payee.Facts.Name, payee.Facts.Birth, payee.Facts.Sex, payee.Facts.CitizenId, payee.Facts.Address,
            payee.Category.Code, payee.Category.Coefficient, $"{number}/QĐ-UBND", payee.Facts.AtHome, payee.Receiver, null);
        return new(list, person, payee.Facts.CommuneId, payee.Point.Id, facts, items, items.Sum(i => i.Amount));
    }

    private async Task ReleaseAsync(PaymentMonth month)
    {
        var total = Vnd.Zero;
        await stage.As(Leader, Before(month, 22), async hand =>
        {
            var list = await hand.Db.Lists.SingleAsync(l => l.Id == _list);
            list.Approve(list.Version, hand.Actor, hand.Now);
            total = list.Amount;
            await hand.Db.SaveChangesAsync();
        });
        await stage.As(Clerk, Before(month, 23), async hand =>
        {
            var paper = new TransferPaper(district.Id, month, $"UNC-{month.Number}/{district.Code}", hand.Now.Day, total - _balance);
            hand.Db.Add(FundTransfer.Send(paper, settlementIsPrepared: false, hand.Actor, hand.Now));
            await hand.Db.SaveChangesAsync();
        });
        await stage.As(Post, Before(month, 24), async hand =>
        {
            (await hand.Db.FundTransfers.SingleAsync(t => t.PayMonth == month)).Acknowledge(total - _balance, settlementIsPrepared: false, hand.Actor, hand.Now);
            await hand.Db.SaveChangesAsync();
        });
        await stage.As(Leader, Before(month, 24), async hand =>
        {
            var list = await hand.Db.Lists.Include(l => l.PointTotals).SingleAsync(l => l.Id == _list);
            list.Release(await hand.Db.ContractInForceAsync(district.Id, month), total, openingConfirmed: true, hand.Actor, hand.Now);
            await hand.Db.SaveChangesAsync();
        });
    }

    private async Task PayAsync(PaymentMonth month, IEnumerable<DemoPayee> payees)
    {
        foreach (var payee in payees)
        {
            await stage.As($"gdv.{payee.Point.Code}", new(month.Year, month.Month, 7, 8, 30, 0), async hand =>
            {
                var line = await hand.Db.Entitlements.SingleAsync(l => l.ListId == _list && l.Code == payee.Person.Code);
                await hand.Make<RecordPayout>().RunAsync(line.Id, Form(payee), CancellationToken.None);
            });
        }
    }

    private static RecordPayoutForm Form(DemoPayee payee)
    {
        var byOther = payee.Receiver is not null;
        var id = byOther ? payee.Receiver!.CitizenId : payee.Facts.CitizenId;
        return new()
        {
            RequestId = Guid.NewGuid(),
            Receiver = !byOther ? ReceiverKind.Self : payee.Receiver!.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised,
            Paper = id is null ? PaperKind.CommuneCertificate : PaperKind.CitizenId,
            PaperNumber = id?.Digits ?? "Giấy xác nhận của UBND xã",
            Place = payee.Facts.AtHome ? PayoutPlace.Home : PayoutPlace.Point,
            Witness = payee.Facts.AtHome ? "Công chức xã" : null,
        };
    }

    private async Task SettleAsync(PaymentMonth month)
    {
        await stage.As(Post, new(month.Year, month.Month, 20, 8, 0, 0), async hand =>
        {
            var list = await hand.Db.Lists.SingleAsync(l => l.Id == _list);
            list.Close((await hand.Db.ContractInForceAsync(district.Id, month))!, hand.Actor, hand.Now);
            foreach (var line in await hand.Db.Entitlements.Where(l => l.ListId == _list && l.Status == EntitlementStatus.Due).ToListAsync())
                line.LeaveUnclaimed(list, UnclaimedReason.Absent);
            await hand.Db.SaveChangesAsync();
        });
        _carriedOver.Clear();
        await stage.As(Clerk, new(month.Year, month.Month, 20, 9, 0, 0), async hand =>
        {
            foreach (var line in await hand.Db.Entitlements.Where(l => l.ListId == _list && l.Status == EntitlementStatus.Unclaimed).ToListAsync())
            {
                line.Resolve(returnToBudget: false);
                _carriedOver[line.Code] = line.Amount;
            }
            await hand.Db.SaveChangesAsync();
        });
        _balance = _carriedOver.Values.Sum();
        await SignSettlementAsync(month);
    }

    private async Task SignSettlementAsync(PaymentMonth month)
    {
        var settlement = Guid.Empty;
        var day = new DateTime(month.Year, month.Month, 20, 10, 0, 0);
        await stage.As(Post, day, async hand => settlement = await hand.Make<PrepareSettlement>().RunAsync(
            new() { PayMonth = month.ToString(), ClosingBalance = _balance.Figures }, CancellationToken.None));
        await stage.As(Leader, day.AddDays(1), hand => hand.Make<ConfirmSettlement>().RunAsync(settlement, new(), CancellationToken.None));
        await stage.As("so.chuyenvien", day.AddDays(4), hand => hand.Make<EndorseSettlement>().RunAsync(settlement, new(), CancellationToken.None));
        await stage.As("so.lanhdao", day.AddDays(5), hand => hand.Make<ApproveSettlement>().RunAsync(settlement, new(), CancellationToken.None));
    }

    private static DateTime Before(PaymentMonth month, int day) => new(month.Previous.Year, month.Previous.Month, day, 9, 0, 0);
}
