namespace VinhLongPayments.Data.SqlServer;

/// <summary>The production database. Its migrations live beside it.</summary>
public sealed class SqlServerPaymentsDb(DbContextOptions<SqlServerPaymentsDb> options, Scope scope) : PaymentsDb(options, scope)
{
    // Keys, codes and hashes compare byte by byte, as they do on SQLite; installations differ in their default collation.
    private const string Ordinal = "Latin1_General_100_BIN2";

    private static readonly HashSet<string> OrdinalColumns =
        ["Code", "SearchName", "SortName", "CitizenId", "ReceiverCitizenId", "Hash", "PreviousHash", "LastHash", "Body", "FileSha256", "CategoryCode", "Slug"];

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);

        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(p => OrdinalColumns.Contains(p.Name)))
            property.SetCollation(Ordinal);
    }
}
