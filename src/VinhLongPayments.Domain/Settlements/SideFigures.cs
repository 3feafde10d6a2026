namespace VinhLongPayments.Domain.Settlements;

/// <summary>One office's figures of a period, as form E puts them side by side.</summary>
public sealed record SideFigures(
    Vnd OpeningBalance, Vnd Received, int DuePeople, Vnd Due, int PaidPeople, Vnd Paid, int UnpaidPeople, Vnd Unpaid, Vnd Returned, Vnd ClosingBalance)
{
    /// <summary>What the labour office's own books come to: it counts as paid what was due and is neither carried over nor taken back.</summary>
    public static SideFigures OfOffice(SettlementSources sources)
    {
        var (money, due, unpaid) = (sources.Money, sources.Points.Sum(p => p.Due), sources.Points.Sum(p => p.Unpaid));
        var paid = due - unpaid;
        var closing = money.OpeningOfOffice + money.Sent - paid.Amount - money.ReturnArrived;

        return new(money.OpeningOfOffice, money.Sent, due.People, due.Amount, paid.People, paid.Amount, unpaid.People, unpaid.Amount, money.ReturnArrived, closing);
    }

    /// <summary>What the post office's payouts and cash book say.</summary>
    public static SideFigures OfPost(SettlementSources sources)
    {
        var (money, due) = (sources.Money, sources.Points.Sum(p => p.HandedOver));
        var (paid, unpaid) = (sources.Points.Sum(p => p.Paid), sources.Points.Sum(p => p.Unclaimed));

        return new(money.OpeningOfPost, money.Acknowledged, due.People, due.Amount, paid.People, paid.Amount, unpaid.People, unpaid.Amount,
            money.ReturnRecorded, money.ClosingOfPost);
    }
}

/// <summary>One row of form E: a figure by either office's books.</summary>
public sealed record ComparedFigure(string Name, string Place, FigureUnit Unit, long Office, long Post)
{
    public long Difference => Office - Post;

    public override string ToString() => $"{Name} tại {Place}: Phòng {Write(Office)}, Bưu điện {Write(Post)}, chênh lệch {Write(Difference)}";

    private string Write(long figure) => Unit is FigureUnit.Dong ? new Vnd(figure).ToString() : $"{new Vnd(figure).Figures} người";

    /// <summary>The rows of form E for the whole district.</summary>
    public static IReadOnlyList<ComparedFigure> Of(string place, SideFigures office, SideFigures post) =>
    [
        new("Số người phải chi", place, FigureUnit.People, office.DuePeople, post.DuePeople),
        new("Số tiền phải chi", place, FigureUnit.Dong, office.Due.Dong, post.Due.Dong),
        new("Số dư đầu kỳ", place, FigureUnit.Dong, office.OpeningBalance.Dong, post.OpeningBalance.Dong),
        new("Kinh phí nhận trong kỳ", place, FigureUnit.Dong, office.Received.Dong, post.Received.Dong),
        new("Số người đã chi", place, FigureUnit.People, office.PaidPeople, post.PaidPeople),
        new("Số tiền đã chi", place, FigureUnit.Dong, office.Paid.Dong, post.Paid.Dong),
        new("Số người chưa chi", place, FigureUnit.People, office.UnpaidPeople, post.UnpaidPeople),
        new("Số tiền chưa chi", place, FigureUnit.Dong, office.Unpaid.Dong, post.Unpaid.Dong),
        new("Tiền nộp trả", place, FigureUnit.Dong, office.Returned.Dong, post.Returned.Dong),
        new("Số dư cuối kỳ", place, FigureUnit.Dong, office.ClosingBalance.Dong, post.ClosingBalance.Dong),
    ];

    /// <summary>The figures that both offices count at each point.</summary>
    public static IEnumerable<ComparedFigure> OfPoint(PointSources point)
    {
        var place = point.PointName;
        var (paid, unpaid) = (point.Due - point.Unpaid, point.Unpaid);
        return
        [
            new("Số người phải chi", place, FigureUnit.People, point.Due.People, point.HandedOver.People),
            new("Số tiền phải chi", place, FigureUnit.Dong, point.Due.Amount.Dong, point.HandedOver.Amount.Dong),
            new("Số người đã chi", place, FigureUnit.People, paid.People, point.Paid.People),
            new("Số tiền đã chi", place, FigureUnit.Dong, paid.Amount.Dong, point.Paid.Amount.Dong),
            new("Số người chưa chi", place, FigureUnit.People, unpaid.People, point.Unclaimed.People),
            new("Số tiền chưa chi", place, FigureUnit.Dong, unpaid.Amount.Dong, point.Unclaimed.Amount.Dong),
        ];
    }
}
