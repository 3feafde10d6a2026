using VinhLongPayments.Data.Verification;

namespace VinhLongPayments.Web.Commands;

/// <summary>Checks that the stored books hold: says what was checked and names every row that does not agree with the others.</summary>
public static class Verify
{
    public static readonly IReadOnlyList<ICheck> MoreChecks = [new SettlementRecount()];

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var log = await VerificationRun.RunAsync(services.GetRequiredService<PaymentsDb>(), finding => Console.WriteLine($"FINDING  {finding}"), MoreChecks);

        foreach (var (what, rows) in log.Checked) Console.WriteLine($"checked  {rows,9} {what}");
        Console.WriteLine(log.Findings == 0 ? "The books hold: no finding." : $"The books do not hold. Findings: {log.Findings}");
        return log.Findings == 0 ? 0 : 1;
    }
}
