using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Data.Bulk;

/// <summary>
/// Writes the thousands of lines of a draft inside the caller's transaction: the one path beside SaveChanges. It refuses rows
/// outside the scope like the guard does; the caller writes one audit entry for the batch.
/// </summary>
public sealed class ListWriter(PaymentsDb db)
{
    private readonly RowWriter _rows = new(db);

    /// <summary>Stores lines, then their items with the keys the database gave to the lines.</summary>
    public async Task InsertAsync(PaymentList list, IReadOnlyCollection<Entitlement> lines, CancellationToken cancellation)
    {
        var outside = lines.FirstOrDefault(line => line.ListId != list.Id || !Scoping.ScopeGuard.IsInside(db.Scope, line));
        if (outside is not null) throw new Scoping.OutsideScope(nameof(Entitlement));

        await _rows.WriteAsync(lines, (_, _) => null, cancellation);

        var ids = await db.Entitlements.Where(l => l.ListId == list.Id).Select(l => new { l.LineNumber, l.Id }).ToDictionaryAsync(l => l.LineNumber, l => l.Id, cancellation);
        var items = lines.SelectMany(line => line.Items.Select(item => (LineId: ids[line.LineNumber], Item: item))).ToList();
        var lineOf = items.ToDictionary(i => i.Item, i => i.LineId);
        await _rows.WriteAsync([.. items.Select(i => i.Item)], (row, column) => column == nameof(EntitlementItem.EntitlementId) ? lineOf[row] : null, cancellation);
    }

    /// <summary>Stores what a check of the list found, instead of what was stored before.</summary>
    public async Task ReplaceFindingsAsync(PaymentList list, IReadOnlyCollection<ListFinding> findings, CancellationToken cancellation)
    {
        if (!db.Scope.Sees(list.DistrictId)) throw new Scoping.OutsideScope(nameof(ListFinding));

        await db.Database.ExecuteSqlAsync($"DELETE FROM [ListFindings] WHERE [ListId] = {list.Id}", cancellation);
        await _rows.WriteAsync(findings, (_, _) => null, cancellation);
    }

    /// <summary>Stores what a check of an upload found, instead of what was stored before.</summary>
    public async Task ReplaceAsync(Import import, IReadOnlyCollection<ImportFinding> findings, IReadOnlyCollection<ImportChange> changes, CancellationToken cancellation)
    {
        if (!db.Scope.Sees(import.DistrictId)) throw new Scoping.OutsideScope(nameof(Import));

        await db.Database.ExecuteSqlAsync($"DELETE FROM [ImportFindings] WHERE [ImportId] = {import.Id}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM [ImportChanges] WHERE [ImportId] = {import.Id}", cancellation);
        await _rows.WriteAsync([.. findings.Select(finding => finding.Of(import))], (_, _) => null, cancellation);
        await _rows.WriteAsync(changes, (_, _) => null, cancellation);
    }

    /// <summary>Stores new people of a draft.</summary>
    public Task InsertAsync(IReadOnlyCollection<Beneficiary> people, CancellationToken cancellation)
    {
        if (people.Any(person => !db.Scope.Sees(person.DistrictId))) throw new Scoping.OutsideScope(nameof(Beneficiary));
        return _rows.WriteAsync(people, (_, _) => null, cancellation);
    }

    /// <summary>Stores the awards of an imported register with their steps, and who may collect.</summary>
    public async Task InsertAsync(IReadOnlyCollection<Award> awards, IReadOnlyCollection<Authorisation> papers, CancellationToken cancellation)
    {
        if (awards.Any(award => !db.Scope.Sees(award.DistrictId)) || papers.Any(paper => !db.Scope.Sees(paper.DistrictId))) throw new Scoping.OutsideScope(nameof(Award));

        await _rows.WriteAsync(awards, (_, _) => null, cancellation);
        await _rows.WriteAsync([.. awards.SelectMany(award => award.Steps)], (_, _) => null, cancellation);
        await _rows.WriteAsync(papers, (_, _) => null, cancellation);
    }

    /// <summary>Takes the lines of a discarded draft away; its header and its audit entry stay.</summary>
    public async Task DeleteLinesAsync(PaymentList list, CancellationToken cancellation)
    {
        if (list.Status is not ListStatus.Discarded || !db.Scope.Sees(list.DistrictId)) throw new Scoping.OutsideScope(nameof(PaymentList));

        await db.Database.ExecuteSqlAsync($"DELETE FROM [EntitlementItems] WHERE [EntitlementId] IN (SELECT [Id] FROM [Entitlements] WHERE [ListId] = {list.Id})", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM [Entitlements] WHERE [ListId] = {list.Id}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM [ListFindings] WHERE [ListId] = {list.Id}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM [ListPointTotals] WHERE [ListId] = {list.Id}", cancellation);
    }
}
