using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>One district's months as chance would have them, month after month, under the rules in force: who is listed, paid, taken back, left over.</summary>
internal sealed class GeneratedPeriods
{
    public static readonly PaymentMonth First = new(2001, 1);

    private readonly SplitMix64 _random;
    private readonly Actor _clerk, _leader, _manager, _cashier, _officer, _director;
    private readonly List<Beneficiary> _people = [];

    private GeneratedPeriods(int seed, int district, int[] points, Actor[] actors)
    {
        _random = SplitMix64.For(seed);
        (DistrictId, Points) = (district, points);
        (_clerk, _leader, _manager, _cashier, _officer, _director) = (actors[0], actors[1], actors[2], actors[3], actors[4], actors[5]);
    }

    public int DistrictId { get; }
    public IReadOnlyList<int> Points { get; }
    public Contract Contract { get; private set; } = null!;

    public static async Task<GeneratedPeriods> StartAsync(PaymentsDb db, int seed, string slug, int people)
    {
        var district = await db.Districts.SingleAsync(d => d.Slug == slug);
        var points = await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).Take(3).Select(p => p.Id).ToArrayAsync();
        var actors = new List<Actor>();
        foreach (var name in new[] { $"canbo.{slug}", $"lanhdao.{slug}", $"buudien.{slug}", $"gdv.{slug}", "so.chuyenvien", "so.lanhdao" }) actors.Add(await Given.ActorAsync(db, name));

        var periods = new GeneratedPeriods(seed, district.Id, points, [.. actors]);
        periods.Found(db, seed, district.Code, people, await db.PayoutPoints.Where(p => p.Id == points[0]).Select(p => p.CommuneId).SingleAsync());
        await db.SaveChangesAsync();
        return periods;
    }

    private void Found(PaymentsDb db, int seed, string districtCode, int people, int commune)
    {
        Contract = new(DistrictId, $"01/{districtCode}", new("Nghị định 136/2013/NĐ-CP", First, First.Plus(400), 7, 15, new ServiceFee(FeeKind.PercentOfPaid, 80, VatPercent: 10), [.. Points]), _officer);
        Contract.Sign(ContractSide.LabourOffice, _leader, Noon(First, 1), []);
        Contract.Sign(ContractSide.PostOffice, _manager, Noon(First, 1), []);
        Contract.Sign(ContractSide.Department, _director, Noon(First, 1), []);
        db.Contracts.Add(Contract);
        for (var n = 0; n < people; n++)
        {
            var facts = new PersonFacts(PersonName.From("Nguyễn Thị Sáu"), BirthDate.FromStored("1910-04-12"), Sex.Female, CitizenId.FromDigits($"332{seed:000}{n:000}"), "Ấp Một", commune, _random.Pick(Points), AtHome: false);
            _people.Add(new(DistrictId, $"{districtCode}-{910_000 + n}", facts));
        }
        db.Beneficiaries.AddRange(_people);
    }

    private static Moment Noon(PaymentMonth month, int day) => Moment.FromVietnam(month.FirstDay.AddDays(day - 1).ToDateTime(new(12, 0)));

    /// <summary>Lists and funds of the month, given to the post office.</summary>
    public async Task<Guid> ReleaseAsync(PaymentsDb db, PaymentMonth month)
    {
        var carried = await db.Entitlements.Include(l => l.Items)
            .Where(l => l.DistrictId == DistrictId && l.PayMonth == month.Previous && l.Status == EntitlementStatus.CarriedOver).ToListAsync();
        var list = new PaymentList(DistrictId, new(month), ListKind.Main, 0, new("danh-sach.xlsx", new('0', 64)), _clerk, Noon(month.Previous, 20));
        var lines = new List<Entitlement>();
        foreach (var person in _people)
        {
            var items = ItemsOf(month, carried.FindAll(line => line.BeneficiaryId == person.Id));
            if (items.Count > 0) lines.Add(LineOf(list, person, lines.Count + 1, items));
        }
        list.Total(lines, new Dictionary<FindingKind, int>());
        if (month == First) Open(db, lines);
        list.Submit(Contract, new Dictionary<FindingKind, string>(), _clerk, Noon(month.Previous, 21));
        list.Approve(list.Version, _leader, Noon(month.Previous, 21));
        list.Release(Contract, list.Amount, openingConfirmed: true, _leader, Noon(month.Previous, 22));
        Fund(db, month, list.Amount + new Vnd(1000 * _random.Below(500)));
        db.Lists.Add(list);
        db.Entitlements.AddRange(lines);
        await db.SaveChangesAsync();
        return list.Id;
    }

    private List<EntitlementItem> ItemsOf(PaymentMonth month, List<Entitlement> left)
    {
        List<EntitlementItem> items = [.. left.SelectMany(line => line.CarryTo(month))];
        if (_random.Chance(850)) items.Add(new(ItemKind.Regular, month, 1, new(270_000)));
        if (_random.Chance(100)) items.Add(new(ItemKind.BackPay, month, 2, new(540_000)));
        if (_random.Chance(40)) items.Add(new(ItemKind.Funeral, month, 0, new(5_400_000)));
        if (items.Count > 0 && _random.Chance(60)) items.Add(new(ItemKind.Clawback, month, 1, new(100_000)));
        return items;
    }

    private Entitlement LineOf(PaymentList list, Beneficiary person, int number, List<EntitlementItem> items) => new(
        list, person, person.CommuneId, _random.Chance(80) ? _random.Pick(Points) : person.PayoutPointId,
        new(number, person.Code, person.Name, person.Birth, person.Sex, person.CitizenId, person.Address, "NCTC", new(10), "12/QĐ-UBND", AtHome: false, Receiver: null, Note: null),
        items, items.Sum(i => i.Kind is ItemKind.Clawback ? Vnd.Zero - i.Amount : i.Amount));

    private void Open(PaymentsDb db, List<Entitlement> lines)
    {
        var points = Points.Select(id => new OpeningRow(id, 0, lines.Count(l => l.PayoutPointId == id && l.IsHead), 0, 0, Vnd.Zero)).ToList();
        var opening = new OpeningFigures(DistrictId, First, new(Vnd.Zero, points), true, _clerk, Noon(First, 1));
        opening.Confirm(_manager, Noon(First, 1));
        db.Add(opening);
    }

    private void Fund(PaymentsDb db, PaymentMonth month, Vnd amount)
    {
        var transfer = FundTransfer.Send(new(DistrictId, month, $"UNC {month.Number}", month.Previous.FirstDay, amount), false, _clerk, Noon(month.Previous, 22));
        transfer.Acknowledge(amount, false, _manager, Noon(month.Previous, 22));
        db.Add(transfer);
    }

    /// <summary>The days 7 to 15, what was typed in until the 19th, and the close with what becomes of the rest.</summary>
    public async Task PayAndCloseAsync(PaymentsDb db, Guid id, PaymentMonth month)
    {
        var list = await db.Lists.Include(l => l.Steps).SingleAsync(l => l.Id == id);
        var lines = await db.Entitlements.Include(l => l.Items).Include(l => l.Payouts).Where(l => l.ListId == id).OrderBy(l => l.LineNumber).ToListAsync();
        var chains = new Dictionary<int, ReceiptChain>();
        foreach (var line in lines.Where(_ => _random.Chance(800)))
        {
            await PayAsync(db, list, line, chains, Noon(month, _random.Between(7, 15)));
            if (!_random.Chance(120)) continue;
            line.Reverse(list, "Chi nhầm người", settlementIsPrepared: false, drawer: null, _manager, Noon(month, 15));
            await db.SaveChangesAsync();
            if (_random.Chance(500)) await PayAsync(db, list, line, chains, Noon(month, 15));
        }
        list.Close(Contract, _manager, Noon(month, 20));
        foreach (var line in lines.Where(line => line.Status is EntitlementStatus.Due))
        {
            line.LeaveUnclaimed(list, _random.Pick(Enum.GetValues<UnclaimedReason>()));
            line.Resolve(line.ShouldBeReturned);
        }
        await db.SaveChangesAsync();
    }

    private async Task PayAsync(PaymentsDb db, PaymentList list, Entitlement line, Dictionary<int, ReceiptChain> chains, Moment at)
    {
        var receiver = line.IsFuneralOnly ? new Receiver(ReceiverKind.Heir, "Nguyễn Văn Con", PaperKind.CommuneCertificate, "12/XN")
            : new(ReceiverKind.Self, line.Name.Full, PaperKind.CitizenId, line.CitizenId!.Value.Digits);
        var order = new PayoutOrder(Guid.NewGuid(), _cashier, [.. Points], receiver, _random.Chance(150) ? PayoutPlace.Home : PayoutPlace.Point, "Trần Văn Chứng");
        var payout = _random.Below(10) switch
        {
            0 => line.Pay(list, Contract, new PaidResult(order, at.Day, _manager, _leader), at),
            1 => line.Pay(list, Contract, new PaidResult(order, at.Day, _manager, _leader, PayoutSource.SignedSheet, "Mất điện"), at),
            _ => line.Pay(list, Contract, order, at),
        };
        if (!chains.TryGetValue(line.PayoutPointId, out var chain)) db.Add(chains[line.PayoutPointId] = chain = new(DistrictId, line.PayoutPointId, line.PayMonth));
        db.Receipts.Add(chain.Issue(line, payout, $"{line.PayoutPointId}"));
        await Task.CompletedTask;
    }

    /// <summary>The four signatures, over figures on which both books agree.</summary>
    public async Task<SettlementCount> SettleAsync(PaymentsDb db, PaymentMonth month)
    {
        var draft = SettlementCount.Of(await LoadSources.OfAsync(db, Contract, month, Vnd.Zero, default));
        var closing = draft.Post.OpeningBalance + draft.Post.Received - draft.Post.Paid - draft.Post.Returned;
        var count = SettlementCount.Of(draft.Sources with { Money = draft.Sources.Money with { ClosingOfPost = closing } });
        var lists = await db.Lists.Include(l => l.Steps).Where(l => l.DistrictId == DistrictId && l.From == month).ToListAsync();
        var settlement = Settlement.Prepare(new(Contract, month, lists, 0, HasLiveSettlement: false, PreviousIsSettled: true, 0), count, null, _manager, Noon(month, 21));
        settlement.Confirm(count, _leader, Noon(month, 21));
        settlement.Endorse(count, _officer, Noon(month, 22));
        settlement.Approve(count, lists, _director, Noon(month, 22));
        db.Add(settlement);
        await db.SaveChangesAsync();
        return count;
    }
}
