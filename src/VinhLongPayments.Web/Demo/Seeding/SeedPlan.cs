using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>How much history is made up: so many months from August 2016 on, in the first so many districts, drawn from one seed number.</summary>
public sealed record SeedPlan(int Months, int Districts, int Number)
{
    public const int MostMonths = 24;

    public static readonly PaymentMonth First = new(2016, 8);

    // What was reported of the first two years: 961,781 payouts and nearly 379 billion đồng.
    private const int PayoutsAMonth = 40_074, OneMoreEvery = 5, AllPayouts = 961_781;
    private static readonly Vnd AllMoney = new(378_990_000_000);

    // Shares of the payees in thousandths, in the order of the district codes.
    private static readonly int[] Shares = [142, 155, 96, 154, 148, 85, 130, 90];
    private const int WholeShare = 1_000;

    /// <summary>Of a hundred lines given to the post office, so many are collected: the rest is 1.2 %.</summary>
    private const decimal Collected = 0.988m;

    public static readonly int MostDistricts = Shares.Length;

    /// <summary>What tells one made-up history from another: more months go on with the same one.</summary>
    public string Mark => $"number {Number}, {Districts} districts";

    public IEnumerable<PaymentMonth> PayMonths => Enumerable.Range(0, Months).Select(First.Plus);

    public static IReadOnlyList<DistrictFact> InOrder { get; } = [.. Units2018.Districts.OrderBy(district => district.Code, StringComparer.Ordinal)];

    public static int IndexOf(string districtCode) => InOrder.Select(district => district.Code).ToList().IndexOf(districtCode);

    /// <summary>How many payouts a district has in a month; over the districts and the two years they come to what was reported.</summary>
    public static int PayoutsOf(string districtCode, PaymentMonth month)
    {
        var all = PayoutsAMonth + (First.MonthsTo(month) % OneMoreEvery == 0 ? 1 : 0);
        var before = Shares.Take(IndexOf(districtCode)).Sum();
        return all * (before + Shares[IndexOf(districtCode)]) / WholeShare - all * before / WholeShare;
    }

    /// <summary>How many lines a list needs for so many payouts.</summary>
    public static int LinesFor(int payouts) => (int)(payouts / Collected);

    /// <summary>What a district should have paid out by the end of a month, in đồng: a line to steer by, never a sum to bend an amount for.</summary>
    public static Vnd PaidBy(string districtCode, PaymentMonth month)
    {
        var payouts = Enumerable.Range(0, First.MonthsTo(month) + 1).Sum(at => (long)PayoutsOf(districtCode, First.Plus(at)));
        return new((long)((Int128)AllMoney.Dong * payouts / AllPayouts));
    }
}
