using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>What people decided about an upload so far, ready to be asked cell by cell.</summary>
public sealed class ImportDecisions
{
    private readonly Dictionary<CellPlace, string> _cells = [];
    private readonly HashSet<CellPlace> _accepted = [];
    private readonly HashSet<ImportCause> _kinds = [];
    private readonly Dictionary<(int Sheet, int Row), string> _leftOut = [];
    private readonly Dictionary<int, int> _headings = [];

    public static readonly ImportDecisions None = new([]);

    public ImportDecisions(IEnumerable<ImportEdit> edits)
    {
        foreach (var edit in edits.OrderBy(edit => edit.Id)) Take(edit);
    }

    public string? ValueOf(CellPlace place) => _cells.Count == 0 ? null : _cells.GetValueOrDefault(place);
    public string? WhyLeftOut(int sheet, int row) => _leftOut.Count == 0 ? null : _leftOut.GetValueOrDefault((sheet, row));

    /// <summary>The row that somebody pointed out as a sheet's headings; null where they are to be looked for.</summary>
    public int? HeadingRowOf(int sheet) => _headings.GetValueOrDefault(sheet) is > 0 and var row ? row : null;

    public bool Accepts(ImportCause cause, CellPlace place) => _kinds.Contains(cause) || _accepted.Contains(place);

    private void Take(ImportEdit edit)
    {
        switch (edit.Kind)
        {
            case ImportEditKind.Cell: _cells[edit.Place] = edit.Value; break;
            case ImportEditKind.AcceptCell: _accepted.Add(edit.Place); break;
            case ImportEditKind.AcceptKind: _kinds.Add(edit.Cause!.Value); break;
            case ImportEditKind.LeaveOut: _leftOut[(edit.Sheet, edit.Row)] = edit.Value; break;
            case ImportEditKind.TakeIn: _leftOut.Remove((edit.Sheet, edit.Row)); break;
            case ImportEditKind.Headings: _headings[edit.Sheet] = edit.Row; break;
        }
    }
}

/// <summary>Collects everything the reading of one workbook finds, and knows what people already decided about it.</summary>
public sealed class ImportNotes(ImportDecisions decisions)
{
    public ImportDecisions Decisions { get; } = decisions;
    public List<ImportFinding> Findings { get; } = [];

    public void Error(ImportCause cause, CellPlace place, string heading, string seen, string text) => Findings.Add(new(cause, ImportSeverity.Error, place, heading, seen, text));

    public void Warn(ImportCause cause, CellPlace place, string heading, string seen, string text, FindingKind? check = null) =>
        Findings.Add(new(cause, ImportSeverity.Warning, place, heading, seen, text, check: check));

    public void Tell(ImportCause cause, CellPlace place, string heading, string seen, string text, FindingKind? check = null) =>
        Findings.Add(new(cause, ImportSeverity.Info, place, heading, seen, text, check: check));

    /// <summary>Proposes a mend; one that was accepted is told as done.</summary>
    public void Mend(ImportCause cause, CellPlace place, string heading, string seen, string proposed, string text)
    {
        var isAccepted = Decisions.Accepts(cause, place);
        Findings.Add(new(isAccepted ? ImportCause.MendAccepted : cause, isAccepted ? ImportSeverity.Info : ImportSeverity.Mend, place, heading, seen, text, proposed));
    }
}
