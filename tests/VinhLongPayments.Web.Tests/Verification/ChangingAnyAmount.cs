using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>One đồng more in any amount that is stored anywhere, put there by someone who has the file: verification fails and names the row.</summary>
public sealed class ChangingAnyAmount : VerifyTest
{
    private sealed record Column(string Table, string Name, IReadOnlyList<string> Keys)
    {
        public override string ToString() => $"{Table}.{Name}";
    }

    // What nothing else in the books says again. Whoever adds a column here gives up that a changed amount is found.
    private static readonly Dictionary<string, string> Unprovable = new()
    {
        ["Imports.CountTotal"] = "a stored review: it is read anew from the file that is kept beside it, and nothing is paid by it",
        ["ImportChanges.AmountBefore"] = "the same review, row by row",
        ["ImportChanges.AmountNow"] = "the same review, row by row",
    };

    [Fact]
    public async Task One_dong_more_in_any_amount_is_found_and_its_row_is_named()
    {
        // Someone with SQL Server's own tools does the same; the row's number, which stands for its key here, is SQLite's.
        if (Site.IsOnSqlServer) return;
        await GivenEveryAmount.AddAsync(Site, List);
        Assert.Empty((await VerifyAsync()).Findings);

        var missed = new List<string>();
        foreach (var column in await FromDbAsync(db => Task.FromResult(AmountsOf(db).Where(column => !Unprovable.ContainsKey($"{column}")).ToList())))
            if (await MissedAsync(column) is { } how) missed.Add($"{column}: {how}");

        Assert.Empty(missed);
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task What_cannot_be_proven_are_columns_that_there_are()
    {
        var columns = await FromDbAsync(db => Task.FromResult(AmountsOf(db).Select(column => $"{column}").ToList()));

        Assert.Empty(Unprovable.Keys.Except(columns));
        Assert.True(columns.Count > 60, $"Only {columns.Count} amounts were found in the model.");
    }

    private async Task<string?> MissedAsync(Column column)
    {
        if (await FromDbAsync(db => LastRowAsync(db, column)) is not { } row) return "no row has one: let GivenEveryAmount make it";

        await AddAsync(column, row, 1);
        var (log, findings) = await VerifyAsync();
        await AddAsync(column, row, -1);

        if (log.Findings == 0) return "not found";
        return findings.Exists(finding => row.Keys.Any(key => Regex.IsMatch(finding, $@"(?<!\w){Regex.Escape(key)}(?!\w)", RegexOptions.IgnoreCase))) ? null : $"not named: {findings[0]}";
    }

    private Task AddAsync(Column column, Row row, int dong) => Site.WithDbAsync(db => ChangeAsync(db, InsertOnly.Tables.Contains(column.Table) ? column.Table : null,
        [$"UPDATE [{column.Table}] SET [{column.Name}] = [{column.Name}] + {dong} WHERE rowid = {row.Number}"]));

    private sealed record Row(long Number, IReadOnlyList<string> Keys);

    private static async Task<Row?> LastRowAsync(PaymentsDb db, Column column)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT rowid, {string.Join(", ", column.Keys.Select(key => $"[{key}]"))} FROM [{column.Table}] WHERE [{column.Name}] IS NOT NULL ORDER BY rowid DESC LIMIT 1";
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? new(reader.GetInt64(0), [.. Enumerable.Range(1, column.Keys.Count).Where(at => !reader.IsDBNull(at)).Select(at => reader.GetValue(at).ToString()!)]) : null;
    }

    private static IEnumerable<Column> AmountsOf(PaymentsDb db) =>
        from type in db.Model.GetEntityTypes()
        from property in AmountsOf(type)
        let table = type.GetTableName()
        where table is not null
        let keys = type.GetProperties().Where(p => p.IsPrimaryKey() || p.IsForeignKey()).Select(p => p.GetColumnName()).ToList()
        select new Column(table, property.GetColumnName(StoreObjectIdentifier.Table(table))!, keys);

    private static IEnumerable<IProperty> AmountsOf(ITypeBase type) =>
        type.GetProperties().Where(p => p.ClrType == typeof(Vnd) || p.ClrType == typeof(Vnd?)).Concat(type.GetComplexProperties().SelectMany(part => AmountsOf(part.ComplexType)));
}
