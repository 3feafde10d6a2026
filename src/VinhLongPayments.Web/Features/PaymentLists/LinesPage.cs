using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What a list's lines are narrowed to. It stands in the address, so an identity number is never taken.</summary>
public sealed record LinesFilter
{
    [FromQuery(Name = "xa")] public int? Commune { get; init; }
    [FromQuery(Name = "diem")] public int? Point { get; init; }
    [FromQuery(Name = "dien")] public string? Category { get; init; }
    [FromQuery(Name = "tinh-trang")] public EntitlementStatus? Status { get; init; }
    [FromQuery(Name = "ghi-nhan")] public PayoutSource? Source { get; init; }
    [FromQuery(Name = "tim")] public string? Query { get; init; }
    [FromQuery(Name = "trang")] public int? Page { get; init; }

    public bool AsksForCitizenId => CitizenId.TryParse(Query, out _);

    public string? Text => AsksForCitizenId ? null : Query;

    public string HrefOf(Guid list) => $"/danh-sach/{list}" + QueryString.Create(new Dictionary<string, string?>
    {
        ["xa"] = Commune?.ToString(), ["diem"] = Point?.ToString(), ["dien"] = Category, ["tinh-trang"] = Status?.ToString(),
        ["ghi-nhan"] = Source?.ToString(), ["tim"] = Text,
    }.Where(part => part.Value is not null)).Value;
}

/// <summary>One page of a list's lines.</summary>
public sealed record LinesPage(LinesFilter Filter, IReadOnlyList<LineRow> Rows, Pager Pager)
{
    private const int Size = 50;

    public static async Task<LinesPage> LoadAsync(PaymentsDb db, Guid list, LinesFilter filter, CancellationToken cancellation)
    {
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == list);
        if (filter.Commune is { } commune) lines = lines.Where(l => l.CommuneId == commune);
        if (filter.Point is { } point) lines = lines.Where(l => l.PayoutPointId == point);
        if (filter.Category is { } category) lines = lines.Where(l => l.CategoryCode == category);
        if (filter.Status is { } status) lines = lines.Where(l => l.Status == status);
        if (filter.Source is { } source) lines = lines.Where(l => l.Payouts.Any(p => p.Reversal == null && p.Source == source));
        if (filter.Text is { } text)
        {
            var key = PersonName.SearchKeyOf(text);
            lines = lines.Where(l => l.SearchName.Contains(key) || l.Code == text);
        }

        var pager = Pager.Of(filter.Page, Size, await lines.CountAsync(cancellation), filter.HrefOf(list));
        var rows = await lines.OrderBy(l => l.LineNumber).Skip((pager.Page - 1) * Size).Take(Size)
            .Select(l => new LineRow(
                l.Id, l.LineNumber, l.Code, l.Name, l.Birth, l.Sex, l.CitizenId, l.Address, db.Communes.First(c => c.Id == l.CommuneId).Name,
                l.CategoryCode, l.Amount, l.Status, l.HoldReason))
            .ToListAsync(cancellation);
        return new(filter, rows, pager);
    }
}

/// <summary>One line in short.</summary>
public sealed record LineRow(
    long Id, int Number, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address, string Commune,
    string Category, Vnd Amount, EntitlementStatus Status, string? HoldReason);
