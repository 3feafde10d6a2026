using System.Text.RegularExpressions;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say who a line is for.</summary>
public sealed partial record PersonColumns(string Code, PersonName? Name, BirthDate? Birth, Sex Sex, CitizenId? CitizenId, string Address)
{
    private const int MostAddress = 200;

    public static PersonColumns Read(RowCells<ListColumn> row, ListContext known, string? hamlet)
    {
        var code = row.Text(ListColumn.Code);
        if (!CodePattern().IsMatch(code)) row.Error(ListColumn.Code, ImportCause.CodeInvalid, $"Mã đối tượng gồm mã huyện, gạch nối và sáu chữ số, ví dụ {known.District.Code}-000123.");
        else if (!code.StartsWith(known.District.Code + "-", StringComparison.Ordinal)) row.Error(ListColumn.Code, ImportCause.CodeOtherDistrict, $"Mã đối tượng phải bắt đầu bằng mã huyện {known.District.Code}.");

        var name = row.Name(ListColumn.Name, "Phải ghi họ và tên, chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        var sex = ReadSex(row);
        var birth = ReadBirth(row, known);
        var id = ReadId(row, ListColumn.CitizenId, sex, birth);
        if (id is { } number && number.Check(sex, birth).Contains(CitizenIdFinding.SexMismatch))
            row.Error(ListColumn.CitizenId, ImportCause.CitizenIdSex, "Chữ số thứ tư của số CCCD không khớp giới tính. Hãy kiểm tra số CCCD và giới tính.");

        var address = row.Text(ListColumn.Address, MostAddress);
        return new(code, name, birth, sex, id, address.Length == 0 && hamlet is not null ? hamlet : address);
    }

    /// <summary>An identity number: 9 digits, 12 digits or empty.</summary>
    public static CitizenId? ReadId(RowCells<ListColumn> row, ListColumn column, Sex? sex = null, BirthDate? birth = null)
    {
        var text = row.Text(column);
        if (text.Length == 0) return null;

        var read = TypedCitizenId.Read(row.Cell(column), text, sex, birth);
        if (read.Problem is { } problem) row.Error(column, ImportCause.CitizenIdInvalid, problem);
        else if (read.Mend is { } mend) row.Mend(column, mend, read.Id!.Value.Digits);
        return read.Id;
    }

    private static Sex ReadSex(RowCells<ListColumn> row)
    {
        if (row.Text(ListColumn.BirthOfMan).Length > 0) return Sex.Male;
        if (row.Text(ListColumn.BirthOfWoman).Length > 0) return Sex.Female;
        if (!row.Has(ListColumn.Sex)) return Sex.Unknown;

        switch (PersonName.SearchKeyOf(row.Text(ListColumn.Sex)))
        {
            case "nam": return Sex.Male;
            case "nu": return Sex.Female;
            default:
                row.Error(ListColumn.Sex, ImportCause.SexInvalid, "Phải ghi Nam hoặc Nữ.");
                return Sex.Unknown;
        }
    }

    private static BirthDate? ReadBirth(RowCells<ListColumn> row, ListContext known)
    {
        var (column, read) = BirthOf(row, known.Today);
        if (read.Birth is null)
        {
            row.Error(column, ImportCause.BirthInvalid, "Phải ghi ngày/tháng/năm, tháng/năm hoặc năm sinh có thật, ví dụ 15/03/1938, 03/1938 hoặc 1938, từ năm 1880 và không ở tương lai.");
            return null;
        }
        if (read.Mend is { } mend) row.Mend(column, mend, read.Birth.Value.ToString());
        return read.Birth;
    }

    // One column, or day, month and year in three, or the year under “Nam” or “Nữ”.
    private static (ListColumn Column, TypedBirth Read) BirthOf(RowCells<ListColumn> row, DateOnly today)
    {
        if (row.Has(ListColumn.BirthYear) && !row.Has(ListColumn.Birth))
            return (ListColumn.BirthYear, TypedBirth.OfParts(row.Text(ListColumn.BirthDay), row.Text(ListColumn.BirthMonth), row.Text(ListColumn.BirthYear), today));

        var column = row.Has(ListColumn.Birth) ? ListColumn.Birth : row.Text(ListColumn.BirthOfWoman).Length > 0 ? ListColumn.BirthOfWoman : ListColumn.BirthOfMan;
        return (column, TypedBirth.Read(row.Cell(column), row.Text(column), today));
    }

    [GeneratedRegex(@"^\d{3}-\d{6}$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex CodePattern();
}
