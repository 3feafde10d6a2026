namespace VinhLongPayments.Domain;

/// <summary>One named rule. Domain methods call <see cref="Require"/> first, then change state.</summary>
public sealed record Rule(string Code, string Text)
{
    /// <param name="detail">What exactly is missing or wrong this time, in Vietnamese; shown after the rule's sentence.</param>
    public void Require(bool holds, string? detail = null)
    {
        if (!holds) throw new RuleBroken(this, detail);
    }
}

/// <summary>The domain's only way to refuse. It cannot be ignored, so no caller can forget to check.</summary>
public sealed class RuleBroken(Rule rule, string? detail = null) : Exception($"{rule.Code} {rule.Text}")
{
    public Rule Rule { get; } = rule;

    /// <summary>What exactly is wrong this time, for the reader; may name amounts, never a person's papers.</summary>
    public string? Detail { get; } = detail;
}
