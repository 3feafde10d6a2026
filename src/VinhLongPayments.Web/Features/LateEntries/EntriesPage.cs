using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.LateEntries;

/// <summary>What was typed in from paper, and for which points more can be.</summary>
public sealed record EntriesPage(IReadOnlyList<EntrySummary> Entries, IReadOnlyList<OpenPoint> Points)
{
    private const int Most = 100;

    public static async Task<EntriesPage> LoadAsync(PaymentsDb db, CurrentUser user, Moment now, CancellationToken cancellation)
    {
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var entries = await db.LateEntries.AsNoTracking().OrderBy(e => e.Status).ThenByDescending(e => e.EnteredAt).Take(Most).Select(e => new { Entry = e, Rows = e.Rows.Count }).ToListAsync(cancellation);
        return new([.. entries.Select(e => new EntrySummary(e.Entry, points[e.Entry.PayoutPointId].Name, e.Rows))],
            Policies.Allows(Policies.EnterResults, user.Role) ? await OpenPointsAsync(db, points, now, cancellation) : []);
    }

    private static async Task<List<OpenPoint>> OpenPointsAsync(PaymentsDb db, Dictionary<int, PayoutPoint> points, Moment now, CancellationToken cancellation)
    {
        var open = new List<OpenPoint>();
        foreach (var list in await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Released).OrderByDescending(l => l.From).ToListAsync(cancellation))
        {
            if (await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation) is not { } contract) continue;
            var window = contract.WindowOf(list.PayMonth);
            if (now.Day < window.Opens || now.Day > window.LastEntry) continue;
            var left = await db.Entitlements.Where(l => l.ListId == list.Id && l.Status == EntitlementStatus.Due).GroupBy(l => l.PayoutPointId).Select(g => new { g.Key, People = g.Count() }).ToListAsync(cancellation);
            open.AddRange(left.Select(p => new OpenPoint(list.Id, ListLabels.Title(list.Kind, list.Number, list.Period), window.LastEntry, points[p.Key].Code, points[p.Key].Name, p.People)).OrderBy(p => p.Code));
        }
        return open;
    }
}

/// <summary>One entry in the list.</summary>
public sealed record EntrySummary(LateEntry Entry, string Point, int Rows);

/// <summary>A point of a released list with people who were not recorded as paid.</summary>
public sealed record OpenPoint(Guid List, string Title, DateOnly Until, string Code, string Point, int Left);

/// <summary>The sheet to be ticked: everybody of a point who is still due.</summary>
public sealed record NewEntryPage(PaymentList List, PayoutPoint Point, PayoutWindow Window, IReadOnlyList<SelectListItem> Cashiers, IReadOnlyList<Entitlement> Lines, EntryForm Form)
{
    public static async Task<NewEntryPage> LoadAsync(PaymentsDb db, Guid listId, string? pointCode, Moment now, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == listId, cancellation) ?? throw new NotFound();
        var point = await db.PayoutPoints.AsNoTracking().SingleOrDefaultAsync(p => p.Code == pointCode && p.DistrictId == list.DistrictId, cancellation) ?? throw new NotFound();
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation) ?? throw new NotFound();
        var lines = await db.Entitlements.AsNoTracking().Include(l => l.Items).Where(l => l.ListId == listId && l.PayoutPointId == point.Id && l.Status == EntitlementStatus.Due).OrderBy(l => l.LineNumber).ToListAsync(cancellation);
        var cashiers = await db.Users.AsNoTracking().Where(a => a.Role == Role.Cashier && a.Points.Any(p => p.PayoutPointId == point.Id)).OrderBy(a => a.DisplayName).ToListAsync(cancellation);
        var window = contract.WindowOf(list.PayMonth);
        return new(list, point, window, [.. cashiers.Select(a => new SelectListItem($"{a.DisplayName} ({a.UserName})", $"{a.Id}"))], lines, new() { PaidOn = window.Contains(now.Day) ? $"{now.Day:dd'/'MM'/'yyyy}" : null });
    }
}

/// <summary>One entry with its rows, and with the receipts once it is confirmed.</summary>
public sealed record EntryPage(LateEntry Entry, string Point, IReadOnlyList<EntryLine> Lines, ReturnEntryForm Form)
{
    public static async Task<EntryPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var entry = await db.LateEntries.AsNoTracking().Include(e => e.Rows).SingleOrDefaultAsync(e => e.Id == id, cancellation) ?? throw new NotFound();
        var ids = entry.Rows.Select(row => row.EntitlementId).ToList();
        var lines = await db.Entitlements.AsNoTracking().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancellation);
        var requests = entry.Rows.Select(row => row.RequestId).ToList();
        var receipts = await db.Receipts.AsNoTracking().Where(r => requests.Contains(r.Payout.RequestId)).Select(r => new { r.Payout.RequestId, r.Id, r.Code }).ToDictionaryAsync(r => r.RequestId, cancellation);
        return new(entry, await db.PayoutPoints.Where(p => p.Id == entry.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            [.. entry.Rows.Select(row => new EntryLine(row, lines[row.EntitlementId], receipts.GetValueOrDefault(row.RequestId)?.Id, receipts.GetValueOrDefault(row.RequestId)?.Code)).OrderBy(line => line.Line.LineNumber)], new(null));
    }
}

/// <summary>One signed row.</summary>
public sealed record EntryLine(LateEntryRow Row, Entitlement Line, long? Receipt, string? Code);
