namespace VinhLongPayments.Domain.Access;

/// <summary>The person who acts. Four-eyes rules compare people, never roles.</summary>
public sealed record Actor(Guid Id, string Name);
