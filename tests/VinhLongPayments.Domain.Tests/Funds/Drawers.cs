using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.Places;

namespace VinhLongPayments.Domain.Tests.Funds;

/// <summary>A drawer holds what was counted in, given, and taken back, less what went out; every difference has a reason and a second pair of eyes.</summary>
public sealed class Drawers
{
    private static readonly CashCount Million = new([new(500_000, 2)]);

    private static Drawer Open(CashCount? opening = null) => new(A.District, A.Point, opening ?? Million, hasOpenDay: false, A.Cashier, A.Now);

    private static Payout Pay(Payable payable, Drawer? drawer) => payable.Line.Pay(payable.List, payable.Contract, payable.Order() with { Drawer = drawer }, A.Now);

    [Fact]
    public void A_payout_leaves_the_drawer_and_its_reversal_comes_back_to_it()
    {
        var (drawer, payable) = (Open(), A.Payable());

        var payout = Pay(payable, drawer);
        Assert.Equal((new Vnd(730_000), drawer.Id), (drawer.Cash, payout.DrawerId));

        var reversal = payable.Line.Reverse(payable.List, "Chi nhầm người", settlementIsPrepared: false, drawer, A.Manager, A.Now);
        Assert.Equal((new Vnd(1_000_000), drawer.Id), (drawer.Cash, reversal.DrawerId));
        Assert.Equal((A.Allowance, A.Allowance), (drawer.Paid, drawer.Reversed));
    }

    [Fact]
    public void A_contract_that_asks_for_drawers_pays_only_out_of_one_that_has_the_cash()
    {
        var payable = A.Payable(contract: A.Contract(drawerControl: true));

        Refused.By(Rules.DrawerHasCash, () => Pay(payable, drawer: null));
        Refused.By(Rules.DrawerHasCash, () => Pay(payable, Open(new([new(200_000, 1)]))));
        Pay(payable, Open(new([new(200_000, 1), new(50_000, 1), new(20_000, 1)])));
    }

    [Fact]
    public void Without_that_term_a_drawer_may_stay_closed_but_a_closed_one_pays_nothing()
    {
        Pay(A.Payable(), drawer: null);

        var closed = Open();
        closed.Close(Million, null, A.Cashier, A.Now);
        Refused.By(Rules.DrawerIsOpen, () => Pay(A.Payable(), closed));
    }

    [Fact]
    public void Somebody_elses_or_yesterdays_drawer_is_not_mine()
    {
        var hers = new Drawer(A.District, A.Point, Million, false, A.Someone(), A.Now);
        var yesterdays = new Drawer(A.District, A.Point, Million, false, A.Cashier, A.At("2018-08-07 09:00"));

        Refused.By(Rules.DrawerIsOpen, () => Pay(A.Payable(), hers));
        Refused.By(Rules.DrawerIsOpen, () => Pay(A.Payable(), yesterdays));
    }

    [Fact]
    public void A_second_day_is_opened_only_after_the_first_is_closed() =>
        Refused.By(Rules.EarlierDrawerIsClosed, () => _ = new Drawer(A.District, A.Point, Million, hasOpenDay: true, A.Cashier, A.Now));

    [Fact]
    public void A_difference_needs_a_reason()
    {
        var drawer = Open();

        Refused.By(Rules.DifferenceHasReason, () => drawer.Close(new([new(500_000, 1)]), " ", A.Cashier, A.Now));
        drawer.Close(new([new(500_000, 1)]), "Thiếu một tờ 500.000, đang tìm", A.Cashier, A.Now);

        Assert.Equal(new Vnd(-500_000), drawer.Difference);
    }

    [Fact]
    public void Only_the_cashier_closes_and_only_somebody_else_countersigns_once()
    {
        var drawer = Open();
        Refused.By(Rules.DrawerIsClosedByCashier, () => drawer.Close(Million, null, A.Manager, A.Now));
        Refused.By(Rules.DrawerAwaitsCountersign, () => drawer.Countersign(A.Manager, A.Now));

        drawer.Close(Million, null, A.Cashier, A.Now);
        Refused.By(Rules.CountersignerIsNotCashier, () => drawer.Countersign(A.Cashier, A.Now));
        drawer.Countersign(A.Manager, A.Now);
        Refused.By(Rules.DrawerAwaitsCountersign, () => drawer.Countersign(A.Manager, A.Now));
    }

    [Fact]
    public void A_drawer_closed_too_early_goes_on_the_same_day_with_a_reason()
    {
        var drawer = Open();
        drawer.Close(Million, null, A.Cashier, A.Now);

        Refused.By(Rules.ReopeningIsSameDay, () => drawer.Reopen("", A.Manager, A.Now));
        Refused.By(Rules.ReopeningIsSameDay, () => drawer.Reopen("Kết nhầm", A.Manager, A.At("2018-08-09 08:00")));
        drawer.Reopen("Kết nhầm", A.Manager, A.Now);

        Assert.True(drawer.IsOpen);
        Assert.DoesNotContain(drawer.Notes, note => note.AtClose);
    }

    [Theory]
    [InlineData(300_000, 1)]
    [InlineData(500_000, -1)]
    public void Cash_is_counted_in_notes_that_exist(int face, int pieces) => Refused.By(Rules.CashIsCountedInNotes, () => _ = new CashCount([new(face, pieces)]));

    [Fact]
    public void The_plan_is_the_fewest_notes_that_pay_each_person_exactly()
    {
        var plan = CashCount.For([new(270_000), new(270_000), new(405_000)]);

        Assert.Equal(new Vnd(945_000), plan.Total);
        Assert.Equal([new(200_000, 4), new(50_000, 2), new(20_000, 2), new(5_000, 1)], plan.Notes);
    }

    [Fact]
    public void Cash_from_the_office_is_in_the_drawer_once_the_cashier_has_it()
    {
        var point = new PayoutPoint(new(A.District, "29575", "Thị trấn Long Hồ", new(2018, 1, 1)), A.District, "2957501", new("Bưu cục Long Hồ", "Thị trấn Long Hồ", "0270 3850 000", "7 giờ đến 17 giờ", 100, new(2018, 1, 1)));
        var (drawer, other) = (A.With(Open(), nameof(Drawer.PayoutPointId), point.Id), A.Someone());
        var allotment = CashAllotment.Send(point, new(5_000_000), "PC 12", A.Manager, A.Now);

        Assert.Equal(new Vnd(1_000_000), drawer.Cash);
        Refused.By(Rules.AllotmentIsTakenByOther, () => allotment.Accept(drawer, other, A.Now));
        allotment.Accept(drawer, A.Cashier, A.Now);
        Assert.Equal(new Vnd(6_000_000), drawer.Cash);
        Refused.By(Rules.AllotmentIsOpen, () => allotment.Accept(drawer, A.Cashier, A.Now));
        Refused.By(Rules.AllotmentIsOpen, () => allotment.Withdraw(A.Now));
        Refused.By(Rules.AllotmentHasDocument, () => CashAllotment.Send(point, new(1), " ", A.Manager, A.Now));
    }

    [Fact]
    public void What_goes_back_leaves_the_drawer_at_once_and_another_hand_takes_it()
    {
        var drawer = Open();
        Refused.By(Rules.ReturnIsInDrawer, () => CashAllotment.Return(drawer, new(1_000_001), "PN 3", A.Cashier, A.Now));

        var back = CashAllotment.Return(drawer, new(400_000), "PN 3", A.Cashier, A.Now);
        Assert.Equal(new Vnd(600_000), drawer.Cash);
        Refused.By(Rules.AllotmentIsTakenByOther, () => back.AcceptBack(A.Cashier, A.Now));
        back.AcceptBack(A.Manager, A.Now);
        Refused.By(Rules.AllotmentIsOpen, () => back.AcceptBack(A.Manager, A.Now));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Giao dịch viên", false)]
    [InlineData("nguyen thi an", false)]
    [InlineData("Lê Văn Chứng", true)]
    public void A_fingerprint_is_seen_by_somebody_else(string? witness, bool isAllowed)
    {
        var payable = A.Payable();
        void Pay() => payable.Line.Pay(payable.List, payable.Contract, payable.Order() with { Signing = SigningKind.Fingerprint, SigningWitness = witness }, A.Now);

        if (isAllowed) Pay();
        else Refused.By(Rules.FingerprintIsWitnessed, Pay);
    }

    [Fact]
    public void A_receipt_covers_who_witnessed_and_where_the_cash_came_from()
    {
        var payable = A.Payable();
        var payout = payable.Line.Pay(payable.List, payable.Contract, payable.Order() with { Signing = SigningKind.Fingerprint, SigningWitness = "Lê Văn Chứng" }, A.Now);
        var body = Receipt.BodyOf(payable.Line, payout, "X", 1, "muoi");

        A.With(payout, nameof(Payout.SigningWitness), "Lê Văn Khác");
        Assert.NotEqual(body, Receipt.BodyOf(payable.Line, payout, "X", 1, "muoi"));
    }
}
