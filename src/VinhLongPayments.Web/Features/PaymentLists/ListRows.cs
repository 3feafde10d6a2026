using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Reads the rows of a list sheet by sheet: people become lines, the rest is told apart and checked against the sums.</summary>
internal sealed class ListRows(ListContext known, ImportNotes notes, Action<int>? progress)
{
    private const int MostNote = 500;

    private readonly List<RowOfPerson> _rows = [];
    private int _leftOut;

    public List<ListLine> Lines { get; private set; } = [];
    public int People => _rows.Count + _leftOut;

    /// <summary>The codes of everybody in the file, also of those whose row is wrong.</summary>
    public IReadOnlyList<string> Codes => [.. _rows.Select(row => row.Code).Where(code => code.Length > 0).Distinct()];

    public void Read(SheetColumns<ListColumn> columns, IEnumerable<SheetRow> rows)
    {
        var sorter = new RowSorter<ListColumn>(columns, ListColumns.Marks);
        var title = new ListTitle(columns, known, notes);
        var sums = new SheetSums(columns, notes);
        foreach (var row in rows)
        {
            if (row.Number < columns.HeadingRow) title.Read(row);
            if (row.Number <= columns.LastHeadingRow || row.IsBlank) continue;

            var sorted = sorter.Sort(row, sums.HasEnded);
            if (sorted.Kind is RowKind.Person) ReadPerson(row, columns, title, sums);
            else if (sorted.Kind is RowKind.Group && !sums.HasEnded) title.ReadGroup(row, sorted.Words, sums);
            else if (sorted.Kind is RowKind.Sum) sums.Compare(row, sorted.Words);
            else if (sorted.Kind is RowKind.Words) sums.CompareWords(row, sorted.Words);
        }
    }

    private void ReadPerson(SheetRow row, SheetColumns<ListColumn> columns, ListTitle title, SheetSums sums)
    {
        var cells = new RowCells<ListColumn>(row, columns, notes, RowFont.Of(row, columns, ListColumn.Name, ListColumn.Address, ListColumn.CommuneName));
        if (notes.Decisions.WhyLeftOut(columns.Sheet, row.Number) is { } reason)
        {
            notes.Tell(ImportCause.RowLeftOut, new(columns.Sheet, row.Number, -1), "", row[columns[ListColumn.Name]].Text, $"Đã bỏ dòng này: {reason}");
            sums.Skip();
            _leftOut++;
            return;
        }
        if (row.IsHidden) notes.Warn(ImportCause.HiddenRow, new(columns.Sheet, row.Number, -1), "", row[columns[ListColumn.Name]].Text, "Dòng này đang bị ẩn trong tệp. Hãy xem có đúng là cần chi không.", FindingKind.HiddenRow);

        var person = PersonColumns.Read(cells, known, title.Hamlet);
        var award = AwardColumns.Read(cells, known, title.Place);
        var money = MoneyColumns.Read(cells);
        var line = LineOf(cells, columns, person, award, money);
        sums.Add(money?.Total);
        _rows.Add(new(columns, row.Number, person.Code, person.CitizenId, line));
        progress?.Invoke(_rows.Count);
    }

    private ListLine? LineOf(RowCells<ListColumn> row, SheetColumns<ListColumn> columns, PersonColumns person, AwardColumns award, LineMoney? money)
    {
        var receiver = ReceiverColumns.Read(row);
        var atHome = ReceiverColumns.ReadAtHome(row);
        var note = row.Text(ListColumn.Note, MostNote);
        if (award.Category is { } category)
        {
            if (money is not null) MoneyColumns.Check(row, money, category, known);
            if (person.Birth is { } birth && money is not { IsFuneralOnly: true }) AwardColumns.CheckAge(row, category, birth, known);
        }
        return !row.IsRight ? null : new(
            columns, row.Number, person.Code, person.Name!, person.Birth!.Value, person.Sex, person.CitizenId, person.Address,
            award.Commune!, award.Point!, award.Category!, award.Decision, money!, receiver, atHome, note.Length == 0 ? null : note);
    }

    /// <summary>Names each row that repeats an earlier one, with the row it repeats; rows with other mistakes are compared too.</summary>
    public void FindRepeated()
    {
        var repeated = new HashSet<RowOfPerson>();
        foreach (var same in _rows.Where(row => row.Code.Length > 0).GroupBy(row => row.Code).Where(same => same.Count() > 1))
            foreach (var row in same.Skip(1))
                if (repeated.Add(row)) TellOnce(row, row.Code, $"Mã đối tượng này đã có ở {same.First().In(row)}. Mỗi người chỉ có một dòng: hãy gộp hoặc bỏ một dòng.");
        foreach (var same in _rows.Where(row => row.CitizenId is not null && !repeated.Contains(row)).GroupBy(row => row.CitizenId!.Value).Where(same => same.Count() > 1).ToList())
            foreach (var row in same.Skip(1))
                if (repeated.Add(row)) Tell(row, ListColumn.CitizenId, ImportCause.CitizenIdTwice, same.Key.Masked, $"Số CMND/CCCD này đã có ở {same.First().In(row)}. Hãy kiểm tra giấy tờ của cả hai người.");
        Lines = [.. _rows.Where(row => row.Line is not null && !repeated.Contains(row)).Select(row => row.Line!)];
        FindNamesakes();
    }

    // Of one commune the list's own check tells; people of two communes who bear one name and one birth date are told here.
    private void FindNamesakes()
    {
        var told = new HashSet<(string, int, int)>();
        var first = new Dictionary<(string, BirthDate), ListLine>();
        foreach (var line in Lines)
        {
            var isToldByCheck = !told.Add((line.Name.SearchKey, line.Birth.Year, line.Commune.Id));
            if (!first.TryAdd((line.Name.SearchKey, line.Birth), line) && !isToldByCheck)
                TellNamesake(line, first[(line.Name.SearchKey, line.Birth)]);
        }
    }

    private void TellNamesake(ListLine line, ListLine first) =>
        notes.Warn(ImportCause.RegisterFinding, line.PlaceOf(ListColumn.Name), line.Columns.HeadingOf(ListColumn.Name), line.Name.Full,
                    $"Cùng họ tên và ngày sinh với dòng {first.Row}, mã {first.Code}, ở {first.Commune.Name}. Kiểm tra có phải một người.", FindingKind.SameNameAndBirthYear);

    // A second line on another category is one mistake: that the age does not fit it is no other one.
    private void TellOnce(RowOfPerson row, string code, string text)
    {
        notes.Findings.RemoveAll(finding => finding.Cause is ImportCause.AgeNotInCategory && finding.Sheet == row.Columns.Sheet && finding.Row == row.Row);
        Tell(row, ListColumn.Code, ImportCause.CodeTwice, code, text);
    }

    private void Tell(RowOfPerson row, ListColumn column, ImportCause cause, string seen, string text) => notes.Error(cause, new(row.Columns.Sheet, row.Row, row.Columns[column]), row.Columns.HeadingOf(column), seen, text);

    private sealed record RowOfPerson(SheetColumns<ListColumn> Columns, int Row, string Code, CitizenId? CitizenId, ListLine? Line)
    {
        public string In(RowOfPerson other) => Columns.Sheet == other.Columns.Sheet ? $"dòng {Row}" : $"dòng {Row} của trang “{Columns.SheetName}”";
    }
}
