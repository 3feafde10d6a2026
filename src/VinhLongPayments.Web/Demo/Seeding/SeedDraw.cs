using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>What one draw decides; each has a sequence of its own, so that none shifts another.</summary>
internal enum Draw { Leaving = 2, Heir = 4, Absence = 5, PayDay = 6, Renewal = 8, Late = 9, Reason = 10 }

/// <summary>Chance that never changes: the same seed, person and month always give the same draw, whatever was drawn before.</summary>
internal static class SeedDraw
{
    public static SplitMix64 Of(SeedPlan plan, Draw draw, string code, PaymentMonth month) =>
        SplitMix64.For(plan.Number, (int)draw, int.Parse(code.Replace("-", "")), month.Number);
}
