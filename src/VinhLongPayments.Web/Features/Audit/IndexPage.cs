using System.Text.Json;
using VinhLongPayments.Data.Auditing;

namespace VinhLongPayments.Web.Features.Audit;

/// <summary>The audit trail this person may read, the newest first, a page at a time by key: it only ever grows.</summary>
public sealed record IndexPage(AuditFilter Filter, IReadOnlyList<IndexPage.Line> Entries, bool IsNewest, long? Older)
{
    private const int Size = 50;

    /// <summary>One column before and after.</summary>
    public sealed record ChangedField(string Name, string? Before, string? After);

    /// <summary>One entry as people read it.</summary>
    public sealed record Line(AuditEntry Entry, IReadOnlyList<ChangedField> Changes)
    {
        public string Activity => AuditLabels.Activity(Entry.Activity);
        public string Entity => AuditLabels.Entity(Entry.Entity);
    }

    public static async Task<IndexPage> LoadAsync(PaymentsDb db, AuditFilter filter, long? before, CancellationToken cancellation)
    {
        var entries = await filter.Narrow(db.AuditEntries.AsNoTracking()).Where(e => before == null || e.Id < before)
            .OrderByDescending(e => e.Id).Take(Size + 1).ToListAsync(cancellation);
        var names = await PlaceNames.LoadAsync(db, cancellation);

        var shown = entries.Take(Size).ToList();
        return new(filter, [.. shown.Select(e => new Line(e, ChangesOf(e, names)))], before is null, entries.Count > Size ? shown[^1].Id : null);
    }

    private static IReadOnlyList<ChangedField> ChangesOf(AuditEntry entry, PlaceNames names)
    {
        using var json = JsonDocument.Parse(entry.Changes);
        return [.. json.RootElement.EnumerateObject().Where(field => !AuditFieldLabels.IsTechnical(field.Name)).Select(field => Change(entry.Entity, field, names))];
    }

    // A row's column holds [before, after]; a batch's figure stands alone.
    private static ChangedField Change(string entity, JsonProperty field, PlaceNames names)
    {
        var name = AuditFieldLabels.Field(field.Name) ?? "Mục khác";
        return field.Value.ValueKind is JsonValueKind.Array
            ? new(name, Words(field.Value[0]), Words(field.Value[1]))
            : new(name, null, Words(field.Value));

        string? Words(JsonElement value) => value.ValueKind is JsonValueKind.Null ? null
            : names.Of(field.Name, value.ToString()) ?? AuditFieldLabels.Value(entity, field.Name, value.ToString());
    }
}
