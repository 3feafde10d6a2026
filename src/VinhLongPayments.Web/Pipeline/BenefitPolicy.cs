namespace VinhLongPayments.Web.Pipeline;

/// <summary>What the province decides where the decrees leave room: configuration section Benefits.</summary>
public sealed record BenefitPolicy
{
    /// <summary>From when a coefficient that falls with age is paid.</summary>
    public AgeDecrease AgeDecrease { get; init; } = AgeDecrease.FollowingMonth;

    /// <summary>After how many uncollected months in a row a suspension is proposed (TT 02/2021 Đ2.3).</summary>
    public int SuspendAfterMonths { get; init; } = 3;

    public BenefitCalculator Calculator(BenefitTables tables) => new(tables, AgeDecrease);
}
