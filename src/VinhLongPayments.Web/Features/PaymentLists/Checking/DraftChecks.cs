using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Domain.Checks;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Checks a draft, and keeps with it what was found.</summary>
internal static class DraftChecks
{
    // Only the reading of a file can tell these; a later check keeps them.
    public static readonly FindingKind[] OfFile = [FindingKind.FormulaCell, FindingKind.CommuneNameDiffers, FindingKind.PersonChanged, FindingKind.HiddenRow];

    /// <summary>What a check of a stored draft finds now; what its file raised stays.</summary>
    public static async Task<IReadOnlyList<Finding>> OfAsync(PaymentsDb db, BenefitPolicy policy, PaymentList list, DateOnly today, CancellationToken cancellation)
    {
        var ofFile = await db.ListFindings.AsNoTracking().Where(f => f.ListId == list.Id && OfFile.Contains(f.Kind)).Select(f => new Finding(f.Kind, f.Severity, f.LineNumber, f.Text)).ToListAsync(cancellation);
        var found = ListChecks.Of(await new CheckReader(db, policy, list, today).ReadAsync(cancellation));
        return [.. found, .. ofFile];
    }

    /// <summary>Keeps what was found with the draft, inside the caller's transaction.</summary>
    public static async Task KeepAsync(PaymentsDb db, PaymentList list, IReadOnlyList<Finding> found, CancellationToken cancellation)
    {
        var findings = list.Find(found);
        await db.SaveChangesAsync(cancellation);
        await new ListWriter(db).ReplaceFindingsAsync(list, findings, cancellation);
    }
}
