using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Data.Verification;

/// <summary>Amounts that no other row repeats: each is what the audit trail was told when somebody last wrote it.</summary>
internal sealed class TrailCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        await CheckAsync<Decision>(db, log, cancellation);
        await CheckAsync<Contract>(db, log, cancellation);
        await CheckAsync<Annex>(db, log, cancellation);
        await CheckAsync<FundTransfer>(db, log, cancellation);
        await CheckAsync<OpeningFigures>(db, log, cancellation);
        await CheckAsync<OpeningPoint>(db, log, cancellation);
        await CheckAsync<CashAllotment>(db, log, cancellation);
        await CheckAsync<Settlement>(db, log, cancellation);
        await CheckAsync<TrainingClass>(db, log, cancellation);

        // The database gives these their numbers after the trail was written: they are known by what they say.
        await FindAsync<StandardRate>(db, log, [nameof(StandardRate.From), nameof(StandardRate.Amount), nameof(StandardRate.Funeral), nameof(StandardRate.LegalBasis)], cancellation);
        await FindAsync<ProvinceRate>(db, log, [nameof(ProvinceRate.From), nameof(ProvinceRate.Amount), nameof(ProvinceRate.LegalBasis)], cancellation);
        await FindAsync<InspectionFinding>(db, log, [nameof(InspectionFinding.InspectionId), nameof(InspectionFinding.Number), nameof(InspectionFinding.WrongAmount)], cancellation);
    }

    private static async Task CheckAsync<T>(PaymentsDb db, VerificationLog log, CancellationToken cancellation) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var amounts = AmountsOf(type);
        var told = await LastToldAsync<T>(db, cancellation);
        await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var key = string.Join('/', type.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(row)));
            var last = told.GetValueOrDefault(key, []);
            foreach (var (name, read) in amounts)
            {
                var (says, heard) = (AuditTrail.Text(read(row)), last.GetValueOrDefault(name));
                log.Count("amounts in the audit trail");
                log.Require(says == heard, $"{RowName<T>()} {key}", $"says {says ?? "nothing"} as {name}, the audit trail was told {heard ?? "nothing"}");
            }
        }
    }

    private static async Task FindAsync<T>(PaymentsDb db, VerificationLog log, string[] columns, CancellationToken cancellation) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var told = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (_, changes) in EntriesAsync<T>(db, cancellation))
            if (Array.TrueForAll(columns, changes.ContainsKey)) told.Add(string.Join('|', columns.Select(column => changes[column][1])));

        await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var says = string.Join('|', columns.Select(column => AuditTrail.Text(type.FindProperty(column)!.PropertyInfo!.GetValue(row))));
            log.Count("amounts in the audit trail");
            log.Require(told.Contains(says), $"{RowName<T>()} {type.FindPrimaryKey()!.Properties[0].PropertyInfo!.GetValue(row)}", $"says what the audit trail was never told in {string.Join(", ", columns)}");
        }
    }

    private static List<(string Name, Func<object, object?> Read)> AmountsOf(ITypeBase type) =>
    [
        .. type.GetProperties().Where(p => p.ClrType == typeof(Vnd) || p.ClrType == typeof(Vnd?)).Select(p => (p.Name, (Func<object, object?>)p.PropertyInfo!.GetValue)),
        .. type.GetComplexProperties().SelectMany(part => AmountsOf(part.ComplexType).Select(amount => ($"{part.Name}.{amount.Name}", ReadIn(part, amount.Read)))),
    ];

    private static Func<object, object?> ReadIn(IReadOnlyComplexProperty part, Func<object, object?> read) => row => part.PropertyInfo!.GetValue(row) is { } whole ? read(whole) : null;

    private static async Task<Dictionary<string, Dictionary<string, string?>>> LastToldAsync<T>(PaymentsDb db, CancellationToken cancellation)
    {
        var told = new Dictionary<string, Dictionary<string, string?>>(StringComparer.Ordinal);
        await foreach (var (key, changes) in EntriesAsync<T>(db, cancellation))
        {
            if (!told.TryGetValue(key, out var last)) told.Add(key, last = []);
            foreach (var (name, change) in changes) last[name] = change[1];
        }
        return told;
    }

    private static async IAsyncEnumerable<(string Key, Dictionary<string, string?[]> Changes)> EntriesAsync<T>(PaymentsDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var entries = db.AuditEntries.Where(e => e.Entity == typeof(T).Name).OrderBy(e => e.Id).Select(e => new { e.EntityKey, e.Changes });
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellation))
            yield return (entry.EntityKey, JsonSerializer.Deserialize<Dictionary<string, string?[]>>(entry.Changes, AuditTrail.Json)!);
    }

    private static string RowName<T>() => string.Concat(typeof(T).Name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
