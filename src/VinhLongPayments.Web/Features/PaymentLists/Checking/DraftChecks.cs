using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Domain.Checks;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Checks a draft and keeps what was found with it; runs inside the caller's transaction.</summary>
internal static class DraftChecks
{
    // Only the reading of a file can tell these; a later check keeps them.
    private static readonly FindingKind[] OfFile = [FindingKind.FormulaCell, FindingKind.CommuneNameDiffers, FindingKind.PersonChanged];

    /// <param name="ofFile">What the file itself raised, at an upload; null keeps what is stored.</param>
    public static async Task RunAsync(PaymentsDb db, BenefitPolicy policy, PaymentList list, DateOnly today, IReadOnlyList<Finding>? ofFile, CancellationToken cancellation)
    {
        ofFile ??= await db.ListFindings.AsNoTracking().Where(f => f.ListId == list.Id && OfFile.Contains(f.Kind)).Select(f => new Finding(f.Kind, f.Severity, f.LineNumber, f.Text)).ToListAsync(cancellation);
        var found = ListChecks.Of(await new CheckReader(db, policy, list, today).ReadAsync(cancellation));

        var findings = list.Find([.. found, .. ofFile]);
        await db.SaveChangesAsync(cancellation);
        await new ListWriter(db).ReplaceFindingsAsync(list, findings, cancellation);
    }

    /// <summary>The file's own doubts as findings.</summary>
    public static IReadOnlyList<Finding> FromFile(IEnumerable<RowWarning> warnings) =>
        [.. warnings.Where(warning => OfFile.Contains(warning.Kind)).Select(warning => new Finding(warning.Kind, FindingSeverity.Warning, null, $"{warning.Cell}: {warning.Text}"))];
}
