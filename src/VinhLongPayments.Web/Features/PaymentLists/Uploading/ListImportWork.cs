using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.PaymentLists.Checking;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>What the server does with an uploaded list: checks it, then makes the draft as a whole or not at all.</summary>
public sealed class ListImportWork(PaymentsDb db, CurrentUser user, TimeProvider clock, BenefitPolicy policy, CurrentActivity activity) : IImportWork
{
    public ImportKind Kind => ImportKind.PaymentList;

    public async Task<CheckedImport> CheckAsync(ImportSource source, Action<int> progress, CancellationToken cancellation)
    {
        var problem = await ProblemAsync(source.Import, cancellation);
        if (problem is not null && !await RatesAreKnownAsync(source.Import.Period, cancellation)) return CheckedImport.Ask(problem);

        var draft = await ListDraft.ReadAsync(db, policy, source, number: null, clock.Now, progress, cancellation);
        if (draft.Sheet.Question is { } question) return CheckedImport.Ask(question);

        source.Notes.Findings.AddRange(draft.CheckFindings());
        var counts = ImportTally.Of(source.Notes.Findings, draft.Sheet.People, draft.Lines.Sum(line => line.Amount));
        if (draft.Changes is not { } changes) return new(counts, [], null, problem);
        return new(counts with { IsCompared = true, Increase = changes.Increase.Count, Decrease = changes.Decrease.Count, Adjusted = changes.Adjusted.Count },
            await UploadChanges.OfAsync(db, policy, source.Import, draft, cancellation), null, problem);
    }

    // What would keep the draft from being made is told at once, not only when it is asked for.
    private async Task<string?> ProblemAsync(Import import, CancellationToken cancellation)
    {
        if (!await RatesAreKnownAsync(import.Period, cancellation)) return $"Chưa có mức chuẩn cho {import.Period} và tháng liền trước. Hãy bỏ lần tải lên này và chọn lại kỳ chi trả.";
        try
        {
            await ListNumber.NextAsync(db, import.DistrictId, import.Period, import.ListKind, cancellation);
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken.Rule.Text;
        }
    }

    private async Task<bool> RatesAreKnownAsync(PaymentPeriod period, CancellationToken cancellation)
    {
        var tables = await db.BenefitTablesAsync(cancellation);
        return period.Months.Prepend(period.From.Previous).All(tables.Knows);
    }

    public async Task<Guid?> CommitAsync(ImportSource source, CancellationToken cancellation)
    {
        var import = source.Import;
        var number = await ListNumber.NextAsync(db, import.DistrictId, import.Period, import.ListKind, cancellation);
        var draft = await ListDraft.ReadAsync(db, policy, source, number, clock.Now, null, cancellation);
        // The register may have learned since the check; whatever became wrong or needs a decision stops the draft here.
        Rules.ImportIsRight.Require(draft.Sheet.Question is null && source.Notes.Findings.TrueForAll(finding => finding.Severity is not (ImportSeverity.Error or ImportSeverity.Mend)));

        var list = draft.List;
        list.Total(draft.Lines, new Dictionary<FindingKind, int>());
        db.Lists.Add(list);
        db.AuditEntries.Add(BatchEntry(list, draft, source));
        await db.SaveChangesAsync(cancellation);
        var writer = new ListWriter(db);
        await writer.InsertAsync(draft.People!.New, cancellation);
        await writer.InsertAsync(list, draft.Lines, cancellation);
        await DraftChecks.KeepAsync(db, list, [.. draft.Findings, .. OfFile(source.Notes.Findings)], cancellation);
        return list.Id;
    }

    private static IEnumerable<Finding> OfFile(IEnumerable<ImportFinding> findings) => findings
        .Where(finding => finding.Check is { } kind && DraftChecks.OfFile.Contains(kind))
        .Select(finding => new Finding(finding.Check!.Value, FindingSeverity.Warning, null, $"{finding.Place.Address}: {finding.Text}"));

    private AuditEntry BatchEntry(PaymentList list, ListDraft draft, ImportSource source) => new(activity, clock.Now, "ListLines", list.Id.ToString(), list.DistrictId, JsonSerializer.Serialize(
        new
        {
            list.FileName, list.FileSha256, Rows = list.LineCount, Total = list.Amount.Dong, NewPeople = draft.People!.New.Count, ChangedPeople = draft.People.Changed,
            Mended = source.Notes.Findings.Count(finding => finding.Cause is ImportCause.MendAccepted), By = user.Name,
        },
        AuditTrail.Json));
}
