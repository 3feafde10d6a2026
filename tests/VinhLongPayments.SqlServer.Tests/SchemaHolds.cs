using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using VinhLongPayments.Data;
using VinhLongPayments.Data.SqlServer;
using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.SqlServer.Tests;

public sealed class SchemaHolds
{
    [Fact]
    public void Every_name_in_the_schema_and_its_triggers_resolves_on_SQL_Server_2022()
    {
        using var schema = Load();

        var errors = schema.Validate().Where(message => message.MessageType is Microsoft.SqlServer.Dac.DacMessageType.Error).Select(message => message.Message);

        Assert.Empty(errors);
    }

    [Fact]
    public void Each_fact_has_its_trigger_and_each_table_its_key()
    {
        using var schema = Load();

        var triggers = schema.GetObjects(DacQueryScopes.UserDefined, DmlTrigger.TypeClass).Select(trigger => trigger.Name.Parts[^1]);
        var tables = schema.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).ToList();

        Assert.Equal(InsertOnly.TriggerNames(isSqlite: false).Order(), triggers.Order());
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.NotEmpty(table.GetReferencing(PrimaryKeyConstraint.Host)));
    }

    [Fact]
    public void A_wrong_name_is_found()
    {
        using var schema = Load();
        schema.AddObjects("CREATE INDEX [IX_Wrong] ON [Payouts] ([NoSuchColumn]);");

        Assert.Contains(schema.Validate(), message => message.Message.Contains("NoSuchColumn", StringComparison.Ordinal));
    }

    // The model as the migrations leave it: tables, indexes and checks from the model, triggers beside them.
    private static TSqlModel Load()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());

        var schema = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var batch in BatchesOf(db)) schema.AddObjects(batch);
        return schema;
    }

    private static IEnumerable<string> BatchesOf(SqlServerPaymentsDb db)
    {
        var differ = db.GetService<IMigrationsModelDiffer>();
        var operations = differ.GetDifferences(null, db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate(operations, db.GetService<IDesignTimeModel>().Model).Select(command => command.CommandText);
        var triggers = InsertOnly.CreateOnSqlServer(InsertOnly.Tables).Select(Unwrap);
        return commands.Concat(triggers).Where(sql => !sql.TrimStart().StartsWith("INSERT", StringComparison.Ordinal));
    }

    // EXEC(N'…') hides the trigger from a reader of schemas; what is executed is the text inside.
    private static string Unwrap(string execute) =>
        execute["EXEC(N'".Length..execute.LastIndexOf("')", StringComparison.Ordinal)].Replace("''", "'", StringComparison.Ordinal);
}
