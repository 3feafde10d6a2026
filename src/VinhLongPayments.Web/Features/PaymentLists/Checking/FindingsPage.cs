using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>What a check found, by kind.</summary>
public sealed record FindingGroup(FindingKind Kind, FindingSeverity Severity, int Count, IReadOnlyList<FindingRow> First)
{
    public const int Shown = 5;
}

/// <summary>One finding with the line it is about.</summary>
public sealed record FindingRow(string Text, int? LineNumber, long? LineId, string? Name, string? Code);

/// <summary>Every finding of one kind, page by page.</summary>
public sealed record FindingsPage(PaymentList List, FindingKind Kind, FindingSeverity Severity, IReadOnlyList<FindingRow> Rows, Pager Pager)
{
    private const int Size = 50;

    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);

    public static async Task<FindingsPage> LoadAsync(PaymentsDb db, Guid id, FindingKind kind, FindingSeverity severity, int? page, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var findings = db.ListFindings.AsNoTracking().Where(f => f.ListId == id && f.Kind == kind && f.Severity == severity);
        var pager = Pager.Of(page, Size, await findings.CountAsync(cancellation), $"/danh-sach/{id}/kiem-tra?loai={kind}&muc={severity}");
        var rows = await WithLines(db, id, findings.OrderBy(f => f.Id).Skip((pager.Page - 1) * Size).Take(Size)).ToListAsync(cancellation);
        return new(list, kind, severity, [.. rows.OrderBy(row => row.LineNumber)], pager);
    }

    /// <summary>The findings of a list by kind, errors first, each with its first few.</summary>
    public static async Task<IReadOnlyList<FindingGroup>> GroupsAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var counts = await db.ListFindings.AsNoTracking().Where(f => f.ListId == id).GroupBy(f => new { f.Severity, f.Kind }).Select(g => new { g.Key.Severity, g.Key.Kind, Count = g.Count() }).ToListAsync(cancellation);
        var groups = new List<FindingGroup>();
        foreach (var group in counts.OrderBy(g => g.Severity).ThenBy(g => g.Kind.CheckNumber() ?? 99).ThenBy(g => g.Kind))
        {
            var first = db.ListFindings.AsNoTracking().Where(f => f.ListId == id && f.Kind == group.Kind && f.Severity == group.Severity).OrderBy(f => f.Id).Take(FindingGroup.Shown);
            groups.Add(new(group.Kind, group.Severity, group.Count, await WithLines(db, id, first).ToListAsync(cancellation)));
        }
        return groups;
    }

    private static IQueryable<FindingRow> WithLines(PaymentsDb db, Guid list, IQueryable<ListFinding> findings) =>
        from finding in findings
        join line in db.Entitlements.Where(l => l.ListId == list) on finding.LineNumber equals line.LineNumber into lines
        from line in lines.DefaultIfEmpty()
        select new FindingRow(finding.Text, finding.LineNumber, line == null ? null : line.Id, line == null ? null : line.Name.Full, line == null ? null : line.Code);
}
