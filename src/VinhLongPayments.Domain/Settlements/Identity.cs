namespace VinhLongPayments.Domain.Settlements;

/// <summary>What a figure counts.</summary>
public enum FigureUnit { People = 1, Dong = 2 }

/// <summary>An accounting identity that does not hold at one place, with both of its sides.</summary>
public sealed record IdentityBreak(int Number, string Sentence, string Place, FigureUnit Unit, long Left, long Right)
{
    public override string ToString() =>
        $"đẳng thức {Number} ({Sentence}) tại {Place}: {Write(Left)} so với {Write(Right)}";

    private string Write(long figure) => Unit is FigureUnit.Dong ? new Vnd(figure).ToString() : $"{new Vnd(figure).Figures} người";
}

/// <summary>One of the identities that hold at every point, and so in every commune and in the district.</summary>
public sealed record Identity(int Number, string Sentence, FigureUnit Unit, Func<PointSources, long> Left, Func<PointSources, long> Right)
{
    internal const string Spent = "số phải chi = đã chi + chuyển kỳ sau + giảm chi", Balance = "số dư đầu kỳ + kinh phí nhận = đã chi + nộp trả + số dư cuối kỳ";

    private const string Due = "số phải chi = kỳ trước chuyển sang + trợ cấp + truy lĩnh + mai táng phí − khấu trừ", Heads = "danh sách kỳ này = danh sách kỳ trước + tăng − giảm", Receipts = "tổng phiếu chi = số đã chi";

    public static readonly IReadOnlyList<Identity> OfPoints =
    [
        new(1, Due, FigureUnit.Dong, p => p.Listed.Amount.Dong,
            p => (p.CarriedIn.Amount + p.Listed.Regular + p.Listed.BackPay + p.Listed.Funeral - p.Listed.Clawback).Dong),
        new(1, "người có khoản chuyển sang = người chưa nhận kỳ trước", FigureUnit.People, p => p.Listed.CarriedOverPeople, p => p.CarriedIn.People),
        new(1, "khoản chuyển sang trên danh sách = khoản chưa nhận kỳ trước", FigureUnit.Dong, p => p.Listed.CarriedOver.Dong, p => p.CarriedIn.Amount.Dong),
        new(2, Spent, FigureUnit.People, p => p.Due.People, p => (p.Paid + p.Unpaid).People),
        new(2, Spent, FigureUnit.Dong, p => p.Due.Amount.Dong, p => (p.Paid + p.Unpaid).Amount.Dong),
        new(4, Heads, FigureUnit.People, p => p.Listed.Heads, p => p.HeadsBefore + p.Increase - p.Decrease),
        new(5, Receipts, FigureUnit.People, p => p.Receipts.People, p => p.Paid.People),
        new(5, Receipts, FigureUnit.Dong, p => p.Receipts.Amount.Dong, p => p.Paid.Amount.Dong),
        new(5, "lượt chi ngoài thời hạn = 0", FigureUnit.People, p => p.PaidOutsideWindow, _ => 0),
    ];

    /// <summary>Every place where it does not hold: points first, then communes, then the district.</summary>
    public IEnumerable<IdentityBreak> BreaksIn(SettlementSources sources)
    {
        var points = sources.Points.Select(point => (Place: point.PointName, Points: new[] { point }));
        var communes = sources.Points.GroupBy(p => p.CommuneId).Select(commune => (Place: commune.First().CommuneName, Points: commune.ToArray()));
        var district = (Place: sources.DistrictName, Points: sources.Points.ToArray());

        return points.Concat(communes).Append(district)
            .Select(level => new IdentityBreak(Number, Sentence, level.Place, Unit, level.Points.Sum(Left), level.Points.Sum(Right)))
            .Where(level => level.Left != level.Right);
    }

    /// <summary>Identity 3 lives where the money is: between the two offices, for the whole contract.</summary>
    public static IEnumerable<IdentityBreak> BreaksOfMoney(SettlementSources sources)
    {
        var (money, paid) = (sources.Money, sources.Points.Sum(p => p.Paid).Amount);
        var carried = sources.Points.Sum(p => p.CarriedOver).Amount;
        var had = money.OpeningOfPost + money.Acknowledged;
        var went = paid + money.ReturnRecorded + money.ClosingOfPost;

        if (had != went)
            yield return new(3, Balance, sources.DistrictName, FigureUnit.Dong, had.Dong, went.Dong);
        if (money.ClosingOfPost < carried)
            yield return new(3, "số dư cuối kỳ không nhỏ hơn số chuyển kỳ sau", sources.DistrictName, FigureUnit.Dong, money.ClosingOfPost.Dong, carried.Dong);
    }
}
