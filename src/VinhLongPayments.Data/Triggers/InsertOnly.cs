namespace VinhLongPayments.Data.Triggers;

/// <summary>Facts are added, never edited: UPDATE and DELETE on these tables are refused by the database itself, on both providers.</summary>
public static class InsertOnly
{
    public static readonly IReadOnlyList<string> Tables =
        ["Payouts", "Reversals", "Receipts", "AuditEntries", "ListSteps", "ContractSignatures", "SettlementLines", "SettlementSteps",
        "Decisions", "DecisionVerdicts", "AwardSteps", "ImportFiles", "ImportSteps", "ImportEdits", "ReceiptPrints", "LateEntryRows",
        "CaseSteps", "InspectionSteps", "FindingFollowUps", "Documents", "DocumentContents", "Procedures"];

    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    public static string NameOf(string table, string? verb = null) => verb is null ? $"TR_{table}_InsertOnly" : $"TR_{table}_No{verb}";

    /// <summary>Every trigger the database must hold, by name; <c>verify</c> looks for them.</summary>
    public static IEnumerable<string> TriggerNames(bool isSqlite) => isSqlite
        ? Tables.SelectMany(table => Verbs.Select(verb => NameOf(table, verb)))
        : Tables.Select(table => NameOf(table));

    public static IEnumerable<string> CreateOnSqlite(IEnumerable<string> tables) =>
        from table in tables
        from verb in Verbs
        select $"CREATE TRIGGER [{NameOf(table, verb)}] BEFORE {verb} ON [{table}] BEGIN SELECT RAISE(ABORT, '{table} is insert-only'); END;";

    // EXEC, because CREATE TRIGGER must open its batch and the idempotent script puts an IF around it.
    public static IEnumerable<string> CreateOnSqlServer(IEnumerable<string> tables) =>
        from table in tables
        select $"EXEC(N'CREATE TRIGGER [{NameOf(table)}] ON [{table}] INSTEAD OF UPDATE, DELETE AS THROW 51000, N''{table} is insert-only'', 1;');";
}
