using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>A point's counter over the payout days of a month: one cashier, and a drawer for each day where the contract asks for one.</summary>
/// <param name="books">Takes what is to be stored beside the receipts.</param>
internal sealed class SeedPoint(List<object> books, PaymentList list, Contract contract, PayoutPoint point, Actor cashier, Actor manager)
{
    private const long BundleOfNotes = 1_000_000;

    /// <summary>Pays everybody who comes, in the order they come.</summary>
    public IReadOnlyList<Receipt> Pay(IReadOnlyList<SeedVisit> visits)
    {
        var chain = new ReceiptChain(point.DistrictId, point.Id, list.PayMonth);
        books.Add(chain);
        return [.. visits.GroupBy(visit => visit.At.Date).SelectMany(day => PayDay(chain, [.. day]))];
    }

    private List<Receipt> PayDay(ReceiptChain chain, IReadOnlyList<SeedVisit> visits)
    {
        var day = visits[0].At.Date;
        var drawer = contract.DrawerControl ? Open(day, visits.Sum(visit => visit.Line.Amount)) : null;
        var receipts = visits.Select(visit => Pay(chain, visit, drawer)).ToList();
        if (drawer is not null) Close(drawer, day);
        return receipts;
    }

    private Receipt Pay(ReceiptChain chain, SeedVisit visit, Drawer? drawer)
    {
        var (line, now) = (visit.Line, Moment.FromVietnam(visit.At));
        var order = new PayoutOrder(
            Guid.CreateVersion7(new(now.Utc)), cashier, [point.Id], SeedVisit.ReceiverOf(line), line.AtHome ? PayoutPlace.Home : PayoutPlace.Point, line.AtHome ? SeedVisit.HomeWitness : null)
        { Witness = HomeWitness.CommuneWitness, Drawer = drawer };
        return chain.Issue(line, line.Pay(list, contract, order, now), point.Code);
    }

    private Drawer Open(DateTime day, Vnd need)
    {
        var drawer = new Drawer(point.DistrictId, point.Id, new([]), hasOpenDay: false, cashier, Moment.FromVietnam(day.AddHours(7)));
        var allotment = CashAllotment.Send(point, new((need.Dong / BundleOfNotes + 1) * BundleOfNotes), $"PC-{point.Code}-{day:ddMM}", manager, Moment.FromVietnam(day.AddHours(6.5)));
        allotment.Accept(drawer, cashier, Moment.FromVietnam(day.AddHours(7.25)));
        books.AddRange([drawer, allotment]);
        return drawer;
    }

    private void Close(Drawer drawer, DateTime day)
    {
        var back = CashAllotment.Return(drawer, drawer.Cash, $"PT-{point.Code}-{day:ddMM}", cashier, Moment.FromVietnam(day.AddHours(16.75)));
        back.AcceptBack(manager, Moment.FromVietnam(day.AddHours(17)));
        drawer.Close(new([]), null, cashier, Moment.FromVietnam(day.AddHours(17)));
        drawer.Countersign(manager, Moment.FromVietnam(day.AddHours(17.5)));
        books.Add(back);
    }
}
