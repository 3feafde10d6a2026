namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>A button that cannot be taken back, with what will happen and the version it is pressed on.</summary>
public sealed record SignBlock(string Action, int Version, string Button, string Consequence);
