using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form A: the list people sign when they get their money, one part per point or per hamlet, cut into pages here because old browsers cannot.</summary>
public sealed record SigningSheet(PaymentList List, string District, IReadOnlyList<PointSheet> Points)
{
    public string Title => List.From == List.To ? $"Tháng {List.From}" : $"Tháng {List.From} đến tháng {List.To}";

    public string Place => PaperDate.PlaceOf(District);

    public Vnd Amount => Points.Sum(p => p.Amount);

    /// <summary>A digest of every line on the paper: whoever holds two printouts sees whether they are the same list.</summary>
    public string Check { get; } = Digest.Of([List.Id.ToString("N"), .. Points.SelectMany(p => p.Rows).Select(r => $"{r.Line.Id}/{r.Amount.Dong}")])[..12];

    /// <param name="byHamlet">A part of its own for each hamlet, with its own sums and signatures.</param>
    public static async Task<SigningSheet> LoadAsync(PaymentsDb db, Guid id, string? pointCode, bool byHamlet, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == id && (pointCode == null || db.PayoutPoints.Any(p => p.Id == l.PayoutPointId && p.Code == pointCode)));
        var rows = await lines.OrderBy(l => l.LineNumber).Include(l => l.Items).ToListAsync(cancellation);
        if (pointCode is not null && rows.Count == 0) throw new NotFound();

        var points = await db.PayoutPoints.AsNoTracking().Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { p.Id, p.Code, p.Name, Commune = c.Name })
            .ToDictionaryAsync(p => p.Id, cancellation);
        return new(
            list, await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            [.. rows.GroupBy(l => (l.PayoutPointId, Hamlet: byHamlet ? l.Address : "")).OrderBy(g => points[g.Key.PayoutPointId].Code).ThenBy(g => g.Key.Hamlet, StringComparer.Ordinal)
                .Select(g => new PointSheet(points[g.Key.PayoutPointId].Code, points[g.Key.PayoutPointId].Name, points[g.Key.PayoutPointId].Commune, g.Key.Hamlet, [.. g.Select((line, at) => new SigningRow(at + 1, line))]))]);
    }
}

/// <summary>The part of one point, or of one of its hamlets.</summary>
public sealed record PointSheet(string Code, string Name, string Commune, string Hamlet, IReadOnlyList<SigningRow> Rows)
{
    public Vnd Amount { get; } = Rows.Sum(r => r.Amount);

    // What A4 on its side has room for at 12 mm and more a row: beside the head, alone, and beside the signatures.
    private const int OnFirst = 5, OnMiddle = 8, OnLast = 4;

    /// <summary>The point's pages, each with its own sum and the sum up to its end.</summary>
    public IEnumerable<SigningPage> Pages
    {
        get
        {
            var (pages, running) = (Cut(), Vnd.Zero);
            foreach (var (at, rows) in pages.Index())
            {
                var sum = rows.Sum(r => r.Amount);
                yield return new(at + 1, pages.Count, rows, sum, running += sum);
            }
        }
    }

    private List<SigningRow[]> Cut()
    {
        List<SigningRow[]> pages = [[.. Rows.Take(OnFirst)], .. Rows.Skip(OnFirst).Chunk(OnMiddle)];
        var room = pages.Count == 1 ? 1 : OnLast;
        if (pages[^1] is var last && last.Length > room) pages = [.. pages.SkipLast(1), last[..^room], last[^room..]];
        return pages;
    }
}

/// <summary>One page: its rows, their sum, and the sum of all rows so far.</summary>
public sealed record SigningPage(int Number, int Count, IReadOnlyList<SigningRow> Rows, Vnd Sum, Vnd Running)
{
    public bool IsLast => Number == Count;
}

/// <summary>One row to sign, with the identity number masked.</summary>
public sealed record SigningRow(int Number, Entitlement Line)
{
    public Vnd Amount => Line.Amount;
    public Vnd Regular => Line.AmountOf(ItemKind.Regular);
    public Vnd BackPay => Line.AmountOf(ItemKind.BackPay);
    public Vnd CarriedOver => Line.AmountOf(ItemKind.CarriedOver);
    public Vnd Clawback => Line.AmountOf(ItemKind.Clawback);
    public Vnd Funeral => Line.AmountOf(ItemKind.Funeral);
    public int BackPayMonths => MonthsOf(ItemKind.BackPay);
    public int CarriedOverMonths => MonthsOf(ItemKind.CarriedOver);

    public string Category => $"{Line.CategoryCode} / {Line.Coefficient}";

    public string Receiver => Line.Receiver is { } named ? string.Join(", ", new[] { named.Name, named.Relation.ToLowerInvariant(), named.CitizenId?.Masked }.OfType<string>()) : "";

    private int MonthsOf(ItemKind kind) => Line.Items.Where(i => i.Kind == kind).Sum(i => i.Months);
}
