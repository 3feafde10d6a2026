using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Data.Auditing;

/// <summary>Writes one audit entry per changed row into the same transaction, and counts up the row's version.</summary>
public sealed class AuditTrail(CurrentActivity activity, TimeProvider clock) : SaveChangesInterceptor
{
    private const int MaxValueLength = 400;

    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Each is a history of its own, or a detail that its parent's entry stands for.
    private static readonly HashSet<Type> Silent = [typeof(AuditEntry), typeof(ListStep), typeof(ListPointTotal), typeof(EntitlementItem), typeof(ReceiptChain),
        typeof(SettlementLine), typeof(SettlementStep), typeof(AwardStep), typeof(ListFinding), typeof(Import), typeof(ImportFile), typeof(ImportStep),
        typeof(ImportEdit), typeof(ImportFinding), typeof(ImportChange), typeof(ReceiptPrint), typeof(LateEntryRow), typeof(DrawerNotes),
        typeof(CaseStep), typeof(InspectionStep), typeof(FindingFollowUp), typeof(VisitScore), typeof(DocumentContent), typeof(NumberSeries)];

    private static readonly HashSet<string> Secrets = [nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp), "Value"];

    // The framework stores its key ring synchronously; nobody else may.
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var isKeyRing = eventData.Context!.ChangeTracker.Entries().All(e => e.Entity is DataProtectionKey || e.State is EntityState.Unchanged);
        return isKeyRing ? result : throw new NotSupportedException("Save asynchronously: the synchronous path has no audit trail.");
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PaymentsDb)eventData.Context!;
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();

        if (changed.Exists(e => e.Entity is AuditEntry && e.State is not EntityState.Added))
            throw new InvalidOperationException("Audit entries are only added.");
        foreach (var entry in changed.Where(e => e.State is EntityState.Modified)) CountUp(entry);
        db.AuditEntries.AddRange(changed.Where(IsTold).Select(Describe).ToList());

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static bool IsTold(EntityEntry entry) =>
        !Silent.Contains(entry.Metadata.ClrType) && entry.Metadata.ClrType.Assembly.GetName().Name!.StartsWith("VinhLongPayments", StringComparison.Ordinal)
        && !entry.Metadata.IsOwned() && !IsRunningSum(entry);

    // A drawer's sums move with every payout, and each payout is told already.
    private static bool IsRunningSum(EntityEntry entry) => entry.Entity is Drawer && entry.State is EntityState.Modified && !entry.Property(nameof(Drawer.Status)).IsModified;

    private static void CountUp(EntityEntry entry)
    {
        if (entry.Metadata.FindProperty("Version") is null) return;
        var version = entry.Property("Version");
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }

    private AuditEntry Describe(EntityEntry entry)
    {
        return new(activity, new(clock.GetUtcNow().UtcDateTime), entry.Metadata.ClrType.Name, KeyOf(entry), DistrictOf(entry), ChangesOf(entry));
    }

    // A point is open to everybody, but its changes are told in its district.
    private static int? DistrictOf(EntityEntry entry) => entry.Entity switch
    {
        IInDistrict row => row.DistrictId,
        PayoutPoint point => point.DistrictId,
        DecisionVerdict verdict => entry.Context.Set<Decision>().Local.FindEntry(verdict.DecisionId)?.Entity.DistrictId,
        _ => WholeOf(entry)?.DistrictId,
    };

    // A signature, an annex or a point of a contract is told where the contract is.
    private static IInDistrict? WholeOf(EntityEntry entry) =>
        entry.Metadata.FindProperty(nameof(ContractPoint.ContractId)) is null ? null
            : entry.Context.Set<Contract>().Local.FindEntry((Guid)entry.Property(nameof(ContractPoint.ContractId)).CurrentValue!)?.Entity;

    // Keys the database has yet to give are replaced by what people call the row.
    private static string KeyOf(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name)).ToList();
        if (!key.Exists(p => p.IsTemporary || p.CurrentValue is 0 or 0L)) return string.Join('/', key.Select(p => p.CurrentValue));

        string[] names = ["Code", "RequestId", "Number", "PayoutId"];
        var name = names.FirstOrDefault(n => entry.Metadata.FindProperty(n) is not null);
        return name is null ? "" : Convert.ToString(entry.Property(name).CurrentValue) ?? "";
    }

    private static string ChangesOf(EntityEntry entry)
    {
        var parts = entry.ComplexProperties.Where(part => part.CurrentValue is not null)
            .SelectMany(part => part.Properties.Select(p => (Name: $"{part.Metadata.Name}.{p.Metadata.Name}", Property: p)));
        var changes = entry.Properties.Select(p => (p.Metadata.Name, Property: p)).Concat(parts)
            .Where(p => !Secrets.Contains(p.Name) && (entry.State is not EntityState.Modified || p.Property.IsModified) && !p.Property.IsTemporary)
            .Select(p => (p.Name, Before: entry.State is EntityState.Added ? null : Text(p.Property.OriginalValue), After: entry.State is EntityState.Deleted ? null : Text(p.Property.CurrentValue)))
            .Where(p => p.Before != p.After)
            .ToDictionary(p => p.Name, p => new[] { p.Before, p.After });
        return JsonSerializer.Serialize(changes, Json);
    }

    internal static string? Text(object? value)
    {
        var text = value switch { null => null, Moment moment => moment.Utc.ToString("O"), DateOnly day => day.ToString("yyyy-MM-dd"), IEnumerable<int> ids => string.Join(", ", ids), _ => value.ToString() };
        return text?.Length > MaxValueLength ? text[..MaxValueLength] + "…" : text;
    }
}
