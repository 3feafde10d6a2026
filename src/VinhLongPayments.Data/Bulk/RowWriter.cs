using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace VinhLongPayments.Data.Bulk;

/// <summary>Writes many rows of one table inside the caller's transaction: a bulk copy on SQL Server, one prepared statement on SQLite.</summary>
internal sealed class RowWriter(PaymentsDb db)
{
    /// <param name="overwrite">A value that stands for the row's own in a column, by property name; null leaves the row's.</param>
    public async Task WriteAsync<T>(IReadOnlyCollection<T> rows, Func<T, string, object?> overwrite, CancellationToken cancellation) where T : class
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
