using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.Payouts;

/// <summary>Who may take the money, and with which paper.</summary>
public sealed class Receiving
{
    private const string Daughter = "Trần Thị Hai", DaughtersId = "330999888", WrongId = "330999887";

    private static readonly NamedReceiver Authorised = new(Daughter, CitizenId.FromDigits(DaughtersId), "Con"),
        AuthorisedWithoutId = new(Daughter, null, "Con"), Guardian = new(Daughter, CitizenId.FromDigits(DaughtersId), NamedReceiver.GuardianRelation);

    private static readonly EntitlementItem[] Regular = [A.Item()], Funeral = [A.Item(ItemKind.Funeral, 5_400_000)], Both = [A.Item(), A.Item(ItemKind.Funeral, 5_400_000)];

    private static Receiver By(ReceiverKind kind, string name = Daughter, string number = DaughtersId, PaperKind paper = PaperKind.CitizenId) => new(kind, name, paper, number);

    private sealed record Row(NamedReceiver? Named, EntitlementItem[] Items, Receiver Who, Rule? Refusal = null);

    private static readonly Dictionary<string, Row> Rows = new()
    {
        ["the beneficiary"] = new(null, Regular, By(ReceiverKind.Self, "Nguyễn Thị An", "330123456")),
        ["the beneficiary, though someone is authorised"] = new(Authorised, Regular, By(ReceiverKind.Self, "Nguyễn Thị An", "330123456")),
        ["the beneficiary with a certificate of the commune"] = new(null, Regular, By(ReceiverKind.Self, "Nguyễn Thị An", "12/XN", PaperKind.CommuneCertificate)),
        ["the beneficiary under another name"] = new(null, Regular, By(ReceiverKind.Self, "Nguyễn Thị Anh", "330123456"), Rules.ReceiverMayReceive),
        ["the beneficiary of a funeral line"] = new(null, Funeral, By(ReceiverKind.Self, "Nguyễn Thị An", "330123456"), Rules.ReceiverMayReceive),
        ["the beneficiary with a number that is none"] = new(null, Regular, By(ReceiverKind.Self, "Nguyễn Thị An", "33012345"), Rules.ReceiverShowsPaper),
        ["the beneficiary without a paper"] = new(null, Regular, By(ReceiverKind.Self, "Nguyễn Thị An", " ", PaperKind.Other), Rules.ReceiverShowsPaper),

        ["someone authorised with the number on the line"] = new(Authorised, Regular, By(ReceiverKind.Authorised)),
        ["someone authorised, the number typed with blanks"] = new(Authorised, Regular, By(ReceiverKind.Authorised, number: "330 999 888")),
        ["someone authorised with another number"] = new(Authorised, Regular, By(ReceiverKind.Authorised, number: WrongId), Rules.ReceiverMayReceive),
        ["someone authorised under another name"] = new(Authorised, Regular, By(ReceiverKind.Authorised, "Trần Thị Ba"), Rules.ReceiverMayReceive),
        ["someone authorised with another paper"] = new(Authorised, Regular, By(ReceiverKind.Authorised, paper: PaperKind.Other), Rules.ReceiverMayReceive),
        ["someone named without a number"] = new(AuthorisedWithoutId, Regular, By(ReceiverKind.Authorised), Rules.ReceiverMayReceive),
        ["someone the line does not name"] = new(null, Regular, By(ReceiverKind.Authorised), Rules.ReceiverMayReceive),
        ["a guardian as someone authorised"] = new(Guardian, Regular, By(ReceiverKind.Authorised), Rules.ReceiverMayReceive),

        ["the guardian"] = new(Guardian, Regular, By(ReceiverKind.Guardian)),
        ["the guardian with another number"] = new(Guardian, Regular, By(ReceiverKind.Guardian, number: WrongId), Rules.ReceiverMayReceive),
        ["someone authorised as guardian"] = new(Authorised, Regular, By(ReceiverKind.Guardian), Rules.ReceiverMayReceive),
        ["a guardian the line does not name"] = new(null, Regular, By(ReceiverKind.Guardian), Rules.ReceiverMayReceive),

        ["an heir of a funeral line"] = new(null, Funeral, By(ReceiverKind.Heir)),
        ["an heir of a last month with funeral support"] = new(null, Both, By(ReceiverKind.Heir)),
        ["an heir of a living beneficiary"] = new(null, Regular, By(ReceiverKind.Heir), Rules.ReceiverMayReceive),
        ["an heir without a name"] = new(null, Funeral, By(ReceiverKind.Heir, " "), Rules.ReceiverIsNamed),
        ["an heir without a paper"] = new(null, Funeral, By(ReceiverKind.Heir, number: "", paper: PaperKind.BirthCertificate), Rules.ReceiverShowsPaper),
        ["an heir with a number that is none"] = new(null, Funeral, By(ReceiverKind.Heir, number: "không có"), Rules.ReceiverShowsPaper),
        ["an heir with a certificate of the commune"] = new(null, Funeral, By(ReceiverKind.Heir, number: "x", paper: PaperKind.CommuneCertificate)),
    };

    public static TheoryData<string> Who => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Who))]
    public void Only_who_the_line_allows_takes_the_money(string who)
    {
        var row = Rows[who];
        var payable = A.Payable(receiver: row.Named, items: row.Items);

        if (row.Refusal is null) payable.Pay(row.Who);
        else Refused.By(row.Refusal, () => payable.Pay(row.Who));

        Assert.Equal(row.Refusal is null ? EntitlementStatus.Paid : EntitlementStatus.Due, payable.Line.Status);
    }

    [Fact]
    public void The_payout_keeps_who_took_it_and_the_paper_shown()
    {
        var payout = A.Payable(receiver: Guardian).Pay(By(ReceiverKind.Guardian));

        Assert.Equal((ReceiverKind.Guardian, Daughter, PaperKind.CitizenId, DaughtersId), (payout.ReceiverKind, payout.ReceiverName, payout.PaperKind, payout.PaperNumber));
    }
}
