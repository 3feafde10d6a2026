using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>Receipts of a point and month: numbered without gaps, each hash over everything on it and on the one before.</summary>
public sealed class ReceiptChains
{
    private const string PointCode = "2957501", Salt = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void Receipts_are_numbered_from_one_and_stand_on_each_other()
    {
        var chain = new ReceiptChain(A.District, A.Point, A.August);
        var start = chain.LastHash;

        var receipts = Enumerable.Range(1, 3).Select(_ => IssueOn(chain)).ToList();

        Assert.Equal([1, 2, 3], receipts.Select(r => r.Number));
        Assert.Equal(["2957501-201808-00001", "2957501-201808-00002", "2957501-201808-00003"], receipts.Select(r => r.Code));
        Assert.Equal([start, receipts[0].Hash, receipts[1].Hash], receipts.Select(r => r.PreviousHash));
        Assert.Equal((3, receipts[2].Hash), (chain.LastNumber, chain.LastHash));
        Assert.All(receipts, r => Assert.Equal(r.Hash, Receipt.HashOf(r.Body, r.PreviousHash)));
        Assert.Equal(3, receipts.Select(r => r.Salt).Distinct().Count());
    }

    [Fact]
    public void A_receipt_can_be_written_anew_from_the_facts()
    {
        var payable = A.Payable();
        var payout = payable.Pay();
        var receipt = new ReceiptChain(A.District, A.Point, A.August).Issue(payable.Line, payout, PointCode);

        Assert.Equal((payout, payout.Amount, A.August, A.Point), (receipt.Payout, receipt.Amount, receipt.Month, receipt.PayoutPointId));
        Assert.Equal(receipt.Body, Receipt.BodyOf(payable.Line, payout, receipt.Code, receipt.Number, receipt.Salt));
    }

    [Fact]
    public void Chains_of_different_points_and_months_start_differently()
    {
        string[] starts = [ReceiptChain.StartOf(A.Point, A.August), ReceiptChain.StartOf(A.OtherPoint, A.August), ReceiptChain.StartOf(A.Point, A.August.Next)];

        Assert.Equal(3, starts.Distinct().Count());
        Assert.Equal(starts[0], new ReceiptChain(A.District, A.Point, A.August).LastHash);
    }

    [Fact]
    public void A_receipt_belongs_to_the_chain_of_its_own_point_and_month()
    {
        Assert.Throws<InvalidOperationException>(() => IssueOn(new(A.District, A.OtherPoint, A.August)));
        Assert.Throws<InvalidOperationException>(() => IssueOn(new(A.District, A.Point, A.August.Next)));
    }

    public static TheoryData<string> FieldsOfPayout =>
        ["RequestId", "PayoutPointId", "PayMonth", "Amount", "PaidOn", "RecordedAt", "CashierId", "ReceiverKind", "ReceiverName", "PaperKind", "PaperNumber", "Place", "WitnessName", "Attempt"];

    [Theory]
    [MemberData(nameof(FieldsOfPayout))]
    public void Changing_any_field_of_the_payout_changes_the_hash(string field)
    {
        var payable = A.Payable();
        var payout = payable.Pay();
        var before = HashOf(payable.Line, payout);

        A.With(payout, field, Another(typeof(Payout).GetProperty(field)!.GetValue(payout), field));

        Assert.NotEqual(before, HashOf(payable.Line, payout));
    }

    private static object Another(object? value, string field) => value switch
    {
        Guid => Guid.NewGuid(),
        int number => number + 1,
        PaymentMonth month => month.Next,
        Vnd amount => amount + new Vnd(1),
        DateOnly day => day.AddDays(1),
        Moment moment => new Moment(moment.Utc.AddTicks(1)),
        ReceiverKind => ReceiverKind.Heir,
        PaperKind => PaperKind.Other,
        PayoutPlace => PayoutPlace.Home,
        string or null => "khác",
        _ => throw new ArgumentOutOfRangeException(field),
    };

    [Fact]
    public void Changing_the_line_or_an_item_changes_the_hash()
    {
        var payable = A.Payable();
        var payout = payable.Pay();
        var before = HashOf(payable.Line, payout);

        Assert.NotEqual(before, HashAfter("Id", 7L));
        Assert.NotEqual(before, HashAfter("BeneficiaryId", Guid.NewGuid()));
        Assert.NotEqual(before, HashAfter("Code", "855-000002"));
        Assert.NotEqual(before, HashAfter("Name", PersonName.From("Nguyễn Thị Ân")));
        Assert.Equal(before, HashOf(payable.Line, payout));

        A.With(payable.Line.Items[0], "Amount", new Vnd(1));
        Assert.NotEqual(before, HashOf(payable.Line, payout));

        string HashAfter(string field, object value)
        {
            var own = typeof(Entitlement).GetProperty(field)!.GetValue(payable.Line);
            var hash = HashOf(A.With(payable.Line, field, value), payout);
            A.With(payable.Line, field, own);
            return hash;
        }
    }

    [Fact]
    public void Changing_code_number_salt_or_the_hash_before_changes_the_hash()
    {
        var payable = A.Payable();
        var payout = payable.Pay();
        string[] bodies =
        [
            Receipt.BodyOf(payable.Line, payout, "P-201808-00001", 1, Salt), Receipt.BodyOf(payable.Line, payout, "P-201808-00002", 1, Salt),
            Receipt.BodyOf(payable.Line, payout, "P-201808-00001", 2, Salt), Receipt.BodyOf(payable.Line, payout, "P-201808-00001", 1, "f" + Salt[1..]),
        ];

        Assert.Equal(4, bodies.Select(body => Receipt.HashOf(body, "")).Distinct().Count());
        Assert.NotEqual(Receipt.HashOf(bodies[0], ""), Receipt.HashOf(bodies[0], "0"));
    }

    [Fact]
    public void The_body_does_not_tell_a_person()
    {
        var payable = A.Payable();

        var body = Receipt.BodyOf(payable.Line, payable.Pay(), "P-201808-00001", 1, Salt);

        Assert.DoesNotContain(payable.Line.Name.Full, body);
        Assert.DoesNotContain("330123456", body);
        Assert.DoesNotContain(payable.Line.Code, body);
    }

    /// <summary>The hashes of receipts already issued never change: whoever changes the writing breaks every printed paper.</summary>
    [Fact]
    public void The_hash_of_fixed_facts_stays_what_it_was()
    {
        var payable = A.Payable();
        A.With(payable.Line, "Id", 4711L);
        A.With(payable.Line, "BeneficiaryId", new Guid("00000000-0000-7000-8000-000000000001"));
        var cashier = new Domain.Access.Actor(new Guid("00000000-0000-7000-8000-000000000002"), "Giao dịch viên");
        var order = payable.Order(cashier: cashier, request: new Guid("00000000-0000-4000-8000-000000000003"));
        var payout = payable.Line.Pay(payable.List, payable.Contract, order, A.Now);

        var body = Receipt.BodyOf(payable.Line, payout, "2957501-201808-00001", 1, Salt);

        Assert.Equal("20:2957501-201808-00001;2:11;6:201808;1:1;32:00000000000040008000000000000003;4:4711;32:00000000000070008000000000000001;6:270000;15:1/201808/270000;10:2018-08-08;18:636692904000000000;32:00000000000070008000000000000002;1:1;1:1;1:1;1:1;64:8059d3e951849190f9d6704801fe0585a95ac8b9dbfe9d2e3c832a458346f562;", body);
        Assert.Equal("117f29067b968d90455af1492c046acd0a46a94322916017488bb1c298e5429f", Receipt.HashOf(body, ReceiptChain.StartOf(A.Point, A.August)));
    }

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("1:a", "", "1", "a")]
    [InlineData("", "a", "a", "")]
    public void Two_rows_of_fields_never_look_alike(string a, string b, string c, string d) => Assert.NotEqual(Digest.Of(a, b), Digest.Of(c, d));

    private static Receipt IssueOn(ReceiptChain chain)
    {
        var payable = A.Payable();
        return chain.Issue(payable.Line, payable.Pay(), PointCode);
    }

    private static string HashOf(Entitlement line, Payout payout) => Receipt.HashOf(Receipt.BodyOf(line, payout, "P-201808-00001", 1, Salt), "");
}
