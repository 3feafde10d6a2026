using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The uploaded workbook, read completely: its lines, everything that is wrong with it, and what is doubtful.</summary>
public sealed record ListSheet(IReadOnlyList<ListLine> Lines, IReadOnlyList<RowProblem> Problems, IReadOnlyList<RowWarning> Warnings)
{
    private const int MostNote = 500, MostReceivers = 3;

    public static ListSheet Read(SheetReader sheet, ListContext known)
    {
        var (lines, problems, warnings) = (new List<ListLine>(), new List<RowProblem>(), new List<RowWarning>());
        var rows = sheet.Rows().GetEnumerator();
        var hasRow = rows.MoveNext();
        CheckHeadings(hasRow && rows.Current.Number == ListColumns.HeadingRow ? rows.Current : null, problems);
        if (problems.Count > 0) return new(lines, problems, warnings);

        var marks = new List<RowMarks>();
        while (rows.MoveNext())
            if (!rows.Current.IsBlank && ReadLine(new(rows.Current, problems, warnings), known, marks) is { } line) lines.Add(line);

        if (lines.Count == 0 && problems.Count == 0)
            problems.Add(RowProblem.At(ListColumns.HeadingRow + 1, ListColumn.Code, "", "Danh sách không có dòng nào. Hãy ghi từng người từ dòng 2."));
        problems.AddRange(Repeated(marks));
        warnings.AddRange(Namesakes(lines).Concat(ReceiversOfMany(lines)));
        return new(lines, problems, warnings);
    }

    private static void CheckHeadings(SheetRow? headings, List<RowProblem> problems)
    {
        foreach (var column in ListColumns.All)
        {
            var found = CleanTextBinder.Clean(headings?[(int)column].Text) ?? "";
            if (found != column.Heading)
                problems.Add(RowProblem.At(ListColumns.HeadingRow, column, found, $"Dòng 1 của mẫu phải có tiêu đề “{column.Heading}” ở ô này."));
        }
    }

    private static ListLine? ReadLine(RowCells row, ListContext known, List<RowMarks> marks)
    {
        var person = PersonColumns.Read(row, known);
        marks.Add(new(row.Number, person.Code, person.CitizenId));
        var award = AwardColumns.Read(row, known);
        var money = MoneyColumns.Read(row);
        var receiver = ReceiverColumns.Read(row);
        var atHome = ReceiverColumns.ReadAtHome(row);
        var note = row.Text(ListColumn.Note, MostNote);

        if (award.Category is { } category)
        {
            if (money is not null) MoneyColumns.Check(row, money, category, known);
            if (person.Birth is { } birth && money is not { IsFuneralOnly: true }) AwardColumns.CheckAge(row, category, birth, known);
        }
        return !row.IsRight ? null : new(
            row.Number, person.Code, person.Name!, person.Birth!.Value, person.Sex!.Value, person.CitizenId, person.Address,
            award.Commune!, award.Point!, award.Category!, award.Decision, money!, receiver, atHome, note.Length == 0 ? null : note);
    }

    // A row that repeats an earlier one is named with the row it repeats; rows with other mistakes are compared too.
    private static IEnumerable<RowProblem> Repeated(List<RowMarks> rows)
    {
        foreach (var same in rows.Where(row => row.Code.Length > 0).GroupBy(row => row.Code))
            foreach (var row in same.Skip(1))
                yield return RowProblem.At(row.Row, ListColumn.Code, row.Code, $"Mã đối tượng này đã có ở dòng {same.First().Row}. Mỗi người chỉ có một dòng.");
        foreach (var same in rows.Where(row => row.CitizenId is not null).GroupBy(row => row.CitizenId!.Value))
            foreach (var row in same.Skip(1))
                yield return RowProblem.At(row.Row, ListColumn.CitizenId, same.Key.Masked, $"Số CMND/CCCD này đã có ở dòng {same.First().Row}.");
    }

    private sealed record RowMarks(int Row, string Code, CitizenId? CitizenId);

    private static IEnumerable<RowWarning> Namesakes(List<ListLine> lines) =>
        from same in lines.GroupBy(line => (line.Name.SearchKey, line.Birth.Year, line.Commune.Id))
        where same.Count() > 1
        from line in same.Skip(1)
        select RowWarning.At(FindingKind.SameNameAndBirthYear, line.Row, ListColumn.Name, $"Cùng tên, năm sinh và xã với dòng {same.First().Row}: {line.Name}, {line.Birth.Year}.");

    private static IEnumerable<RowWarning> ReceiversOfMany(List<ListLine> lines) =>
        from same in lines.Where(line => line.Receiver?.CitizenId is not null).GroupBy(line => line.Receiver!.CitizenId)
        where same.Count() >= MostReceivers
        from line in same
        select RowWarning.At(FindingKind.ReceiverOfMany, line.Row, ListColumn.ReceiverName, $"{line.Receiver!.Name} nhận thay cho {same.Count()} người.");
}
