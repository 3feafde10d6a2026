using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>The uploads of a district, newest first.</summary>
public sealed record ImportsPage(ImportPlace Place, IReadOnlyList<Import> Imports, Pager Pager)
{
    private const int PerPage = 30;

    public static async Task<ImportsPage> LoadAsync(PaymentsDb db, ImportPlace place, int? page, CancellationToken cancellation)
    {
        var all = db.Imports.AsNoTracking().Where(i => i.Kind == place.Kind);
        var pager = Pager.Of(page, PerPage, await all.CountAsync(cancellation), place.Path);
        return new(place, await all.OrderByDescending(i => i.ReceivedAt).Skip((pager.Page - 1) * PerPage).Take(PerPage).ToListAsync(cancellation), pager);
    }
}

/// <summary>Which group of findings is looked at.</summary>
public sealed record FindingsFilter
{
    [FromQuery(Name = "nhom")]
    public ImportCause? Cause { get; init; }

    [FromQuery(Name = "kiem-tra")]
    public FindingKind? Check { get; init; }

    [FromQuery(Name = "trang")]
    public int? Page { get; init; }

    public string HrefOf(string path) => path + QueryString.Create(new Dictionary<string, string?> { ["nhom"] = Cause?.ToString(), ["kiem-tra"] = Check?.ToString() }.Where(part => part.Value is not null)).Value;
}

/// <summary>All findings of one cause with the first few.</summary>
public sealed record FindingGroupOfImport(ImportCause Cause, ImportSeverity Severity, FindingKind? Check, int Count, IReadOnlyList<ImportFinding> First)
{
    public const int Shown = 5;

    public string Name => ImportLabels.GroupName(Cause, Check);
    public string Query => Check is { } check && Cause is ImportCause.RegisterFinding ? $"nhom={Cause}&kiem-tra={check}" : $"nhom={Cause}";
}

/// <summary>One upload before it is stored: what was found, what is proposed, what changed, and what may be done now.</summary>
public sealed record ReviewPage(
    ImportPlace Place, Import Import, IReadOnlyList<FindingGroupOfImport> Groups, IReadOnlyList<ImportFinding> ToCorrect, int ToCorrectCount,
    IReadOnlyList<ImportChange> Changes, FindingsFilter Filter, Pager Pager, int RowsRead)
{
    public const int RowsPerPage = 50, ChangesShown = 20;

    public string Path => $"{Place.Path}/{Import.Id}";
    public string Title => ImportLabels.Title(Import);
    public ImportCounts Counts => Import.Counts;

    /// <summary>The grid can be written in.</summary>
    public bool CanCorrect => Import.IsOpen && !Import.IsBusy;

    public IEnumerable<FindingGroupOfImport> Of(ImportSeverity severity) => Groups.Where(group => group.Severity == severity);

    public IReadOnlyList<ImportChange> ChangesOf(ImportChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];

    /// <summary>As the message names a place: "Dòng 42, cột Số CMND".</summary>
    public string PlaceName(ImportFinding finding)
    {
        if (finding.Row == 0) return "";
        var sheet = Import.Sheets is not null || Groups.Any(group => group.First.Any(first => first.Sheet > 0)) || ToCorrect.Any(f => f.Sheet > 0) ? $"Trang {finding.Sheet + 1}, dòng" : "Dòng";
        return finding.Column < 0 ? $"{sheet} {finding.Row}" : $"{sheet} {finding.Row}, cột {(finding.Heading.Length > 0 ? finding.Heading : CellPlace.LettersOf(finding.Column))}";
    }

    public static async Task<ReviewPage> LoadAsync(PaymentsDb db, ImportPlace place, Guid id, FindingsFilter filter, ImportBoard board, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(place, id, cancellation);
        var findings = db.ImportFindings.AsNoTracking().Where(f => f.ImportId == id);
        var groups = await GroupsAsync(findings, cancellation);
        var rows = filter.Cause is { } cause ? findings.Where(f => f.Cause == cause && (filter.Check == null || f.Check == filter.Check)) : findings.Where(f => f.Severity == ImportSeverity.Error);
        var count = await rows.CountAsync(cancellation);
        var pager = Pager.Of(filter.Page, RowsPerPage, count, filter.HrefOf($"{place.Path}/{id}"));
        var shown = await rows.OrderBy(f => f.Sheet).ThenBy(f => f.Row).ThenBy(f => f.Column).Skip((pager.Page - 1) * RowsPerPage).Take(RowsPerPage).ToListAsync(cancellation);
        var changes = new List<ImportChange>();
        foreach (var kind in Enum.GetValues<ImportChangeKind>())
            changes.AddRange(await db.ImportChanges.AsNoTracking().Where(c => c.ImportId == id && c.Kind == kind).OrderBy(c => c.Id).Take(ChangesShown).ToListAsync(cancellation));
        return new(place, import, groups, shown, count, changes, filter, pager, board.RowsOf(id));
    }

    private static async Task<IReadOnlyList<FindingGroupOfImport>> GroupsAsync(IQueryable<ImportFinding> findings, CancellationToken cancellation)
    {
        var kinds = await findings.GroupBy(f => new { f.Severity, f.Cause, Check = f.Cause == ImportCause.RegisterFinding ? f.Check : null })
            .Select(g => new { g.Key.Severity, g.Key.Cause, g.Key.Check, Count = g.Count() }).ToListAsync(cancellation);
        var groups = new List<FindingGroupOfImport>();
        foreach (var kind in kinds.OrderBy(kind => kind.Severity).ThenByDescending(kind => kind.Count).ThenBy(kind => kind.Cause))
        {
            var first = await findings.Where(f => f.Severity == kind.Severity && f.Cause == kind.Cause && (kind.Check == null || f.Check == kind.Check))
                .OrderBy(f => f.Sheet).ThenBy(f => f.Row).Take(FindingGroupOfImport.Shown).ToListAsync(cancellation);
            groups.Add(new(kind.Cause, kind.Severity, kind.Check, kind.Count, first));
        }
        return groups;
    }
}

/// <summary>Everybody who came, left or changed, page by page.</summary>
public sealed record ImportChangesPage(ImportPlace Place, Import Import, ImportChangeKind Kind, IReadOnlyList<ImportChange> Changes, Pager Pager)
{
    private const int PerPage = 100;

    public static async Task<ImportChangesPage> LoadAsync(PaymentsDb db, ImportPlace place, Guid id, ImportChangeKind kind, int? page, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(place, id, cancellation);
        var all = db.ImportChanges.AsNoTracking().Where(c => c.ImportId == id && c.Kind == kind);
        var pager = Pager.Of(page, PerPage, await all.CountAsync(cancellation), $"{place.Path}/{id}/thay-doi?loai={kind}");
        return new(place, import, kind, await all.OrderBy(c => c.Id).Skip((pager.Page - 1) * PerPage).Take(PerPage).ToListAsync(cancellation), pager);
    }
}

/// <summary>How the sheets and headings of an upload are understood, to be corrected.</summary>
public sealed record ColumnsPage(ImportPlace Place, Import Import, IReadOnlyList<ReadSheet> Sheets)
{
    public string Path => $"{Place.Path}/{Import.Id}";
    public IReadOnlyList<ImportField> Fields => ImportFields.Of(Import.Kind);

    public static async Task<ColumnsPage> LoadAsync(PaymentsDb db, ImportPlace place, Guid id, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(place, id, cancellation);
        return new(place, import, await ColumnsReader.ReadAsync(db, import, cancellation));
    }
}
