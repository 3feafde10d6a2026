using System.Globalization;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests;

/// <summary>One of each thing, valid unless a test says what is wrong with it.</summary>
internal static class A
{
    public const int District = 1, Commune = 21, Point = 11, OtherPoint = 12;

    public static readonly PaymentMonth August = new(2018, 8);
    public static readonly Moment Now = At("2018-08-08 09:00");
    public static readonly Vnd Allowance = new(270_000);

    public static readonly Actor Clerk = Someone("Cán bộ Phòng"), Leader = Someone("Trưởng phòng"), Officer = Someone("Chuyên viên Sở"),
        Director = Someone("Giám đốc Sở"), Manager = Someone("Giám đốc Bưu điện"), Cashier = Someone("Giao dịch viên");

    /// <summary>The domain says no, by this rule.</summary>
    public static void Refuses(Rule rule, Action act) => Assert.Same(rule, Assert.Throws<RuleBroken>(act).Rule);

    public static Actor Someone(string name = "Người khác") => new(Guid.NewGuid(), name);

    public static Moment At(string vietnamTime) => Moment.FromVietnam(DateTime.Parse(vietnamTime, CultureInfo.InvariantCulture));

    public static Contract Contract(int[]? points = null, int district = District, int from = 201801, int to = 201812, int opensOn = 7, int closesOn = 15, bool drawerControl = false)
    {
        var contract = Draft(points, district, from, to, opensOn, closesOn, drawerControl);
        contract.Sign(ContractSide.LabourOffice, Leader, Now, []);
        contract.Sign(ContractSide.PostOffice, Manager, Now, []);
        contract.Sign(ContractSide.Department, Director, Now, []);
        return contract;
    }

    public static Contract Draft(int[]? points = null, int district = District, int from = 201801, int to = 201812, int opensOn = 7, int closesOn = 15, bool drawerControl = false) => new(
        district, "01/2018/HĐTN",
        new("Nghị định 136/2013/NĐ-CP", new(from), new(to), opensOn, closesOn, new(FeeKind.PercentOfPaid, 80), points ?? [Point, OtherPoint], DrawerControl: drawerControl), Officer);

    public static Beneficiary Person(string name = "Nguyễn Thị An", string? id = "330123456") => new(
        District, "855-000001",
        new(PersonName.From(name), BirthDate.FromStored("1935-04-12"), Sex.Female, id is null ? null : CitizenId.FromDigits(id), "Ấp Một", Commune, Point, AtHome: false));

    public static EntitlementItem Item(ItemKind kind = ItemKind.Regular, long amount = 270_000, int months = 1) => new(kind, August, months, new(amount));

    public static Entitlement Line(PaymentList list, Beneficiary? person = null, int point = Point, NamedReceiver? receiver = null, params EntitlementItem[] items)
    {
        var (who, all) = (person ?? Person(), items.Length == 0 ? [Item()] : items);
        return new(
            list, who, Commune, point,
            new(1, who.Code, who.Name, who.Birth, who.Sex, who.CitizenId, who.Address, "NCT80", new(10), "12/QĐ-UBND", AtHome: false, receiver, Note: null),
            all, all.Sum(i => i.Kind is ItemKind.Clawback ? Vnd.Zero - i.Amount : i.Amount));
    }

    /// <summary>A draft nothing was read into yet.</summary>
    public static PaymentList EmptyList(int district = District, ListKind kind = ListKind.Main, PaymentMonth? month = null) =>
        new(district, new(month ?? August), kind, kind is ListKind.Main ? 0 : 1, new("danh-sach.xlsx", new('0', 64)), Clerk, At("2018-08-01 08:00"));

    /// <summary>A list with one line, brought to where it stands by its own road.</summary>
    public static PaymentList List(ListStatus status = ListStatus.Draft) => Payable(status).List;

    /// <summary>A line on a list in force, ready to be paid unless told otherwise.</summary>
    public static Payable Payable(ListStatus status = ListStatus.Released, Beneficiary? person = null, NamedReceiver? receiver = null, Contract? contract = null, params EntitlementItem[] items)
    {
        var list = EmptyList();
        var line = Line(list, person, receiver: receiver, items: items);
        list.Total([line], new Dictionary<FindingKind, int>());
        var payable = new Payable(list, line, contract ?? Contract());
        payable.BringTo(status);
        return payable;
    }

    public static Receiver Self(Entitlement line) => new(ReceiverKind.Self, line.Name.Full, PaperKind.CitizenId, "330123456");

    /// <summary>Puts a value where no rule of the domain would: a row as another program, or a stale page, could have it.</summary>
    public static T With<T>(T row, string property, object? value) where T : class
    {
        typeof(T).GetProperty(property)!.SetValue(row, value);
        return row;
    }
}

/// <summary>A line with its list and contract: what a cashier has before them.</summary>
internal sealed record Payable(PaymentList List, Entitlement Line, Contract Contract)
{
    private static readonly Dictionary<FindingKind, string> NoNotes = [];

    public PayoutOrder Order(Receiver? receiver = null, PayoutPlace place = PayoutPlace.Point, string? witness = null, Actor? cashier = null, int[]? points = null, Guid? request = null) =>
        new(request ?? Guid.NewGuid(), cashier ?? A.Cashier, points ?? [A.Point], receiver ?? A.Self(Line), place, witness);

    public Payout Pay(Receiver? receiver = null, Moment? now = null) => Line.Pay(List, Contract, Order(receiver), now ?? A.Now);

    public Reversal Reverse(string reason = "Chi nhầm người", bool settlementIsPrepared = false, Actor? by = null, Moment? now = null) =>
        Line.Reverse(List, reason, settlementIsPrepared, drawer: null, by ?? A.Manager, now ?? A.Now);

    public Payable BringTo(ListStatus status)
    {
        if (status is ListStatus.Discarded) List.Discard(A.Clerk, A.Now);
        else if (status > List.Status) BringTo(status - 1).Step(status);
        return this;
    }

    private void Step(ListStatus status)
    {
        if (status is ListStatus.Submitted) List.Submit(Contract, NoNotes, A.Clerk, A.Now);
        if (status is ListStatus.Approved) List.Approve(List.Version, A.Leader, A.Now);
        if (status is ListStatus.Released) List.Release(Contract, List.Amount, openingConfirmed: true, A.Clerk, A.Now);
        if (status is ListStatus.Closed) List.Close(Contract, A.Manager, A.At("2018-08-20 08:00"));
        if (status is ListStatus.Settled) List.Settle(A.Director, A.At("2018-08-25 08:00"));
    }
}

/// <summary>The one way the domain refuses: by name.</summary>
internal static class Refused
{
    public static RuleBroken By(Rule rule, Action act)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal(rule.Code, broken.Rule.Code);
        return broken;
    }
}
