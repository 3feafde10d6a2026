using System.Text.RegularExpressions;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What stands above the headings and between the people: month, commune, point, hamlet.</summary>
internal sealed partial class ListTitle(SheetColumns<ListColumn> columns, ListContext known, ImportNotes notes)
{
    private Commune? _commune = known.CommuneIn(columns.SheetName) ?? known.CommuneNamed(columns.SheetName);
    private PayoutPoint? _point;

    public SheetPlace Place => new(_commune, _point);

    /// <summary>The hamlet of the group the rows stand in.</summary>
    public string? Hamlet { get; private set; }

    /// <summary>Reads a row above the headings.</summary>
    public void Read(SheetRow row)
    {
        for (var column = 0; column < row.Width; column++)
        {
            var place = new CellPlace(columns.Sheet, row.Number, column);
            var text = notes.Decisions.ValueOf(place) ?? row[column].Text;
            if (text.Length == 0) continue;

            if (OldText.Recognise(text) is { } font) text = OldText.Decode(text, font);
            _commune = known.CommuneIn(text) ?? _commune;
            if (PointCode().Matches(text).Select(match => known.Points.GetValueOrDefault(match.Value)).FirstOrDefault(point => point is not null) is { } point) _point = point;
            if (Month().Match(text) is { Success: true } month && PaymentMonth.TryParse($"{month.Groups[1].Value}/{month.Groups[2].Value}", out var said) && !known.Period.Months.Contains(said))
                notes.Error(ImportCause.WrongMonth, place, "", text, $"Tiêu đề ghi tháng {said}, nhưng kỳ chi trả đã chọn là {known.Period}. Hãy chọn lại kỳ, hoặc sửa tiêu đề.");
        }
    }

    /// <summary>Reads a row between the people that names a hamlet, a commune or a point.</summary>
    public void ReadGroup(SheetRow row, string words, SheetSums sums)
    {
        sums.BeginGroup();
        if (known.CommuneNamed(words) is { } commune) (_commune, _point, Hamlet) = (commune, null, null);
        else if (HamletName().IsMatch(words)) Hamlet = words;
        notes.Tell(ImportCause.RowSkipped, new(columns.Sheet, row.Number, -1), "", words, "Dòng nhóm, không phải người hưởng.");
    }

    [GeneratedRegex(@"\b[0-9]{7}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PointCode();

    [GeneratedRegex(@"tháng\s+([0-9]{1,2})\s*(?:/|-|năm)\s*([0-9]{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(ấp|khóm|tổ)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HamletName();
}

/// <summary>The sheet's own sums, held against what its people come to.</summary>
internal sealed class SheetSums(SheetColumns<ListColumn> columns, ImportNotes notes)
{
    private Vnd _group = Vnd.Zero, _sheet = Vnd.Zero;
    private bool _isKnown = true;

    /// <summary>The sum of the whole sheet was met: what follows is signatures.</summary>
    public bool HasEnded { get; private set; }

    public void Add(Vnd? total)
    {
        if (total is null) _isKnown = false;
        (_group, _sheet) = (_group + (total ?? Vnd.Zero), _sheet + (total ?? Vnd.Zero));
        HasEnded = false;
    }

    // A row that was left out was still added up by whoever wrote the sums.
    public void Skip() => _isKnown = false;

    public void BeginGroup() => _group = Vnd.Zero;

    public void Compare(SheetRow row, string words)
    {
        var isWhole = PersonName.SearchKeyOf(words) is "cong" or "tong cong" or "tong so" or "tong" or "";
        var place = new CellPlace(columns.Sheet, row.Number, columns[ListColumn.Total] >= 0 ? columns[ListColumn.Total] : columns[ListColumn.Regular]);
        var text = notes.Decisions.ValueOf(place) ?? row[place.Column].Text;
        var said = Said(row[place.Column], text);
        if (said is { } amount && _isKnown) Tell(place, words, text, amount, isWhole);
        _group = Vnd.Zero;
        HasEnded |= isWhole && said == _sheet;
    }

    private void Tell(CellPlace place, string words, string text, Vnd said, bool isWhole)
    {
        var heading = columns.HeadingOf(ListColumn.Total);
        if (said == _sheet || said == _group) notes.Tell(ImportCause.SumConfirmed, place, heading, text, $"{(words.Length == 0 ? "Cộng" : words)}: {said.Figures}, khớp.");
        else if (words.Length == 0) notes.Error(ImportCause.AmountWithoutPerson, place, heading, text, "Dòng có số tiền nhưng không có tên người hưởng. Hãy ghi tên, hoặc xóa số tiền.");
        else notes.Error(ImportCause.SumDiffers, place, heading, text, $"{words} ghi {said.Figures}, hệ thống cộng các dòng được {(isWhole ? _sheet : _group).Figures}. Hãy xem có thiếu người không, rồi sửa số cộng.");
    }

    public void CompareWords(SheetRow row, string words)
    {
        HasEnded = true;
        var column = Enumerable.Range(0, row.Width).First(c => row[c].Text.Trim().Length > 0);
        var place = new CellPlace(columns.Sheet, row.Number, column);
        var text = notes.Decisions.ValueOf(place) ?? words;
        var said = text.Contains(':') ? text[(text.IndexOf(':') + 1)..] : "";
        if (!_isKnown || said.Trim().Length == 0) return;
        if (Key(said) == Key(MoneyInWords.Write(_sheet))) notes.Tell(ImportCause.SumConfirmed, place, "", said.Trim(), "Số tiền bằng chữ khớp.");
        else notes.Error(ImportCause.WordsDiffer, place, "", said.Trim(), $"Số tiền bằng chữ không khớp. Cộng các dòng là: {MoneyInWords.Write(_sheet)}.");
    }

    private static Vnd? Said(Cell cell, string text)
    {
        var defect = cell.Kind is CellKind.Number && text == cell.Text ? TypedAmount.ReadNumber(text, out var dong) : TypedAmount.Read(text, out dong, out _);
        return defect is AmountDefect.None && text.Length > 0 ? new(dong) : null;
    }

    // Regions say linh or lẻ, ngàn or nghìn, mốt or một; offices add “chẵn” and “./.”.
    private static string Key(string words)
    {
        var plain = string.Concat(PersonName.SearchKeyOf(words).Select(c => char.IsLetter(c) ? c : ' '));
        var kept = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "chan").Select(word => word switch { "linh" => "le", "ngan" => "nghin", "ti" => "ty", "bon" => "tu", _ => word });
        return string.Join(' ', kept);
    }
}
