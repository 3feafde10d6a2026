using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Data.Verification;
using VinhLongPayments.Web.Commands;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>A released list with four payouts at two points, one of them reversed and paid again; and a hand that changes the database itself.</summary>
public abstract class VerifyTest : PageTest
{
    protected GivenList List { get; private set; } = null!;
    protected GivenPayout First { get; private set; } = null!;
    protected GivenPayout Second { get; private set; } = null!;
    protected GivenPayout Third { get; private set; } = null!;
    protected long Reversal { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        List = await Given.ReleasedListAsync(Site, "longho", people: 5, points: 2);
        First = await Given.PayAsync(Site, List, List.Lines[0]);
        Second = await Given.PayAsync(Site, List, List.Lines[2]);
        Reversal = await Given.ReverseAsync(Site, List, Second);
        Third = await Given.PayAsync(Site, List, List.Lines[2]);
        await Given.PayAsync(Site, List, List.Lines[1]);
    }

    protected string ListRow => $"list {List.Id}";
    protected string Chain => $"chain {List.Points[0].Code}-201808";

    // Stored as text on one provider and as a Guid on the other; both compare it with the text.
    protected string IdOfList => $"'{List.Id.ToString().ToUpperInvariant()}'";

    protected async Task NamedAs(string finding, string? guardedTable, params string[] changes)
    {
        await Site.WithDbAsync(db => ChangeAsync(db, guardedTable, changes));

        var (log, findings) = await VerifyAsync();
        Assert.True(findings.Exists(f => f.StartsWith(finding, StringComparison.Ordinal)), $"Not named: {finding}\nbut: {string.Join('\n', findings)}");
        Assert.Equal(findings.Count, log.Findings);
    }

    // As someone with the database's own tools would: foreign keys and checks off, the guard taken away, and put back afterwards.
    internal static async Task ChangeAsync(PaymentsDb db, string? guardedTable, string[] changes)
    {
        IEnumerable<string> off = guardedTable is null ? [] : TriggersOf(db, guardedTable).Select(name => $"DROP TRIGGER [{name}]");
        IEnumerable<string> on = guardedTable is null ? [] : db.IsSqlite ? InsertOnly.CreateOnSqlite([guardedTable]) : InsertOnly.CreateOnSqlServer([guardedTable]);
        IEnumerable<string> keys = db.IsSqlite ? ["PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON"] : ["EXEC sp_MSforeachtable 'ALTER TABLE ? NOCHECK CONSTRAINT ALL'"];

        await db.Database.OpenConnectionAsync();
        foreach (var sql in keys.Concat(off).Concat(changes).Concat(on))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            var changed = await command.ExecuteNonQueryAsync();
            Assert.True(changed != 0 || !changes.Contains(sql), $"Changed nothing: {sql}");
        }
    }

    private static IEnumerable<string> TriggersOf(PaymentsDb db, string table) =>
        InsertOnly.TriggerNames(db.IsSqlite).Where(name => name.StartsWith($"TR_{table}_", StringComparison.Ordinal));

    protected async Task<(VerificationLog Log, List<string> Findings)> VerifyAsync()
    {
        var findings = new List<string>();
        return (await FromDbAsync(db => VerificationRun.RunAsync(db, findings.Add, Verify.MoreChecks)), findings);
    }
}
