using VinhLongPayments.Domain.Checks;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Features.PaymentLists.Checking;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>A list as an upload would make it: read, compared with the register and with the month before, and not stored yet.</summary>
public sealed class ListDraft
{
    private ListDraft(ListSheet sheet, PaymentList list) => (Sheet, List) = (sheet, list);

    public ListSheet Sheet { get; }
    public PaymentList List { get; }
    public IReadOnlyList<ListLine> Rows { get; private set; } = [];
    public IReadOnlyList<Entitlement> Lines { get; private set; } = [];
    public ListedPeople? People { get; private set; }
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>What changed since the month before; null where there is no list to compare with.</summary>
    public ListChanges? Changes { get; private set; }

    /// <summary>Reads a workbook with what was decided about it. Nothing is written.</summary>
    /// <param name="number">Which list of its period it becomes; null when it is only looked at, and nothing of it will be stored.</param>
    public static async Task<ListDraft> ReadAsync(PaymentsDb db, BenefitPolicy policy, ImportSource source, int? number, Moment now, Action<int>? progress, CancellationToken cancellation)
    {
        var (import, notes) = (source.Import, source.Notes);
        var known = await ListContext.LoadAsync(db, import.DistrictId, import.Period, now.Day, cancellation);
        var book = new HeadingBook<ListColumn>(ListColumns.Known, source.Meanings);
        using var workbook = SheetReader.Open(new MemoryStream(source.Content, writable: false));
        var list = new PaymentList(import.DistrictId, import.Period, import.ListKind, number ?? 0, new(import.FileName, import.FileSha256), import.Author, now);
        // Reading is arithmetic, the register is waiting: the one is done while the other is fetched.
        var reading = Task.Run(() => ListSheet.Read(workbook, known, book, import.Sheets, notes, progress), CancellationToken.None);
        var fetching = RegisterFacts.LoadAsync(db, list, now.Day, cancellation);
        await Task.WhenAll(reading, fetching);
        var draft = new ListDraft(await reading, list);
        if (draft.Sheet.Question is null) await draft.CompareAsync(db, policy, known, await fetching, notes, now, willStore: number is not null, cancellation);
        return draft;
    }

    private async Task CompareAsync(PaymentsDb db, BenefitPolicy policy, ListContext known, RegisterFacts register, ImportNotes notes, Moment now, bool willStore, CancellationToken cancellation)
    {
        Rows = await RegisterCheck.OfAsync(db, Sheet.Lines, register.People, known, List.Kind, notes, cancellation);
        People = ListedPeople.Of(register.People, List.DistrictId, Rows, notes, willStore ? db : null);
        if (People.New.Count > 0) notes.Tell(ImportCause.NewPerson, new(0, 0, -1), "", "", $"{People.New.Count:N0} người chưa có trong sổ đối tượng; khi lưu sẽ được ghi vào sổ.");

        var making = Task.Run(() => LinesOf(known), CancellationToken.None);
        var previous = await ListHeads.BeforeAsync(db, List, cancellation);
        Lines = await making;
        if (Lines.Count == 0) return;

        var read = await new CheckReader(db, policy, List, now.Day, new(Lines, People.New, Sheet.Codes, register, previous)).ReadAsync(cancellation);
        Findings = ListChecks.Of(read);
        Changes = read.Changes;
    }

    private IReadOnlyList<Entitlement> LinesOf(ListContext known)
    {
        var monthly = known.Categories.Values.ToDictionary(category => category.Code, known.MonthlyOf);
        return [.. Rows.Select((row, at) => new Entitlement(
            List, People![row.Code], row.Commune.Id, row.Point.Id, row.Facts(at + 1, People[row.Code].Sex), row.Money.Items(List.Period, monthly[row.Category.Code]), row.Money.Total))];
    }

    /// <summary>The checks' findings, each at the row and column it is about.</summary>
    public IEnumerable<ImportFinding> CheckFindings() => Findings.Select(finding =>
    {
        var row = finding.LineNumber is { } number ? Rows[number - 1] : null;
        var column = ColumnOf(finding.Kind);
        var place = row is null ? new CellPlace(0, 0, -1) : row.PlaceOf(column);
        return new ImportFinding(ImportCause.RegisterFinding, SeverityOf(finding), place, row?.Columns.HeadingOf(column) ?? "", row?.Name.Full ?? "", finding.Text, check: finding.Kind);
    });

    // What the check finds wrong keeps the draft from being submitted, not from being made; what is only not known yet is told.
    private static ImportSeverity SeverityOf(Finding finding) => finding.Kind switch
    {
        FindingKind.MissingCitizenId or FindingKind.MissingCitizenIdOfNewAdult or FindingKind.BirthYearOnlyAtThreshold => ImportSeverity.Info,
        _ => finding.Severity is FindingSeverity.Info ? ImportSeverity.Info : ImportSeverity.Warning,
    };

    private static ListColumn ColumnOf(FindingKind kind) => kind switch
    {
        FindingKind.MissingDecision or FindingKind.DecisionNumberTwoDates or FindingKind.DisabilityWithoutCertificate or FindingKind.CertificateOutdated => ListColumn.Decision,
        FindingKind.MissingCitizenId or FindingKind.MissingCitizenIdOfNewAdult or FindingKind.CitizenIdInTwoRecords or FindingKind.CitizenIdInvalid or FindingKind.CitizenIdUnknownProvince or FindingKind.CitizenIdBirthYear => ListColumn.CitizenId,
        FindingKind.BirthYearOnlyAtThreshold or FindingKind.OlderThanHundred or FindingKind.OlderThanHundredFive or FindingKind.TooYoungForOldAge or FindingKind.AgeChangesCategory or FindingKind.EditedAndReverted => ListColumn.Birth,
        FindingKind.AmountDiffersFromRate or FindingKind.AmountJumpsWithoutDecision => ListColumn.Regular,
        FindingKind.LongBackPay => ListColumn.BackPay,
        FindingKind.CarriedOverDiffers => ListColumn.CarriedOver,
        FindingKind.FuneralTwice or FindingKind.FuneralForListed => ListColumn.Funeral,
        FindingKind.CoefficientNotAllowed => ListColumn.Coefficient,
        FindingKind.ReceiverOfMany or FindingKind.AuthorisationExpired or FindingKind.ReceiverWorksHere => ListColumn.ReceiverName,
        FindingKind.TwoBaseCategories or FindingKind.CarerWithoutDisabled or FindingKind.CarerOfMany => ListColumn.Category,
        _ => ListColumn.Name,
    };
}
