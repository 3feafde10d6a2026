namespace VinhLongPayments.Data.Auditing;

/// <summary>Who changed which row, when, in which activity, why, and from what to what. Only ever added.</summary>
public sealed class AuditEntry
{
    private AuditEntry() { }

    public AuditEntry(CurrentActivity activity, Moment at, string entity, string key, int? districtId, string changes)
    {
        At = at;
        ById = activity.By?.Id;
        ByName = activity.By?.Name ?? "hệ thống";
        Activity = activity.Name;
        Reason = activity.Reason;
        RequestId = activity.RequestId;
        Entity = entity;
        EntityKey = key;
        DistrictId = districtId;
        Changes = changes;
    }

    public long Id { get; private set; }
    public Moment At { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public string Activity { get; private set; } = "";
    public string? Reason { get; private set; }
    public string? RequestId { get; private set; }
    public string Entity { get; private set; } = "";
    public string EntityKey { get; private set; } = "";
    public int? DistrictId { get; private set; }

    /// <summary>JSON: column → [before, after]; identity numbers are masked.</summary>
    public string Changes { get; private set; } = "";
}
