namespace VinhLongPayments.Data.Auditing;

/// <summary>What is being done right now, by whom and why: set once per request or command, read by the audit trail.</summary>
public sealed class CurrentActivity
{
    /// <summary>The use case's name, for example ApproveList.</summary>
    public string Name { get; set; } = "";

    public Actor? By { get; set; }
    public string? Reason { get; set; }
    public string? RequestId { get; set; }
}
