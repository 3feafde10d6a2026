using System.Text.RegularExpressions;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say who a line is for.</summary>
public sealed partial record PersonColumns(string Code, PersonName? Name, BirthDate? Birth, Sex? Sex, CitizenId? CitizenId, string Address)
{
    private const int AdultYears = 16, OldYears = 100, MostAddress = 200;

    public static PersonColumns Read(RowCells row, ListContext known)
    {
        var code = row.Text(ListColumn.Code);
        if (!CodePattern().IsMatch(code)) row.Problem(ListColumn.Code, $"Mã đối tượng gồm mã huyện, gạch nối và sáu chữ số, ví dụ {known.District.Code}-000123.");
        else if (!code.StartsWith(known.District.Code + "-", StringComparison.Ordinal)) row.Problem(ListColumn.Code, $"Mã đối tượng phải bắt đầu bằng mã huyện {known.District.Code}.");

        var isName = PersonName.TryParse(row.Text(ListColumn.Name), out var name);
        if (!isName) row.Problem(ListColumn.Name, "Phải ghi họ và tên, chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        var sex = ReadSex(row);
        var birth = ReadBirth(row, known);
        var id = ReadId(row, ListColumn.CitizenId);
        if (id is { } number) Compare(row, number, sex, birth);
        else if (birth is { } born && born.AgeInYearsAt(known.Period.To.LastDay) >= AdultYears && row[ListColumn.CitizenId].Kind is CellKind.Empty)
            row.Warn(FindingKind.MissingCitizenId, ListColumn.CitizenId, "Người từ 16 tuổi chưa có số CMND/CCCD.");

        return new(code, name, birth, sex, id, row.Text(ListColumn.Address, MostAddress));
    }

    /// <summary>An identity number: 9 digits, 12 digits or empty. A cell of type number may have lost its leading zero.</summary>
    public static CitizenId? ReadId(RowCells row, ListColumn column)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;
        if (row[column].Kind is CellKind.Number)
        {
            row.Problem(column, "Ô đang ở kiểu số nên có thể đã mất số 0 ở đầu. Hãy đổi ô sang kiểu văn bản và nhập lại đủ 9 hoặc 12 chữ số.");
            return null;
        }
        if (Domain.People.CitizenId.TryParse(text, out var id)) return id;

        row.Problem(column, $"Số CMND có 9 chữ số, số CCCD có 12 chữ số; ô này có {text.Count(char.IsAsciiDigit)} chữ số. Nếu chưa có thì để trống.");
        return null;
    }

    private static Sex? ReadSex(RowCells row)
    {
        switch (row.Text(ListColumn.Sex).ToLowerInvariant())
        {
            case "nam": return Domain.People.Sex.Male;
            case "nữ": return Domain.People.Sex.Female;
            default:
                row.Problem(ListColumn.Sex, "Phải ghi Nam hoặc Nữ.");
                return null;
        }
    }

    private static BirthDate? ReadBirth(RowCells row, ListContext known)
    {
        var text = row.Text(ListColumn.Birth);
        if (row[ListColumn.Birth].Kind is CellKind.Date && DateOnly.TryParse(text, out var day)) text = $"{day:dd'/'MM'/'yyyy}";
        if (!BirthDate.TryParse(text, known.Today, out var birth))
        {
            row.Problem(ListColumn.Birth, "Phải ghi ngày/tháng/năm, tháng/năm hoặc năm sinh, ví dụ 15/03/1938, 03/1938 hoặc 1938, và không ở tương lai.");
            return null;
        }
        if (birth.AgeInYearsAt(known.Period.To.LastDay) > OldYears) row.Warn(FindingKind.OlderThanHundred, ListColumn.Birth, $"Trên 100 tuổi (sinh {birth}).");
        return birth;
    }

    private static void Compare(RowCells row, CitizenId id, Sex? sex, BirthDate? birth)
    {
        foreach (var finding in id.Check(sex, birth))
        {
            if (finding is CitizenIdFinding.SexMismatch) row.Problem(ListColumn.CitizenId, "Chữ số thứ tư của số CCCD không khớp giới tính. Hãy kiểm tra số CCCD và giới tính.");
            if (finding is CitizenIdFinding.UnknownProvince) row.Warn(FindingKind.CitizenIdUnknownProvince, ListColumn.CitizenId, "Ba chữ số đầu của số CCCD không phải mã một tỉnh.");
            if (finding is CitizenIdFinding.BirthYearMismatch) row.Warn(FindingKind.CitizenIdBirthYear, ListColumn.CitizenId, "Năm sinh trong số CCCD khác cột Ngày sinh.");
        }
    }

    [GeneratedRegex(@"^\d{3}-\d{6}$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex CodePattern();
}
