namespace VinhLongPayments.Web.Features.Shared;

/// <summary>Whether a step of the road lies behind, is being waited for, or is still to come.</summary>
public enum RoadState
{
    Done,
    Now,
    Ahead,
}

/// <summary>One step of the road a list, a contract or a settlement travels. On the step of now, Who is the one whose turn it is.</summary>
public sealed record RoadStep(string Name, RoadState State, string? Who, DateTime? WhenLocal);
