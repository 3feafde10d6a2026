namespace VinhLongPayments.Web.Features.Shared;

/// <summary>One place to sign at the foot of a paper: the title, how to sign, and the name if it is known.</summary>
public sealed record SignatureBlock(string Title, string Note, string? Name);
