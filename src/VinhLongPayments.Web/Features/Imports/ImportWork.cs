using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>What a kind of upload does with its workbook. Both steps read the file with what was decided about it, and always find the same.</summary>
public interface IImportWork
{
    ImportKind Kind { get; }

    /// <summary>Reads and checks; writes nothing. What is found goes into the source's notes.</summary>
    Task<CheckedImport> CheckAsync(ImportSource source, Action<int> progress, CancellationToken cancellation);

    /// <summary>Stores what the upload is for, inside the caller's transaction; answers with the list that was made, if one was.</summary>
    Task<Guid?> CommitAsync(ImportSource source, CancellationToken cancellation);
}

/// <summary>An upload ready to be read: the file, what was decided, what headings mean.</summary>
public sealed record ImportSource(Import Import, byte[] Content, ImportNotes Notes, IReadOnlyList<HeadingMeaning> Meanings)
{
    public static async Task<ImportSource> LoadAsync(PaymentsDb db, Import import, CancellationToken cancellation) => new(
        import, await db.ImportFiles.AsNoTracking().Where(f => f.ImportId == import.Id).Select(f => f.Content).SingleAsync(cancellation), new(new(import.Edits)),
        await db.HeadingMeanings.AsNoTracking().Where(m => m.Kind == import.Kind && (m.DistrictId == null || m.DistrictId == import.DistrictId)).ToListAsync(cancellation));
}

/// <summary>What a check came to: counts and changes, or a question that must be answered first.</summary>
/// <param name="Notice">What would keep the upload from being stored although its rows are right.</param>
public sealed record CheckedImport(ImportCounts Counts, IReadOnlyList<ImportChange> Changes, string? Question, string? Notice)
{
    public static CheckedImport Ask(string question) => new(new(), [], question, null);
}

/// <summary>Counts rows by their worst finding.</summary>
public static class ImportTally
{
    public static ImportCounts Of(IReadOnlyCollection<ImportFinding> findings, int people, Vnd total)
    {
        var wrong = RowsWith(findings, ImportSeverity.Error);
        var mend = RowsWith(findings, ImportSeverity.Mend);
        var warned = RowsWith(findings, ImportSeverity.Warning);
        var leftOut = findings.Count(finding => finding.Cause is ImportCause.RowLeftOut);
        mend.ExceptWith(wrong);
        return new() { People = people, Wrong = wrong.Count, ToMend = mend.Count, Warned = warned.Count, LeftOut = leftOut, Right = Math.Max(0, people - leftOut - wrong.Count - mend.Count), Total = total };
    }

    private static HashSet<(int, int)> RowsWith(IEnumerable<ImportFinding> findings, ImportSeverity severity) =>
        [.. findings.Where(finding => finding.Severity == severity && (severity is ImportSeverity.Error || finding.Row > 0)).Select(finding => (finding.Sheet, finding.Row))];
}
