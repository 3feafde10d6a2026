namespace VinhLongPayments.Data.Backfills;

/// <summary>What rows from before the register say in its new columns; the same statements on both providers.</summary>
internal static class RegisterBackfill
{
    private const string MonthsFromZero = "([Month] / 100 * 12 + [Month] % 100 - 1 - [Months])";

    public static readonly IReadOnlyList<string> Statements =
    [
        "UPDATE [StandardRates] SET [Status] = 2",
        "UPDATE [BenefitCategories] SET [Status] = 2, [MinCount] = CASE WHEN [Code] IN ('DT2', 'CSNN2') THEN 2 ELSE 1 END",
        "UPDATE [BenefitCategories] SET [IsPerHead] = 1 WHERE [Code] IN ('DT', 'CSTEA', 'CSTEB', 'CSHO', 'CSNN', 'CSNNTE')",
        "UPDATE [BenefitCategories] SET [MaxCount] = 1 WHERE [IsPerHead] = 0 AND [Code] NOT IN ('DT2', 'CSNN2')",
        """
        UPDATE [BenefitCategories] SET [Family] = CASE
          WHEN [Code] IN ('TE1A', 'TE1B') THEN 'TE1' WHEN [Code] IN ('HIVA', 'HIVB') THEN 'HIVTE' WHEN [Code] IN ('DT1', 'DT2', 'DT') THEN 'DT'
          WHEN [Code] IN ('NCTA1', 'NCTA2') THEN 'NCTA' WHEN [Code] IN ('NCTB', 'NCTC', 'HTXH75', 'HTXH70') THEN 'NCTC'
          WHEN [Code] LIKE 'KTDBN%' THEN 'KTDBN' WHEN [Code] LIKE 'KTN%' THEN 'KTN' WHEN [Code] LIKE 'CSTE%' THEN 'CSTE' WHEN [Code] LIKE 'CSNN%' THEN 'CSNN'
          ELSE [Code] END
        """,
        """
        UPDATE [BenefitCategories] SET [GoesWithSingleParent] = 1
        WHERE [StackGroup] = 'BASE' AND (([Regime] = 'R136' AND ([Code] LIKE 'HIV%' OR [Code] LIKE 'NCT%' OR [Code] LIKE 'KT%'))
          OR ([Regime] = 'R20' AND ([Code] = 'HIVC' OR [Code] LIKE 'NCT%' OR [Code] LIKE 'KT%')))
        """,
        "UPDATE [EntitlementItems] SET [FirstMonth] = [Month]",
        $"UPDATE [EntitlementItems] SET [FirstMonth] = {MonthsFromZero} / 12 * 100 + {MonthsFromZero} % 12 + 1 WHERE [Kind] = 2 AND [Months] > 0",
    ];
}
