namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>How each kind of decision stands in an address.</summary>
public static class DecisionSlugs
{
    private static readonly Dictionary<string, DecisionKind> Kinds = new()
    {
        ["huong"] = DecisionKind.Grant, ["dieu-chinh"] = DecisionKind.Adjust, ["tam-dung"] = DecisionKind.Suspend, ["tiep-tuc"] = DecisionKind.Resume,
        ["thoi-huong"] = DecisionKind.Stop, ["chuyen"] = DecisionKind.Transfer, ["qua-doi"] = DecisionKind.Death, ["huy-qua-doi"] = DecisionKind.DeathReversal,
        ["mai-tang"] = DecisionKind.Funeral, ["truy-thu"] = DecisionKind.Clawback,
    };

    public static DecisionKind? Find(string slug) => Kinds.TryGetValue(slug, out var kind) ? kind : null;

    public static string Of(DecisionKind kind) => Kinds.Single(known => known.Value == kind).Key;
}
