namespace VinhLongPayments.Web.Features.Shared;

/// <summary>What the reader is told when the system itself fails: a number by which the fault can be found in the log.</summary>
public sealed record FailurePage(string RequestId);
