namespace VinhLongPayments.Domain.Funds;

/// <summary>What a district starts with: the balance at the post office, and per point last month's people and what was not collected.</summary>
public sealed class OpeningFigures : IInDistrict
{
    private readonly List<OpeningPoint> _points = [];

    private OpeningFigures() { }

    /// <summary>Records the figures for a district's first period (DK-01); the balance covers what is carried over (DK-04).</summary>
    public OpeningFigures(int districtId, PaymentMonth payMonth, OpeningBooks books, bool isFirstPeriod, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        Write(payMonth, books, isFirstPeriod, by, now);
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public PaymentMonth PayMonth { get; private set; }
    public Vnd Balance { get; private set; }
    public Guid RecordedById { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public Moment RecordedAt { get; private set; }

    /// <summary>The balance the post office found in its own cash book when it confirmed.</summary>
    public Vnd? ConfirmedBalance { get; private set; }

    public Guid? ConfirmedById { get; private set; }
    public string? ConfirmedByName { get; private set; }
    public Moment? ConfirmedAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<OpeningPoint> Points => _points;
    public bool IsConfirmed => ConfirmedById is not null;

    /// <summary>Corrects figures nobody has confirmed yet. Refuses DK-01, DK-03 and DK-04.</summary>
    public void Rewrite(PaymentMonth payMonth, OpeningBooks books, bool isFirstPeriod, Actor by, Moment now) =>
        Write(payMonth, books, isFirstPeriod, by, now);

    private void Write(PaymentMonth payMonth, OpeningBooks books, bool isFirstPeriod, Actor by, Moment now)
    {
        Rules.OpeningIsNotYetConfirmed.Require(!IsConfirmed);
        Rules.OpeningIsOnlyForFirstPeriod.Require(isFirstPeriod);
        var carried = books.Points.Sum(point => point.CarriedOver);
        Rules.OpeningBalanceCoversCarriedOver.Require(books.Balance >= carried, $"Số dư {books.Balance}, chưa trả chuyển sang {carried}.");

        PayMonth = payMonth;
        Balance = books.Balance;
        RecordedById = by.Id;
        RecordedByName = by.Name;
        RecordedAt = now;
        _points.RemoveAll(kept => books.Points.All(row => row.PayoutPointId != kept.PayoutPointId));
        foreach (var row in books.Points) PointOf(row.PayoutPointId).Take(row);
    }

    private OpeningPoint PointOf(int payoutPointId)
    {
        var point = _points.Find(known => known.PayoutPointId == payoutPointId);
        if (point is null) _points.Add(point = new(Id, payoutPointId));
        return point;
    }

    /// <summary>The post office finds the same in its books. Refuses the recorder (DK-02) and a second time (DK-03).</summary>
    public void Confirm(Actor by, Moment now)
    {
        Rules.OpeningIsNotYetConfirmed.Require(!IsConfirmed);
        Rules.OpeningIsConfirmedByOtherSide.Require(by.Id != RecordedById);

        ConfirmedBalance = Balance;
        ConfirmedById = by.Id;
        ConfirmedByName = by.Name;
        ConfirmedAt = now;
    }
}

/// <summary>The books of the month before: the balance and one row per point.</summary>
public sealed record OpeningBooks(Vnd Balance, IReadOnlyCollection<OpeningRow> Points);

/// <summary>One point's row in the books of the month before.</summary>
public sealed record OpeningRow(int PayoutPointId, int Heads, int Increase, int Decrease, int CarriedOverPeople, Vnd CarriedOver);

/// <summary>One point's opening figures: people on last month's list, the first month's increase and decrease, and what was not collected.</summary>
public sealed class OpeningPoint
{
    private OpeningPoint() { }

    internal OpeningPoint(Guid openingFiguresId, int payoutPointId)
    {
        OpeningFiguresId = openingFiguresId;
        PayoutPointId = payoutPointId;
    }

    public Guid OpeningFiguresId { get; private set; }
    public int PayoutPointId { get; private set; }
    public int Heads { get; private set; }
    public int Increase { get; private set; }
    public int Decrease { get; private set; }
    public int CarriedOverPeople { get; private set; }
    public Vnd CarriedOver { get; private set; }

    internal void Take(OpeningRow row)
    {
        Heads = row.Heads;
        Increase = row.Increase;
        Decrease = row.Decrease;
        CarriedOverPeople = row.CarriedOverPeople;
        CarriedOver = row.CarriedOver;
    }
}
