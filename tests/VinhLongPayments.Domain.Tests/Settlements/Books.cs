using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Domain.Tests.Settlements;

/// <summary>Books of two points that agree; each test spoils one figure of them.</summary>
internal static class Books
{
    // Ten people at 300.000: one carried in, eight paid (one of them at home), one carried over, one taken back.
    public static SettlementSources Clean() => new(
        new(2018, 8), "Huyện Long Hồ",
        new(new(1_000_000), new(1_000_000), new(5_100_000), new(5_100_000), Vnd.Zero, Vnd.Zero, new(1_300_000)),
        [Point(1, "Bưu cục An Bình", "Xã An Bình"), Point(2, "Bưu cục Phú Đức", "Xã Phú Đức")]);

    public static SettlementSources With(Func<PointSources, PointSources> spoil, long closing = 1_300_000)
    {
        var sources = Clean();
        return sources with { Points = [spoil(sources.Points[0]), sources.Points[1]], Money = sources.Money with { ClosingOfPost = new(closing) } };
    }

    public static SettlementSources WithMoney(Func<MoneySources, MoneySources> spoil)
    {
        var sources = Clean();
        return sources with { Money = spoil(sources.Money) };
    }

    private static PointSources Point(int id, string name, string commune) => new(id, name, id, commune)
    {
        Listed = new(People: 10, Heads: 9, CarriedOverPeople: 1, Regular: new(2_500_000), BackPay: new(200_000), CarriedOver: new(300_000),
            Clawback: new(100_000), Funeral: new(100_000), Amount: new(3_000_000)),
        HeadsBefore = 9, Increase = 1, Decrease = 1,
        CarriedIn = new(1, new(300_000)),
        CarriedOver = new(1, new(300_000)), Returned = new(1, new(300_000)),
        HandedOver = new(10, new(3_000_000)),
        PaidAtPoint = new(7, new(2_100_000)), PaidAtHome = new(1, new(300_000)),
        Unclaimed = new(2, new(600_000)), Receipts = new(8, new(2_400_000)),
        LastReceiptNumber = 9, LastReceiptHash = "a1",
    };
}
