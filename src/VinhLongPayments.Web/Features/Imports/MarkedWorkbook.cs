using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>The uploaded workbook with everything that was found painted into it, to be mended in Excel and uploaded again.</summary>
internal static class MarkedWorkbook
{
    public static async Task<byte[]> OfAsync(PaymentsDb db, Import import, CancellationToken cancellation)
    {
        var content = await db.ImportFiles.AsNoTracking().Where(f => f.ImportId == import.Id).Select(f => f.Content).SingleAsync(cancellation);
        var sheets = await ColumnsReader.ReadAsync(db, import, cancellation);
        var findings = await db.ImportFindings.AsNoTracking().Where(f => f.ImportId == import.Id && f.Severity != ImportSeverity.Info && f.Row > 0).ToListAsync(cancellation);
        var marks = findings.Select(finding => new CellMark(finding.Sheet, finding.Row, finding.Column, TextOf(finding), finding.Severity is ImportSeverity.Error)).ToList();
        return MarkedSheets.Paint(content, sheets.Where(sheet => sheet.IsRead).ToDictionary(sheet => sheet.Index, sheet => sheet.HeadingRow), marks);
    }

    private static string TextOf(ImportFinding finding) => finding.Proposed is { } proposed
        ? $"{ImportLabels.GroupName(finding.Cause, finding.Check)}: đề nghị “{proposed}”." : finding.Text;
}
