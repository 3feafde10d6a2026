using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Points to tick in a contract or an annex.</summary>
public sealed record PointBoxes(IReadOnlyList<Choice> Points, IReadOnlyList<int> Ticked, string Legend);
