using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Browser.Tests;

/// <summary>A released list of August with as many people as asked for at one point, all of one surname.</summary>
internal static class LargeList
{
    private static readonly PaymentMonth August = new(2018, 8);

    public static async Task<(Guid Id, string Point, IReadOnlyList<Entitlement> Lines)> AddAsync(PaymentsDb db, string slug, int people)
    {
        var district = await db.Districts.SingleAsync(d => d.Slug == slug);
        var point = await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).FirstAsync();
        var (clerk, leader) = (await ActorAsync(db, $"canbo.{slug}"), await ActorAsync(db, $"lanhdao.{slug}"));
        var contract = await db.ContractInForceAsync(district.Id, August);
        var morning = Moment.FromVietnam(new(2018, 8, 1, 8, 0, 0));
        var list = new PaymentList(district.Id, new(August), ListKind.Main, 0, new("danh-sach.xlsx", new('0', 64)), clerk, morning);
        var lines = Enumerable.Range(1, people).Select(n => LineOf(db, list, district.Code, point.CommuneId, point.Id, n)).ToList();
        list.Total(lines, new Dictionary<FindingKind, int>());
        list.Submit(contract!, new Dictionary<FindingKind, string>(), clerk, morning);
        list.Approve(list.Version, leader, morning);
        list.Release(contract!, list.Amount, openingConfirmed: true, clerk, morning);
        db.Lists.Add(list);
        db.Entitlements.AddRange(lines);
        await db.SaveChangesAsync();
        return (list.Id, point.Code, lines);
    }

    private static Entitlement LineOf(PaymentsDb db, PaymentList list, string district, int commune, int point, int n)
    {
        var facts = new PersonFacts(PersonName.From($"Nguyễn Thị {Given[n % Given.Length]} {Given[n / Given.Length % Given.Length]}"), BirthDate.FromStored("1935-04-12"), Sex.Female, CitizenId.FromDigits($"0861350{n:00000}"), $"Ấp {n % 5 + 1}", commune, point, AtHome: false);
        var person = new Beneficiary(list.DistrictId, $"{district}-{800_000 + n}", facts);
        db.Beneficiaries.Add(person);
        return new(list, person, commune, point, new(n, person.Code, person.Name, person.Birth, person.Sex, facts.CitizenId, facts.Address, "NCT80", new(10), "12/QĐ-UBND", AtHome: false, Receiver: null, Note: null),
            [new(ItemKind.Regular, August, 1, new(270_000))], new Vnd(270_000));
    }

    private static readonly string[] Given = ["An", "Bình", "Cúc", "Đào", "Hạnh", "Lan", "Mai", "Nga", "Oanh", "Phượng", "Sen", "Thu", "Xuân", "Yến", "Bé", "Chín", "Dung", "Hoa"];

    private static Task<Actor> ActorAsync(PaymentsDb db, string userName) => db.Users.Where(a => a.UserName == userName).Select(a => new Actor(a.Id, a.DisplayName)).SingleAsync();
}
