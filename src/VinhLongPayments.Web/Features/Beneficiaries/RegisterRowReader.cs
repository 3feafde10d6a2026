using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>Reads one row of a register: the person, the award and the authorisation, each mistake told at its cell.</summary>
internal static partial class RegisterRowReader
{
    public static RegisterRow? Read(RegisterCells row, RegisterContext known)
    {
        var code = Code(row, known);
        var person = Person(row, known);
        var (from, paid) = (row.Month(RegisterColumn.From, isNeeded: true), row.Month(RegisterColumn.PaidThrough, isNeeded: false));
        if (from is not null && paid is not null && paid < from.Value.Previous) row.Problem(RegisterColumn.PaidThrough, "Tháng đã chi không được trước tháng bắt đầu hưởng.");
        var category = Category(row, known, paid?.Next ?? from, person?.Birth);
        var number = row.Text(RegisterColumn.Decision, 50);
        if (number.Length == 0) row.Problem(RegisterColumn.Decision, "Phải ghi số quyết định hưởng.");
        var decided = row.Day(RegisterColumn.DecidedOn, isNeeded: true);
        var authorisation = Authorisation(row);

        return !row.IsRight ? null : new(row.Number, code, person!, category!, category!.MinCount, number, decided!.Value, from!.Value, paid, authorisation);
    }

    private static string Code(RegisterCells row, RegisterContext known)
    {
        var code = row.Text(RegisterColumn.Code);
        if (!CodePattern().IsMatch(code) || !code.StartsWith(known.District.Code + "-", StringComparison.Ordinal))
            row.Problem(RegisterColumn.Code, $"Mã đối tượng gồm mã huyện {known.District.Code}, gạch nối và sáu chữ số, ví dụ {known.District.Code}-000123.");
        return code;
    }

    private static PersonFacts? Person(RegisterCells row, RegisterContext known)
    {
        if (!PersonName.TryParse(row.Text(RegisterColumn.Name), out var name)) row.Problem(RegisterColumn.Name, "Phải ghi họ và tên, chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        var birth = Birth(row);
        Sex? sex = row.Text(RegisterColumn.Sex).ToLowerInvariant() switch { "nam" => Sex.Male, "nữ" => Sex.Female, _ => null };
        if (sex is null) row.Problem(RegisterColumn.Sex, "Phải ghi Nam hoặc Nữ.");
        var id = row.Id(RegisterColumn.CitizenId);
        if (id is { } number && number.Check(sex, null).Contains(CitizenIdFinding.SexMismatch)) row.Problem(RegisterColumn.CitizenId, "Chữ số thứ tư của số CCCD không khớp giới tính.");
        if (!known.Communes.TryGetValue(row.Text(RegisterColumn.CommuneCode), out var commune)) row.Problem(RegisterColumn.CommuneCode, $"Không có xã, phường nào của {known.District.Name} mang mã này.");
        if (!known.Points.TryGetValue(row.Text(RegisterColumn.PointCode), out var point)) row.Problem(RegisterColumn.PointCode, $"Không có điểm chi trả đang hoạt động nào của {known.District.Name} mang mã này.");
        var phone = row.Text(RegisterColumn.Phone, 20);
        var atHome = AtHome(row);

        return name is null || birth is null || sex is null || commune is null || point is null ? null
            : new(name, birth.Value, sex.Value, id, row.Text(RegisterColumn.Address), commune.Id, point.Id, atHome, phone.Length == 0 ? null : phone);
    }

    private static BirthDate? Birth(RegisterCells row)
    {
        var precision = row.Text(RegisterColumn.BirthPrecision).ToLowerInvariant() switch { "ngày" => BirthDatePrecision.Day, "tháng" => BirthDatePrecision.Month, "năm" => BirthDatePrecision.Year, _ => (BirthDatePrecision?)null };
        if (precision is null) row.Problem(RegisterColumn.BirthPrecision, "Phải ghi ngày, tháng hoặc năm.");
        if (!BirthDate.TryParse(row.Text(RegisterColumn.Birth), row.Today, out var birth))
        {
            row.Problem(RegisterColumn.Birth, "Phải ghi ngày/tháng/năm, tháng/năm hoặc năm sinh, ví dụ 15/03/1938, 03/1938 hoặc 1938, và không ở tương lai.");
            return null;
        }
        if (precision is { } said && birth.Precision != said) row.Problem(RegisterColumn.BirthPrecision, "Độ chính xác không khớp với ngày sinh đã ghi.");
        return birth;
    }

    // Ages are those of the first month that is still to be paid: what was paid before is history.
    private static BenefitCategory? Category(RegisterCells row, RegisterContext known, PaymentMonth? month, BirthDate? birth)
    {
        var code = row.Text(RegisterColumn.Category, 20);
        if (month is null) return null;
        if (known.Tables.Find(code, month.Value) is not { } category)
        {
            row.Problem(RegisterColumn.Category, $"Không có diện đối tượng nào mang mã này trong tháng {month}.");
            return null;
        }
        if (!Coefficient.TryParse(row.Text(RegisterColumn.Coefficient), out var coefficient) || coefficient != category.Coefficient) row.Problem(RegisterColumn.Coefficient, $"Diện {category.Code} có hệ số {category.Coefficient}.");
        if (birth is { } born && !category.FitsAge(born.AgeInMonthsAt(month.Value))) row.Problem(RegisterColumn.Birth, $"Tuổi của người này trong tháng {month} không thuộc diện {category.Code} ({category.Name}).");
        return category;
    }

    private static bool AtHome(RegisterCells row)
    {
        var text = row.Text(RegisterColumn.AtHome).ToLowerInvariant();
        if (text is not ("" or "có" or "không" or "x")) row.Problem(RegisterColumn.AtHome, "Ghi Có nếu chi tại nhà, ngoài ra để trống.");
        return text is "có" or "x";
    }

    private static AuthorisationFacts? Authorisation(RegisterCells row)
    {
        var (text, id, relation) = (row.Text(RegisterColumn.ReceiverName), row.Id(RegisterColumn.ReceiverId), row.Text(RegisterColumn.Relation, 50));
        var (from, until) = (row.Day(RegisterColumn.AuthorisedFrom, text.Length > 0), row.Day(RegisterColumn.AuthorisedUntil, text.Length > 0));
        if (text.Length == 0)
        {
            if (id is not null || relation.Length > 0) row.Problem(RegisterColumn.ReceiverName, "Có giấy tờ hoặc quan hệ thì phải ghi họ tên người nhận thay.");
            return null;
        }
        if (!PersonName.TryParse(text, out var name)) row.Problem(RegisterColumn.ReceiverName, "Họ tên chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        if (id is null) row.Problem(RegisterColumn.ReceiverId, "Phải ghi số CMND/CCCD của người nhận thay.");
        if (!AuthorisePage.Relations.Contains(relation)) row.Problem(RegisterColumn.Relation, $"Quan hệ phải là một trong: {string.Join(", ", AuthorisePage.Relations)}.");
        if (from is { } first && until is { } last && (last < first || last >= first.AddMonths(12))) row.Problem(RegisterColumn.AuthorisedUntil, Rules.AuthorisationIsShort.Text);
        return name is null || id is null || from is null || until is null ? null
            : new(relation == NamedReceiver.GuardianRelation, name, id.Value, relation, "Theo sổ nhập từ Excel", from.Value, until.Value);
    }

    [GeneratedRegex(@"^[0-9]{3}-[0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
