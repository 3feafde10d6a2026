namespace VinhLongPayments.Web.Features.Shared;

/// <summary>The head of an administrative paper: who issues it, its number, where and when.</summary>
public sealed record OfficeHead(string UpperOrgan, string Organ, string? Number, string PlaceAndDate);
