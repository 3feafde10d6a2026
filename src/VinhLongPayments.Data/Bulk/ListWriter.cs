using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Data.Bulk;

/// <summary>
/// Writes the thousands of lines of a draft inside the caller's transaction: the one path beside SaveChanges. It refuses rows
/// outside the scope like the guard does; the caller writes one audit entry for the batch.
/// </summary>
public sealed class ListWriter(PaymentsDb db)
{
    /// <summary>Stores lines, then their items with the keys the database gave to the lines.</summary>
    public async Task InsertAsync(PaymentList list, IReadOnlyCollection<Entitlement> lines, CancellationToken cancellation)
    {
        var outside = lines.FirstOrDefault(line => line.ListId != list.Id || !Scoping.ScopeGuard.IsInside(db.Scope, line));
        if (outside is not null) throw new Scoping.OutsideScope(nameof(Entitlement));

        await WriteAsync(lines, (_, _) => null, cancellation);

        var ids = await db.Entitlements.Where(l => l.ListId == list.Id).Select(l => new { l.LineNumber, l.Id }).ToDictionaryAsync(l => l.LineNumber, l => l.Id, cancellation);
        var items = lines.SelectMany(line => line.Items.Select(item => (LineId: ids[line.LineNumber], Item: item))).ToList();
        var lineOf = items.ToDictionary(i => i.Item, i => i.LineId);
        await WriteAsync([.. items.Select(i => i.Item)], (row, column) => column == nameof(EntitlementItem.EntitlementId) ? lineOf[row] : null, cancellation);
    }

    /// <summary>Stores what a check of the list found, instead of what was stored before.</summary>
    public async Task ReplaceFindingsAsync(PaymentList list, IReadOnlyCollection<ListFinding> findings, CancellationToken cancellation)
    {
        if (!db.Scope.Sees(list.DistrictId)) throw new Scoping.OutsideScope(nameof(ListFinding));

        await db.Database.ExecuteSqlAsync($"DELETE FROM [ListFindings] WHERE [ListId] = {list.Id}", cancellation);
        await WriteAsync(findings, (_, _) => null, cancellation);
    }

    /// <summary>Stores what a check of an upload found, instead of what was stored before.</summary>
    public async Task ReplaceAsync(Import import, IReadOnlyCollection<ImportFinding> findings, IReadOnlyCollection<ImportChange> changes, CancellationToken cancellation)
    {
        if (!db.Scope.Sees(import.DistrictId)) throw new Scoping.OutsideScope(nameof(Import));

        await db.Database.ExecuteSqlAsync($"DELETE FROM [ImportFindings] WHERE [ImportId] = {import.Id}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM [ImportChanges] WHERE [ImportId] = {import.Id}", cancellation);
        await WriteAsync([.. findings.Select(finding => finding.Of(import))], (_, _) => null, cancellation);
        await WriteAsync(changes, (_, _) => null, cancellation);
    }

    /// <summary>Stores new people of a draft.</summary>
    public Task InsertAsync(IReadOnlyCollection<Beneficiary> people, CancellationToken cancellation)
    {
        if (people.Any(person => !db.Scope.Sees(person.DistrictId))) throw new Scoping.OutsideScope(nameof(Beneficiary));
        return WriteAsync(people, (_, _) => null, cancellation);
    }

    /// <summary>Stores the awards of an imported register with their steps, and who may collect.</summary>
    public async Task InsertAsync(IReadOnlyCollection<Award> awards, IReadOnlyCollection<Authorisation> papers, CancellationToken cancellation)
    {
        if (awards.Any(award => !db.Scope.Sees(award.DistrictId)) || papers.Any(paper => !db.Scope.Sees(paper.DistrictId))) throw new Scoping.OutsideScope(nameof(Award));

        await WriteAsync(awards, (_, _) => null, cancellation);
        await WriteAsync([.. awards.SelectMany(award => award.Steps)], (_, _) => null, cancellation);
        await WriteAsync(papers, (_, _) => null, cancellation);
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

    private async Task WriteAsync<T>(IReadOnlyCollection<T> rows, Func<T, string, object?> overwrite, CancellationToken cancellation) where T : class
    {
        var table = new TableShape(db.Model.FindEntityType(typeof(T))!);
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Lines are written inside a transaction.");

        if (transaction is SqlTransaction sqlTransaction) await CopyAsync(table, rows, overwrite, sqlTransaction, cancellation);
        else await InsertOneByOneAsync(table, rows, overwrite, transaction, cancellation);
    }

    private static async Task CopyAsync<T>(TableShape table, IReadOnlyCollection<T> rows, Func<T, string, object?> overwrite, SqlTransaction transaction, CancellationToken cancellation) where T : class
    {
        using var data = new DataTable();
        foreach (var column in table.Columns) data.Columns.Add(column.Name, column.StoreType);
        foreach (var row in rows) data.Rows.Add([.. table.Columns.Select(column => overwrite(row, column.PropertyName) ?? column.ValueOf(row))]);

        using var copy = new SqlBulkCopy(transaction.Connection, SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, transaction) { DestinationTableName = table.Name, BatchSize = 5_000 };
        foreach (var column in table.Columns) copy.ColumnMappings.Add(column.Name, column.Name);
        await copy.WriteToServerAsync(data, cancellation);
    }

    private static async Task InsertOneByOneAsync<T>(TableShape table, IReadOnlyCollection<T> rows, Func<T, string, object?> overwrite, DbTransaction transaction, CancellationToken cancellation) where T : class
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = table.InsertStatement;
        foreach (var index in Enumerable.Range(0, table.Columns.Count))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(cancellation);
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
                command.Parameters[i].Value = overwrite(row, table.Columns[i].PropertyName) ?? table.Columns[i].ValueOf(row);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}

/// <summary>A table's columns as the model knows them, without keys the database gives.</summary>
internal sealed class TableShape
{
    public TableShape(IEntityType entity)
    {
        var store = StoreObjectIdentifier.Table(entity.GetTableName()!);
        Name = $"[{store.Name}]";
        Columns = [.. entity.GetProperties().Where(p => !(p.IsPrimaryKey() && p.ValueGenerated is ValueGenerated.OnAdd)).Select(p => new ColumnShape(p, p.GetColumnName(store)!))];
    }

    public string Name { get; }
    public IReadOnlyList<ColumnShape> Columns { get; }

    public string InsertStatement =>
        $"INSERT INTO {Name} ({string.Join(", ", Columns.Select(c => $"[{c.Name}]"))}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})";
}

/// <summary>One column: where its value comes from and what it becomes in the database.</summary>
internal sealed class ColumnShape(IProperty property, string name)
{
    private readonly Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter? _converter = property.GetTypeMapping().Converter;
    private readonly Func<object, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;
    private readonly IClrPropertyGetter _getter = property.GetGetter();

    public string PropertyName { get; } = property.Name;
    public string Name { get; } = name;
    public Type StoreType => Nullable.GetUnderlyingType(ProviderType) ?? ProviderType;

    private Type ProviderType => _converter?.ProviderClrType ?? property.ClrType;

    public object ValueOf(object row)
    {
        var value = _getter.GetClrValue(row);
        if (value is null) return DBNull.Value;
        return (_convert is null ? value : _convert(value)) ?? DBNull.Value;
    }
}
