using System.Text.Json;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Fields of a person that were changed and changed back lately: a trace that somebody tried something around a settlement.</summary>
internal static class RevertedChanges
{
    private const int Days = 60;

    public static async Task<Dictionary<Guid, string>> LoadAsync(PaymentsDb db, int districtId, DateOnly today, CancellationToken cancellation)
    {
        var since = Moment.FromVietnam(today.AddDays(-Days).ToDateTime(TimeOnly.MinValue));
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.DistrictId == districtId && e.Entity == nameof(Beneficiary) && e.At >= since)
            .OrderBy(e => e.Id).Select(e => new { e.EntityKey, e.Changes }).ToListAsync(cancellation);

        var reverted = new Dictionary<Guid, string>();
        foreach (var person in entries.GroupBy(e => e.EntityKey).Where(changes => changes.Count() > 1))
            if (Guid.TryParse(person.Key, out var id) && FieldOf(person.Select(e => e.Changes)) is { } field) reverted[id] = AuditFieldLabels.Field(field) ?? field;
        return reverted;
    }

    private static string? FieldOf(IEnumerable<string> changes)
    {
        var seen = new Dictionary<string, HashSet<string?>>();
        foreach (var change in changes)
        {
            foreach (var (field, values) in JsonSerializer.Deserialize<Dictionary<string, string?[]>>(change) ?? [])
            {
                if (values is not [{ } before, var after] || AuditFieldLabels.IsTechnical(field)) continue;
                if (!seen.TryGetValue(field, out var earlier)) seen[field] = earlier = [];
                if (earlier.Contains(after)) return field;
                earlier.Add(before);
            }
        }
        return null;
    }
}
