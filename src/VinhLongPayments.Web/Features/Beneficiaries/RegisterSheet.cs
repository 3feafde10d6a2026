using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>One right row of a register: the person, the award, and who may collect.</summary>
public sealed record RegisterRow(
    int Row, string Code, PersonFacts Person, BenefitCategory Category, int Count, string DecisionNumber, DateOnly DecidedOn, PaymentMonth From, PaymentMonth? PaidThrough, AuthorisationFacts? Authorisation);

/// <summary>A register workbook, read completely: its rows and everything that is wrong with it.</summary>
public sealed record RegisterSheet(IReadOnlyList<RegisterRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    public static RegisterSheet Read(SheetReader sheet, RegisterContext known)
    {
        var (read, problems) = (new List<RegisterRow>(), new List<RowProblem>());
        var rows = sheet.Rows().GetEnumerator();
        CheckHeadings(rows.MoveNext() && rows.Current.Number == RegisterColumns.HeadingRow ? rows.Current : null, problems);
        if (problems.Count > 0) return new(read, problems);

        while (rows.MoveNext())
            if (!rows.Current.IsBlank && RegisterRowReader.Read(new(rows.Current, problems, known.Today), known) is { } row) read.Add(row);

        if (read.Count == 0 && problems.Count == 0)
            problems.Add(RegisterCells.ProblemAt(RegisterColumns.HeadingRow + 1, RegisterColumn.Code, "", "Sổ không có dòng nào. Hãy ghi từng người từ dòng 2."));
        problems.AddRange(Repeated(read));
        return new(read, problems);
    }

    private static void CheckHeadings(SheetRow? headings, List<RowProblem> problems)
    {
        foreach (var column in RegisterColumns.All)
        {
            var found = CleanTextBinder.Clean(headings?[(int)column].Text) ?? "";
            if (found != column.Heading) problems.Add(RegisterCells.ProblemAt(RegisterColumns.HeadingRow, column, found, $"Dòng 1 của mẫu phải có tiêu đề “{column.Heading}” ở ô này."));
        }
    }

    // A person may have two awards, each on a row of its own; a number may not belong to two people, nor a decision have two dates in a year.
    private static IEnumerable<RowProblem> Repeated(List<RegisterRow> rows)
    {
        foreach (var same in rows.GroupBy(row => (row.Code, row.Category.Family)))
            foreach (var row in same.Skip(1)) yield return RegisterCells.ProblemAt(row.Row, RegisterColumn.Category, row.Category.Code, $"Mã {row.Code} đã có diện này ở dòng {same.First().Row}.");
        foreach (var same in rows.Where(row => row.Person.CitizenId is not null).GroupBy(row => row.Person.CitizenId!.Value))
            foreach (var row in same.Where(row => row.Code != same.First().Code)) yield return RegisterCells.ProblemAt(row.Row, RegisterColumn.CitizenId, same.Key.Masked, $"Số CMND/CCCD này đã có ở dòng {same.First().Row}.");
        foreach (var same in rows.GroupBy(row => (row.DecisionNumber, row.DecidedOn.Year)))
            foreach (var row in same.Where(row => row.DecidedOn != same.First().DecidedOn)) yield return RegisterCells.ProblemAt(row.Row, RegisterColumn.DecidedOn, $"{row.DecidedOn:dd'/'MM'/'yyyy}", $"Số quyết định này đã ghi ngày {same.First().DecidedOn:dd'/'MM'/'yyyy} ở dòng {same.First().Row}.");
    }
}

/// <summary>What a register is checked against: the district's places and the categories by month.</summary>
public sealed record RegisterContext(District District, DateOnly Today, IReadOnlyDictionary<string, Commune> Communes, IReadOnlyDictionary<string, PayoutPoint> Points, BenefitTables Tables)
{
    public static async Task<RegisterContext> LoadAsync(PaymentsDb db, int districtId, DateOnly today, CancellationToken cancellation) => new(
        await db.Districts.AsNoTracking().SingleAsync(d => d.Id == districtId, cancellation), today,
        (await db.Communes.AsNoTracking().Where(c => c.DistrictId == districtId).ToListAsync(cancellation)).Where(c => c.ExistsOn(today)).ToDictionary(c => c.Code),
        (await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == districtId).ToListAsync(cancellation)).Where(p => p.IsActiveOn(today)).ToDictionary(p => p.Code),
        await db.BenefitTablesAsync(cancellation));
}
