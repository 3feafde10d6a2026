namespace VinhLongPayments.Domain.Checks;

/// <summary>The numbered data checks over a draft (domain facts §5.2, 1 to 24), uploaded or generated alike.</summary>
public static class ListChecks
{
    /// <summary>Everything found, errors first, then by line.</summary>
    public static IReadOnlyList<Finding> Of(CheckedList list)
    {
        var findings = list.Lines.SelectMany(line => OfLine(list, line)).Concat(OfList(list));
        return [.. findings.OrderBy(finding => finding.Severity).ThenBy(finding => finding.Kind).ThenBy(finding => finding.LineNumber ?? 0)];
    }

    private static IEnumerable<Finding> OfLine(CheckedList list, CheckedLine line) =>
        AmountChecks.Of(list, line).Concat(IdentityChecks.Of(list, line)).Concat(AgeChecks.Of(list, line)).Concat(CareChecks.Of(list, line))
            .Concat(PaperChecks.Of(list, line)).Concat(CollectingChecks.Of(list, line)).Concat(FuneralChecks.Of(list, line));

    private static IEnumerable<Finding> OfList(CheckedList list) =>
        IdentityChecks.AcrossLines(list).Concat(CollectingChecks.AcrossLines(list)).Concat(HeadChecks.Of(list)).Concat(PaperChecks.UnknownToRegister(list));
}

/// <summary>Short ways to say what was found.</summary>
internal static class Found
{
    public static Finding Error(FindingKind kind, CheckedLine line, string text) => new(kind, FindingSeverity.Error, line.Number, text);
    public static Finding Warning(FindingKind kind, CheckedLine line, string text) => new(kind, FindingSeverity.Warning, line.Number, text);
    public static Finding Info(FindingKind kind, CheckedLine line, string text) => new(kind, FindingSeverity.Info, line.Number, text);
    public static Finding OfList(FindingKind kind, FindingSeverity severity, string text) => new(kind, severity, null, text);
}
