using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Domain.Tests.Settlements;

public sealed class Counting
{
    [Fact]
    public void Books_that_agree_have_no_break_and_no_difference()
    {
        var count = SettlementCount.Of(Books.Clean());

        Assert.Empty(count.Breaks);
        Assert.Empty(count.Differences);
        Assert.Null(count.BreaksInWords);
    }

    [Fact]
    public void Lines_carry_the_figures_of_their_point()
    {
        var line = SettlementCount.Of(Books.Clean()).Lines[0];

        Assert.Equal((10, new Vnd(3_000_000)), (line.DuePeople, line.Due));
        Assert.Equal((8, new Vnd(2_400_000)), (line.PaidPeople, line.Paid));
        Assert.Equal((9, 1, 1, 9), (line.HeadsBefore, line.Increase, line.Decrease, line.Heads));
    }

    public static TheoryData<int, string, SettlementSources> BrokenIdentities() => new()
    {
        { 1, "phải chi", Books.With(p => p with { Listed = p.Listed with { Regular = new(2_600_000) } }) },
        { 1, "khoản chuyển sang", Books.With(p => p with { CarriedIn = new(1, new(270_000)) }) },
        { 1, "người có khoản chuyển sang", Books.With(p => p with { CarriedIn = new(2, new(300_000)) }) },
        { 2, "đã chi + chuyển kỳ sau", Books.With(p => p with { PaidAtPoint = new(6, new(1_800_000)), Receipts = new(7, new(2_100_000)) }, closing: 1_600_000) },
        { 2, "đã chi + chuyển kỳ sau", Books.With(p => p with { CarriedOver = new(1, new(299_000)) }) },
        { 3, "số dư cuối kỳ", Books.WithMoney(m => m with { ClosingOfPost = new(1_000_001) }) },
        { 3, "số dư cuối kỳ", Books.WithMoney(m => m with { Acknowledged = new(3_000_000) }) },
        { 4, "danh sách kỳ trước", Books.With(p => p with { Increase = 2 }) },
        { 5, "phiếu chi", Books.With(p => p with { Receipts = new(7, new(2_100_000)) }) },
        { 5, "ngoài thời hạn", Books.With(p => p with { PaidOutsideWindow = 1 }) },
    };

    [Theory, MemberData(nameof(BrokenIdentities))]
    public void A_broken_identity_is_named(int number, string words, SettlementSources sources)
    {
        var broken = SettlementCount.Of(sources).Breaks;

        Assert.Contains(broken, b => b.Number == number && b.Sentence.Contains(words, StringComparison.Ordinal));
        Assert.All(broken, b => Assert.Equal(number, b.Number));
    }

    [Fact]
    public void A_break_at_a_point_names_point_commune_and_district_with_both_figures()
    {
        var broken = SettlementCount.Of(Books.With(p => p with { Increase = 2 })).Breaks;

        Assert.Equal(["Bưu cục An Bình", "Xã An Bình", "Huyện Long Hồ"], broken.Select(b => b.Place));
        Assert.Equal((9, 10), (broken[0].Left, broken[0].Right));
        Assert.EndsWith("tại Bưu cục An Bình: 9 người so với 10 người", broken[0].ToString());
    }

    [Fact]
    public void Errors_that_cancel_out_between_points_are_still_named_at_the_points()
    {
        var sources = Books.Clean();
        var shifted = sources with
        {
            Points = [sources.Points[0] with { Increase = 2 }, sources.Points[1] with { Decrease = 2 }],
        };

        var places = SettlementCount.Of(shifted).Breaks.Select(b => b.Place).ToList();

        Assert.Contains("Bưu cục An Bình", places);
        Assert.Contains("Bưu cục Phú Đức", places);
        Assert.DoesNotContain("Huyện Long Hồ", places);
    }

    [Fact]
    public void A_closing_balance_below_what_is_carried_over_is_named()
    {
        var sources = Books.WithMoney(m => m with { ReturnRecorded = new(900_000), ReturnArrived = new(900_000), ClosingOfPost = new(400_000) });

        var broken = Assert.Single(SettlementCount.Of(sources).Breaks);

        Assert.Equal((3, 400_000L, 600_000L), (broken.Number, broken.Left, broken.Right));
    }

    public static TheoryData<string, SettlementSources> Disagreements() => new()
    {
        { "Số người phải chi", Books.With(p => p with { HandedOver = p.HandedOver with { People = 11 } }) },
        { "Số tiền phải chi", Books.With(p => p with { HandedOver = p.HandedOver with { Amount = new(3_000_001) } }) },
        { "Số dư đầu kỳ", Books.WithMoney(m => m with { OpeningOfOffice = new(900_000) }) },
        { "Kinh phí nhận trong kỳ", Books.WithMoney(m => m with { Sent = new(5_900_000) }) },
        { "Số người đã chi", Books.With(p => p with { PaidAtPoint = p.PaidAtPoint with { People = 6 } }) },
        { "Số tiền đã chi", Books.With(p => p with { PaidAtHome = p.PaidAtHome with { Amount = new(1) } }) },
        { "Số người chưa chi", Books.With(p => p with { Unclaimed = p.Unclaimed with { People = 3 } }) },
        { "Số tiền chưa chi", Books.With(p => p with { Unclaimed = p.Unclaimed with { Amount = new(1) } }) },
        { "Tiền nộp trả", Books.WithMoney(m => m with { ReturnArrived = new(1) }) },
        { "Số dư cuối kỳ", Books.WithMoney(m => m with { ClosingOfPost = new(7) }) },
    };

    [Theory, MemberData(nameof(Disagreements))]
    public void A_difference_between_the_offices_is_named(string figure, SettlementSources sources)
    {
        var count = SettlementCount.Of(sources);

        Assert.Contains(count.Differences, d => d.Name == figure && d.Place == "Huyện Long Hồ");
        Assert.Contains(figure, count.DifferencesInWords);
    }

    [Fact]
    public void A_difference_says_where_and_how_much()
    {
        var differences = SettlementCount.Of(Books.With(p => p with { HandedOver = p.HandedOver with { People = 11 } })).Differences;

        Assert.Equal("Số người phải chi tại Bưu cục An Bình: Phòng 10 người, Bưu điện 11 người, chênh lệch -1 người", differences[1].ToString());
    }

    [Fact]
    public void What_was_written_down_later_is_frozen_within_what_was_paid()
    {
        var line = SettlementCount.Of(Books.With(p => p with { PaidFromSheets = new(2, new(600_000)), PaidFromResults = new(1, new(300_000)) })).Lines[0];

        Assert.Equal((8, 2, 1), (line.PaidPeople, line.PaidFromSheetsPeople, line.PaidFromResultsPeople));
        Assert.Equal((new Vnd(2_400_000), new Vnd(600_000), new Vnd(300_000)), (line.Paid, line.PaidFromSheets, line.PaidFromResults));
    }

    [Fact]
    public void Any_changed_source_changes_the_fingerprint()
    {
        var clean = SettlementCount.Of(Books.Clean()).Fingerprint();

        Assert.Equal(clean, SettlementCount.Of(Books.Clean()).Fingerprint());
        Assert.NotEqual(clean, SettlementCount.Of(Books.With(p => p with { LastReceiptHash = "khác" })).Fingerprint());
        Assert.NotEqual(clean, SettlementCount.Of(Books.With(p => p with { PaidFromSheets = new(1, new(300_000)) })).Fingerprint());
        Assert.NotEqual(clean, SettlementCount.Of(Books.WithMoney(m => m with { Sent = new(1) })).Fingerprint());
    }
}
