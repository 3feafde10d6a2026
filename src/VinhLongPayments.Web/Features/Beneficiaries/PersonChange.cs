using System.Text.Json;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>One change of a person as the audit trail keeps it: when, by whom, why, and what.</summary>
public sealed record PersonChange(Moment At, string By, string Activity, string? Reason, IReadOnlyList<string> Fields)
{
    private const int Most = 30;

    public static async Task<IReadOnlyList<PersonChange>> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var key = id.ToString();
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.Entity == nameof(Beneficiary) && e.EntityKey == key).OrderByDescending(e => e.Id).Take(Most).ToListAsync(cancellation);
        return [.. entries.Select(e => new PersonChange(e.At, e.ByName, AuditLabels.Activity(e.Activity), e.Reason, FieldsOf(e.Changes)))];
    }

    private static IReadOnlyList<string> FieldsOf(string changes)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(changes) ?? [];
        return [.. fields.Where(field => !AuditFieldLabels.IsTechnical(field.Key) && field.Value[0] is not null)
            .Select(field => $"{AuditFieldLabels.Field(field.Key) ?? field.Key}: {Shown(field.Key, field.Value[0])} → {Shown(field.Key, field.Value[1])}")];
    }

    private static string Shown(string field, string? text) => text is null ? "(trống)" : AuditFieldLabels.Value(nameof(Beneficiary), field, text);
}
