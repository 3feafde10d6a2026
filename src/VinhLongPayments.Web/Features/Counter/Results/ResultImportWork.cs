using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>What the server does with the post office's results: checks them row by row, and once they are confirmed records every payout or none.</summary>
public sealed class ResultImportWork(PaymentsDb db, TimeProvider clock, CurrentActivity activity) : IImportWork
{
    public ImportKind Kind => ImportKind.PayoutResults;

    public async Task<CheckedImport> CheckAsync(ImportSource source, Action<int> progress, CancellationToken cancellation)
    {
        var (known, sheet) = await ReadAsync(source, tracked: false, progress, cancellation);
        if (sheet.Question is { } question) return CheckedImport.Ask(question);

        var counts = ImportTally.Of(source.Notes.Findings, sheet.Rows, sheet.Paid.Sum(row => row.Line.Amount)) with { Paid = sheet.Paid.Count };
        return new(counts, [], null, Notice(source.Import, known));
    }

    private static string? Notice(Import import, ResultContext known)
    {
        if (known.Lists.Count == 0) return $"Huyện chưa có danh sách nào đã giao và chưa khóa trong kỳ {import.Period}.";
        if (known.Contract is null) return Rules.ContractCoversPeriod.Text;
        return known.Today > known.Contract.WindowOf(import.From).LastEntry ? Rules.ResultsAreInTime.Text : null;
    }

    public async Task<Guid?> CommitAsync(ImportSource source, CancellationToken cancellation)
    {
        var import = source.Import;
        var (known, sheet) = await ReadAsync(source, tracked: true, null, cancellation);
        Rules.ContractCoversPeriod.Require(known.Contract is not null);
        Rules.ImportIsRight.Require(sheet.Question is null && source.Notes.Findings.TrueForAll(finding => finding.Severity is not (ImportSeverity.Error or ImportSeverity.Mend)));

        var receipts = new ReceiptIssue(db);
        foreach (var row in sheet.Paid)
        {
            var payout = row.Line.Pay(known.Lists[row.Line.ListId], known.Contract!, new PaidResult(row.Order, row.PaidOn, import.Author, new(import.ConfirmedById!.Value, import.ConfirmedByName!)), clock.Now);
            await receipts.OfAsync(row.Line, payout, cancellation);
        }
        db.AuditEntries.Add(new(activity, clock.Now, "PayoutResults", import.Id.ToString(), import.DistrictId, JsonSerializer.Serialize(
            new { import.FileName, import.FileSha256, Rows = sheet.Paid.Count, Total = sheet.Paid.Sum(row => row.Line.Amount).Dong, EnteredBy = import.AuthorName, import.ConfirmedByName }, AuditTrail.Json)));
        return null;
    }

    private async Task<(ResultContext Known, ResultSheet Sheet)> ReadAsync(ImportSource source, bool tracked, Action<int>? progress, CancellationToken cancellation)
    {
        var known = await ResultContext.LoadAsync(db, source.Import, tracked, clock.Now, cancellation);
        using var workbook = SheetReader.Open(new MemoryStream(source.Content, writable: false));
        return (known, ResultSheet.Read(workbook, known, new HeadingBook<ResultColumn>(ResultColumns.Known, source.Meanings), source.Import, source.Notes, progress));
    }
}
