using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Places;

namespace VinhLongPayments.Web.Tests;

/// <summary>A released list as tests speak of it: its lines in order, and the points they are paid at.</summary>
public sealed record GivenList(Guid Id, int DistrictId, string District, PaymentMonth Month, IReadOnlyList<GivenPoint> Points, IReadOnlyList<GivenLine> Lines)
{
    /// <summary>Works at every point of the district.</summary>
    public string Cashier => $"gdv.{District}";
}

public sealed record GivenPoint(int Id, string Code)
{
    /// <summary>Works at this point only.</summary>
    public string Cashier => $"gdv.{Code}";
}

public sealed record GivenLine(long Id, Guid BeneficiaryId, string Code, string Name, string CitizenId, Vnd Amount, GivenPoint Point);

/// <summary>A payout with its receipt.</summary>
public sealed record GivenPayout(long Id, long ReceiptId, string ReceiptCode, long LineId);

/// <summary>Situations to start a test from, made by the domain itself under the rules in force and stored as the application stores them.</summary>
public static class Given
{
    public static readonly PaymentMonth August = new(2018, 8);

    /// <summary>A main list of made-up people, submitted, approved and released by the demo accounts; lines go round the first <paramref name="points"/> points.</summary>
    public static Task<GivenList> ReleasedListAsync(Site site, string district = "longho", int people = 3, int points = 1, PaymentMonth? month = null) =>
        ListAsync(site, district, people, points, month ?? August, (list, contract, actors) =>
        {
            var paper = Moment.FromVietnam(list.PayMonth.FirstDay.AddDays(1).ToDateTime(new(9, 0)));
            list.Submit(contract, new Dictionary<FindingKind, string>(), actors.Clerk, paper);
            list.Approve(list.Version, actors.Leader, paper);
            list.Release(contract, list.Amount, openingConfirmed: true, actors.Clerk, paper);
        });

    private sealed record Actors(Actor Clerk, Actor Leader);

    private static Task<GivenList> ListAsync(
        Site site, string slug, int people, int points, PaymentMonth month, Action<PaymentList, Domain.Contracts.Contract, Actors> bringTo) => site.FromDbAsync(async db =>
    {
        var district = await db.Districts.SingleAsync(d => d.Slug == slug);
        var at = await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).Take(points).ToListAsync();
        var actors = new Actors(await ActorAsync(db, $"canbo.{slug}"), await ActorAsync(db, $"lanhdao.{slug}"));
        var contract = await db.ContractInForceAsync(district.Id, month);
        var list = new PaymentList(district.Id, new(month), ListKind.Main, 0, new("danh-sach.xlsx", new('0', 64)), actors.Clerk, Moment.FromVietnam(month.FirstDay.ToDateTime(new(8, 0))));

        var known = await db.Beneficiaries.CountAsync();
        var lines = Enumerable.Range(1, people).Select(n => LineOf(db, list, at[(n - 1) % points], district, n, known + n)).ToList();
        list.Total(lines, new Dictionary<FindingKind, int>());
        bringTo(list, contract!, actors);
        db.Lists.Add(list);
        db.Entitlements.AddRange(lines);
        await db.SaveChangesAsync();

        var named = at.ToDictionary(p => p.Id, p => new GivenPoint(p.Id, p.Code));
        return new GivenList(list.Id, district.Id, slug, month, [.. named.Values],
            [.. lines.Select(l => new GivenLine(l.Id, l.BeneficiaryId, l.Code, l.Name.Full, l.CitizenId!.Value.Digits, l.Amount, named[l.PayoutPointId]))]);
    });

    private static Entitlement LineOf(PaymentsDb db, PaymentList list, PayoutPoint point, District district, int lineNumber, int serial)
    {
        var id = CitizenId.FromDigits($"330{serial:000000}");
        var facts = new PersonFacts(PersonName.From($"Nguyễn Thị {Syllables[serial % Syllables.Length]}"), BirthDate.FromStored("1935-04-12"), Sex.Female, id, "Ấp Một", point.CommuneId, point.Id, AtHome: false);
        var person = new Beneficiary(district.Id, $"{district.Code}-{900_000 + serial}", facts);
        db.Beneficiaries.Add(person);

        var items = new List<EntitlementItem> { new(ItemKind.Regular, list.PayMonth, 1, new(270_000)) };
        if (lineNumber % 2 == 0) items.Add(new(ItemKind.BackPay, list.PayMonth, 2, new(540_000)));
        return new(
            list, person, point.CommuneId, point.Id,
            new(lineNumber, person.Code, person.Name, person.Birth, person.Sex, id, person.Address, "NCT80", new(10), "12/QĐ-UBND", AtHome: false, Receiver: null, Note: null),
            items, items.Sum(i => i.Amount));
    }

    private static readonly string[] Syllables = ["An", "Bình", "Cúc", "Đào", "Hạnh", "Lan", "Mai", "Nga", "Oanh", "Phượng", "Sen", "Thu", "Xuân", "Yến"];

    /// <summary>Pays a line at its point to the beneficiary in person, now unless told otherwise.</summary>
    public static Task<GivenPayout> PayAsync(Site site, GivenList given, GivenLine of, string? localTime = null) => site.FromDbAsync(async db =>
    {
        var now = localTime is null ? new Moment(site.Clock.GetUtcNow().UtcDateTime) : Moment.FromVietnam(DateTime.Parse(localTime, System.Globalization.CultureInfo.InvariantCulture));
        var line = await LoadAsync(db, of.Id);
        var list = await db.Lists.SingleAsync(l => l.Id == given.Id);
        var contract = await db.ContractInForceAsync(given.DistrictId, given.Month);
        var order = new PayoutOrder(
            Guid.NewGuid(), await ActorAsync(db, of.Point.Cashier), [of.Point.Id], new(ReceiverKind.Self, of.Name, PaperKind.CitizenId, of.CitizenId), PayoutPlace.Point);

        var payout = line.Pay(list, contract!, order, now);
        var chain = await db.ReceiptChains.SingleOrDefaultAsync(c => c.PayoutPointId == of.Point.Id && c.Month == given.Month);
        if (chain is null) db.ReceiptChains.Add(chain = new(given.DistrictId, of.Point.Id, given.Month));
        var receipt = chain.Issue(line, payout, of.Point.Code);
        db.Receipts.Add(receipt);
        await db.SaveChangesAsync();
        return new GivenPayout(payout.Id, receipt.Id, receipt.Code, line.Id);
    });

    /// <summary>The post office's manager takes a payout back; answers with the reversal's number.</summary>
    public static Task<long> ReverseAsync(Site site, GivenList given, GivenPayout payout) => site.FromDbAsync(async db =>
    {
        var line = await LoadAsync(db, payout.LineId);
        var list = await db.Lists.SingleAsync(l => l.Id == given.Id);
        var reversal = line.Reverse(list, "Chi nhầm người", settlementIsPrepared: false, drawer: null, await ActorAsync(db, $"buudien.{given.District}"), new(site.Clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync();
        return reversal.Id;
    });

    /// <summary>The list is closed after the window; what nobody collected is unclaimed.</summary>
    public static Task CloseAsync(Site site, GivenList given) => site.WithDbAsync(async db =>
    {
        var list = await db.Lists.Include(l => l.Steps).SingleAsync(l => l.Id == given.Id);
        var contract = await db.ContractInForceAsync(given.DistrictId, given.Month);
        list.Close(contract!, await ActorAsync(db, $"buudien.{given.District}"), Moment.FromVietnam(given.Month.FirstDay.AddDays(19).ToDateTime(new(8, 0))));
        foreach (var line in await db.Entitlements.Where(l => l.ListId == given.Id && l.Status != EntitlementStatus.Paid).ToListAsync())
            line.LeaveUnclaimed(list, UnclaimedReason.Absent);
        await db.SaveChangesAsync();
    });

    private static Task<Entitlement> LoadAsync(PaymentsDb db, long id) => db.Entitlements
        .Include(l => l.Items).Include(l => l.Payouts.OrderBy(p => p.Attempt)).ThenInclude(p => p.Reversal)
        .Include(l => l.Payouts).ThenInclude(p => p.Receipt).SingleAsync(l => l.Id == id);

    public static async Task<Actor> ActorAsync(PaymentsDb db, string userName)
    {
        var account = await db.Users.SingleAsync(u => u.UserName == userName);
        return new(account.Id, account.DisplayName);
    }
}
