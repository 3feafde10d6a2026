using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Places;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>
/// Long Hồ's August, paid and closed: two points with two people each at 270.000; one carried in from July, one not collected.
/// Balance 270.000 before and after.
/// </summary>
internal sealed class ClosedMonth
{
    public static readonly PaymentMonth Month = new(2018, 8);
    public static readonly Vnd Allowance = new(270_000);

    private static readonly Moment Before = Moment.FromVietnam(new(2018, 7, 24, 9, 0, 0)), Window = Moment.FromVietnam(new(2018, 8, 8, 9, 0, 0)),
        After = Moment.FromVietnam(new(2018, 8, 20, 9, 0, 0));

    private readonly PaymentsDb _db;
    private readonly Dictionary<string, Actor> _people;
    private readonly List<PayoutPoint> _points;
    private readonly Contract _contract;

    private ClosedMonth(PaymentsDb db, Dictionary<string, Actor> people, List<PayoutPoint> points, Contract contract) =>
        (_db, _people, _points, _contract) = (db, people, points, contract);

    public static async Task PlayAsync(PaymentsDb db)
    {
        var district = await db.Districts.SingleAsync(d => d.Slug == "longho");
        var people = await db.Users.Where(u => u.UserName!.EndsWith(".longho")).ToDictionaryAsync(u => u.UserName!, u => new Actor(u.Id, u.DisplayName));
        var points = await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).Take(2).ToListAsync();
        var month = new ClosedMonth(db, people, points, (await db.ContractInForceAsync(district.Id, Month))!);

        month.OpenBooks(district.Id);
        var (list, lines) = month.Release(district.Id);
        await db.SaveChangesAsync();
        month.Pay(list, lines);
        await db.SaveChangesAsync();
        month.Close(list, lines);
        await db.SaveChangesAsync();
    }

    private void OpenBooks(int district)
    {
        var opening = new OpeningFigures(
            district, Month, new(Allowance, [new(_points[0].Id, 2, 0, 0, 0, Vnd.Zero), new(_points[1].Id, 2, 0, 0, 1, Allowance)]), true, _people["canbo.longho"], Before);
        opening.Confirm(_people["buudien.longho"], Before);
        var sent = FundTransfer.Send(new(district, Month, "UNC 01", new(2018, 7, 24), Allowance * 4), false, _people["canbo.longho"], Before);
        sent.Acknowledge(Allowance * 4, false, _people["buudien.longho"], Before);
        _db.AddRange(opening, sent);
    }

    private (PaymentList List, List<Entitlement> Lines) Release(int district)
    {
        var list = new PaymentList(district, new(Month), ListKind.Main, 0, new("danh-sach.xlsx", new('0', 64)), _people["canbo.longho"], Before);
        var lines = Enumerable.Range(0, 4).Select(i => Line(list, district, i)).ToList();
        list.Total(lines, new Dictionary<FindingKind, int>());
        list.Submit(_contract, new Dictionary<FindingKind, string>(), _people["canbo.longho"], Before);
        list.Approve(list.Version, _people["lanhdao.longho"], Before);
        list.Release(_contract, list.Amount, openingConfirmed: true, _people["lanhdao.longho"], Before);
        _db.Add(list);
        _db.AddRange(lines);
        return (list, lines);
    }

    private Entitlement Line(PaymentList list, int district, int i)
    {
        var point = _points[i / 2];
        var facts = new PersonFacts(PersonName.From($"Nguyễn Văn {(char)('A' + i)}n"), BirthDate.FromStored("1935"), Sex.Male, CitizenId.FromDigits($"33100000{i}"), "Ấp Một", point.CommuneId, point.Id, false);
        var person = new Beneficiary(district, $"857-90000{i}", facts);
        _db.Add(person);
        var items = new List<EntitlementItem> { new(ItemKind.Regular, Month, 1, Allowance) };
        if (i == 2) items.Add(new(ItemKind.CarriedOver, Month, 1, Allowance));
        var row = new LineFacts(i + 1, person.Code, facts.Name, facts.Birth, facts.Sex, facts.CitizenId, facts.Address, "R136-5a", new(10), "12/QĐ", false, null, null);
        return new(list, person, point.CommuneId, point.Id, row, items, items.Sum(item => item.Amount));
    }

    private void Pay(PaymentList list, List<Entitlement> lines)
    {
        var chains = _points.Select(p => new ReceiptChain(p.DistrictId, p.Id, Month)).ToDictionary(c => c.PayoutPointId);
        _db.AddRange(chains.Values);
        foreach (var line in lines.Take(3))
        {
            var receiver = new Receiver(ReceiverKind.Self, line.Name.Full, PaperKind.CitizenId, line.CitizenId!.Value.Digits);
            var place = line.LineNumber == 2 ? PayoutPlace.Home : PayoutPlace.Point;
            var order = new PayoutOrder(Guid.NewGuid(), _people["gdv.longho"], [line.PayoutPointId], receiver, place, "Công chức xã");
            var payout = line.Pay(list, _contract, order, Window);
            _db.Add(chains[line.PayoutPointId].Issue(line, payout, _points.Single(p => p.Id == line.PayoutPointId).Code));
        }
    }

    private void Close(PaymentList list, List<Entitlement> lines)
    {
        list.Close(_contract, _people["buudien.longho"], After);
        lines[3].LeaveUnclaimed(list, UnclaimedReason.Absent);
        lines[3].Resolve(returnToBudget: false);
    }
}
