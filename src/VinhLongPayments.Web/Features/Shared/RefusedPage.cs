namespace VinhLongPayments.Web.Features.Shared;

/// <summary>What the reader is told when a rule refuses an act.</summary>
public sealed record RefusedPage(string Code, string Text, string? Detail, string BackHref);
