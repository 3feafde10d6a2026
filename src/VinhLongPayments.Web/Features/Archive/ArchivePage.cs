using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Archive;

/// <summary>What the archive is searched by.</summary>
public sealed record ArchiveFilter
{
    [FromQuery(Name = "tim")] public string? Words { get; init; }
    [FromQuery(Name = "loai")] public DocumentKind? Kind { get; init; }
    [FromQuery(Name = "huyen")] public int? District { get; init; }
    [FromQuery(Name = "thang")] public string? Month { get; init; }
    [FromQuery(Name = "ho-so")] public Guid? Subject { get; init; }
    [FromQuery(Name = "trang")] public int? Page { get; init; }

    public string Query => QueryString.Create(new Dictionary<string, string?>
    {
        ["tim"] = Words, ["loai"] = Kind?.ToString(), ["huyen"] = District?.ToString(), ["thang"] = Month, ["ho-so"] = Subject?.ToString(),
    }.Where(part => part.Value is not null)).Value!;
}

/// <summary>The filed papers, newest first, found by any words of title or number without marks, by kind, district, month or what they belong to.</summary>
public sealed record ArchivePage(ArchiveFilter Filter, IReadOnlyList<ArchivePage.Row> Rows, Pager Pager, IReadOnlyList<Choice> Districts)
{
    private const int Size = 25;

    /// <summary>One paper on the list.</summary>
    public sealed record Row(Document Document, string District);

    public static async Task<ArchivePage> LoadAsync(PaymentsDb db, CurrentUser user, ArchiveFilter filter, CancellationToken cancellation)
    {
        var papers = db.Documents.AsNoTracking();
        foreach (var word in PersonName.SearchKeyOf(filter.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) papers = papers.Where(d => d.SearchTitle.Contains(word));
        if (filter.Kind is { } kind) papers = papers.Where(d => d.Kind == kind);
        if (filter.District is { } district) papers = papers.Where(d => d.DistrictId == district);
        if (Typed.Month(filter.Month) is { } month) papers = papers.Where(d => d.Month == month);
        if (filter.Subject is { } subject)
        {
            var key = subject.ToString();
            papers = papers.Where(d => d.SubjectKey == key);
        }

        var pager = Pager.Of(filter.Page, Size, await papers.CountAsync(cancellation), $"/luu-tru{filter.Query}");
        var rows = await papers.OrderByDescending(d => d.FiledAt).ThenBy(d => d.Id).Skip((pager.Page - 1) * Size).Take(Size).ToListAsync(cancellation);
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        var names = seen.ToDictionary(d => d.Id, d => d.Name);
        return new(filter, [.. rows.Select(d => new Row(d, d.DistrictId is { } at ? names[at] : "Toàn tỉnh"))], pager, [.. seen.Select(d => new Choice(d.Id, d.Name))]);
    }
}

/// <summary>The page of filing a paper.</summary>
public sealed record PutPage(PutDocumentForm Form, IReadOnlyList<Choice> Districts)
{
    public static async Task<PutPage> LoadAsync(PaymentsDb db, CurrentUser user, PutDocumentForm form, CancellationToken cancellation) =>
        new(form, user.DistrictId is null ? await Choice.DistrictsAsync(db, cancellation) : []);
}
