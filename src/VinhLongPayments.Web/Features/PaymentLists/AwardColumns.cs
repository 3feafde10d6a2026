using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say where a line is paid, on which category and by which decision.</summary>
public sealed record AwardColumns(Commune? Commune, PayoutPoint? Point, BenefitCategory? Category, string Decision)
{
    private const int MostDecision = 50;

    /// <param name="place">Where the sheet's title or a group row says that its people live and are paid.</param>
    public static AwardColumns Read(RowCells<ListColumn> row, ListContext known, SheetPlace place)
    {
        var commune = ReadCommune(row, known, place);
        return new(commune, ReadPoint(row, known, place, commune), ReadCategory(row, known), row.Text(ListColumn.Decision, MostDecision));
    }

    private static Commune? ReadCommune(RowCells<ListColumn> row, ListContext known, SheetPlace place)
    {
        var (code, name) = (row.Text(ListColumn.CommuneCode), row.Text(ListColumn.CommuneName));
        var named = name.Length == 0 ? null : known.CommuneNamed(name);
        if (name.Length > 0 && named is null)
            row.Error(ListColumn.CommuneName, ImportCause.CommuneNameUnknown, $"Không có xã, phường nào của {known.District.Name} mang tên này. Hãy ghi đủ tên ở từng dòng, không ghi “như trên”.");
        if (code.Length == 0 && !row.Has(ListColumn.CommuneCode)) return Found(row, named ?? place.Commune, known);
        if (!known.Communes.TryGetValue(code, out var commune))
        {
            row.Error(ListColumn.CommuneCode, ImportCause.CommuneUnknown, $"Không có xã, phường nào của {known.District.Name} mang mã này trong kỳ chi trả.");
            return null;
        }
        if (named is not null && named.Id != commune.Id)
            row.Error(ListColumn.CommuneCode, ImportCause.CommuneNotName, $"Mã xã {commune.Code} là {commune.Name}, nhưng cột xã ghi “{name}” (mã {named.Code}). Hãy sửa cho khớp.");
        return commune;
    }

    private static Commune? Found(RowCells<ListColumn> row, Commune? commune, ListContext known)
    {
        if (commune is null) row.Error(ListColumn.Name, ImportCause.CommuneUnknown, $"Chưa rõ người này ở xã nào của {known.District.Name}. Hãy ghi tên xã ở cột xã, ở tiêu đề hoặc đặt làm tên trang tính.");
        return commune;
    }

    private static PayoutPoint? ReadPoint(RowCells<ListColumn> row, ListContext known, SheetPlace place, Commune? commune)
    {
        var code = row.Text(ListColumn.PointCode);
        if (code.Length == 0 && !row.Has(ListColumn.PointCode))
        {
            var point = place.Point ?? known.OnlyPointOf(commune);
            if (point is null && commune is not null) row.Error(ListColumn.Name, ImportCause.PointUnknown, $"Chưa rõ điểm chi trả: {commune.Name} không có, hoặc có nhiều hơn một điểm. Hãy thêm cột mã điểm chi trả.");
            return point;
        }
        if (known.Points.TryGetValue(code, out var found)) return found;
        row.Error(ListColumn.PointCode, ImportCause.PointUnknown, $"Không có điểm chi trả đang hoạt động nào của {known.District.Name} mang mã này.");
        return null;
    }

    private static BenefitCategory? ReadCategory(RowCells<ListColumn> row, ListContext known)
    {
        var text = row.Text(ListColumn.Category);
        var coefficient = row.Text(ListColumn.Coefficient);
        var category = known.Categories.GetValueOrDefault(text) ?? known.Categories.GetValueOrDefault(text.ToUpperInvariant()) ?? known.CategoryNamed(text);
        if (category is null)
        {
            row.Error(ListColumn.Category, ImportCause.CategoryUnknown, $"Không có diện đối tượng nào mang mã này trong {known.Period}.");
            return null;
        }
        if (!row.Has(ListColumn.Coefficient)) return category;

        if (!Coefficient.TryParse(coefficient, out var typed) || typed != category.Coefficient)
            row.Error(ListColumn.Coefficient, ImportCause.CoefficientWrong, $"Diện {category.Code} có hệ số {category.Coefficient}.");
        else if (row.Cell(ListColumn.Coefficient).Kind is CellKind.Text && coefficient.Any(c => !char.IsAsciiDigit(c)))
            row.Mend(ListColumn.Coefficient, ImportCause.CoefficientText, typed.ToString());
        return category;
    }

    /// <summary>Whether the age reached in the period fits the category; skipped where only funeral support is paid.</summary>
    public static void CheckAge(RowCells<ListColumn> row, BenefitCategory category, BirthDate birth, ListContext known)
    {
        var ages = known.Period.Months.Select(birth.AgeInMonthsAt).ToList();
        // Whoever grows out of a category is still paid in that month.
        if (ages.TrueForAll(age => category.FitsAge(age) || category.FitsAge(age - 1))) return;

        row.Error(row.Has(ListColumn.Birth) ? ListColumn.Birth : ListColumn.BirthYear, ImportCause.AgeNotInCategory, category.Code == "NCTC"
            ? "Diện NCTC dành cho người từ đủ 80 tuổi; người này chưa đủ 80 tuổi trong kỳ."
            : $"Tuổi của người này trong kỳ không thuộc diện {category.Code} ({category.Name}).");
    }
}

/// <summary>Which commune and point a sheet, or a group of its rows, is about.</summary>
public sealed record SheetPlace(Commune? Commune, PayoutPoint? Point);
