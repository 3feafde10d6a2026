using VinhLongPayments.Data.Auditing;

namespace VinhLongPayments.Web.Features.Audit;

/// <summary>What the reader of the audit trail looks for; everything is optional.</summary>
public sealed record AuditFilter(string? From, string? To, string? Person, string? Activity, string? Entity)
{
    public bool IsEmpty => this == new AuditFilter(null, null, null, null, null);

    public IQueryable<AuditEntry> Narrow(IQueryable<AuditEntry> entries)
    {
        if (Typed.Day(From) is { } first)
        {
            var start = StartOf(first);
            entries = entries.Where(e => e.At >= start);
        }
        if (Typed.Day(To) is { } last)
        {
            var end = StartOf(last.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }
        if (Person is not null) entries = entries.Where(e => e.ByName.Contains(Person));
        if (Activity is not null) entries = entries.Where(e => e.Activity == Activity);
        return Entity is null ? entries : entries.Where(e => e.Entity == Entity);
    }

    /// <summary>The address of the trail with this filter, from an entry back when given.</summary>
    public string Address(long? before = null)
    {
        (string Name, string? Value)[] all = [("tu", From), ("den", To), ("nguoi", Person), ("viec", Activity), ("doi-tuong", Entity), ("truoc", before?.ToString())];
        var given = string.Join('&', all.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return given.Length == 0 ? "/nhat-ky" : $"/nhat-ky?{given}";
    }

    private static Moment StartOf(DateOnly day) => Moment.FromVietnam(day.ToDateTime(TimeOnly.MinValue));
}
