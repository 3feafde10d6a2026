using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class SqlServerScripts
{
    [Fact]
    public void The_script_of_all_migrations_is_sql_that_SQL_Server_reads()
    {
        var script = TransactSql.Parse(MigrationScript());

        Assert.NotEmpty(script.Batches);
    }

    [Fact]
    public void It_creates_every_trigger_that_guards_a_fact()
    {
        var texts = TransactSql.TextsExecutedIn(TransactSql.Parse(MigrationScript()));

        var triggers = texts.SelectMany(text => TransactSql.Parse(text).Batches).SelectMany(batch => batch.Statements).OfType<CreateTriggerStatement>().ToList();
        Assert.Equal(InsertOnly.TriggerNames(isSqlite: false).Order(), triggers.Select(t => t.Name.BaseIdentifier.Value).Order());
        Assert.All(triggers, trigger => Assert.Equal(
            [TriggerActionType.Delete, TriggerActionType.Update], trigger.TriggerActions.Select(a => a.TriggerActionType).Order()));
    }

    [Fact]
    public void The_rights_of_the_web_login_deny_changing_exactly_the_facts()
    {
        var script = TransactSql.Parse(Repository.Read("src/VinhLongPayments.Data/SqlServer/rights.sql"));

        var denied = script.Batches.SelectMany(batch => batch.Statements).OfType<DenyStatement>().ToList();
        Assert.Equal(InsertOnly.Tables.Order(), denied.Select(d => d.SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value).Order());
        Assert.All(denied, deny => Assert.Equal(["DELETE", "UPDATE"], deny.Permissions.Select(p => p.Identifiers[0].Value).Order()));
    }

    private static string MigrationScript()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }
}
