using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports.Reading;

/// <summary>What could be made of an identity number's cell.</summary>
/// <param name="Mend">The kind of mend that leads from the cell to the number; null when the cell is right.</param>
public readonly record struct TypedCitizenId(CitizenId? Id, ImportCause? Mend, string? Problem)
{
    private const int MostExact = 15;

    /// <summary>Reads 9 or 12 digits. A zero that a number cell lost is proposed only where the number then fits the person.</summary>
    public static TypedCitizenId Read(Cell cell, string text, Sex? sex, BirthDate? birth)
    {
        var isNumber = cell.Kind is CellKind.Number;
        if (isNumber && (text.Contains('E', StringComparison.OrdinalIgnoreCase) || text.Length > MostExact)) return Wrong("Ô kiểu số đã làm tròn số này, không còn đủ chữ số. Hãy nhập lại từ giấy tờ.");

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text.Any(c => !char.IsAsciiDigit(c) && !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '.' or '-' or '`'))) return Wrong("Chỉ ghi chữ số: CMND 9 số, CCCD 12 số.");
        if (digits.Length is 9 or 12)
            return new(CitizenId.FromDigits(digits), isNumber ? ImportCause.CitizenIdNumber : digits.Length == text.Length ? null : ImportCause.CitizenIdSpaces, null);
        if (digits.Length == 11 && FitsWithZero("0" + digits, sex, birth)) return new(CitizenId.FromDigits("0" + digits), ImportCause.CitizenIdLostZero, null);
        if (digits.Length == 8 && isNumber) return new(CitizenId.FromDigits("0" + digits), ImportCause.CitizenIdLostZero, null);

        var hint = digits.Length is 8 or 11 ? " Có thể đã mất số 0 ở đầu." : "";
        return Wrong($"Cần 9 hoặc 12 chữ số, ô này có {digits.Length}.{hint} Nếu chưa có thì để trống.");
    }

    private static bool FitsWithZero(string digits, Sex? sex, BirthDate? birth) =>
        digits[0] == '0' && birth is not null && CitizenId.TryParse(digits, out var id) && id.Check(sex, birth).Count == 0;

    private static TypedCitizenId Wrong(string problem) => new(null, null, problem);
}
