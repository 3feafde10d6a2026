using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say where a line is paid, on which category and by which decision.</summary>
public sealed record AwardColumns(Commune? Commune, PayoutPoint? Point, BenefitCategory? Category, string Decision)
{
    private const int MostDecision = 50;

    public static AwardColumns Read(RowCells row, ListContext known)
    {
        var commune = ReadCommune(row, known);
        if (!known.Points.TryGetValue(row.Text(ListColumn.PointCode), out var point))
            row.Problem(ListColumn.PointCode, $"Không có điểm chi trả đang hoạt động nào của {known.District.Name} mang mã này.");

        var decision = row.Text(ListColumn.Decision, MostDecision);
        if (decision.Length == 0) row.Warn(FindingKind.MissingDecision, ListColumn.Decision, "Chưa ghi số quyết định hưởng.");
        return new(commune, point, ReadCategory(row, known), decision);
    }

    private static Commune? ReadCommune(RowCells row, ListContext known)
    {
        var name = row.Text(ListColumn.CommuneName);
        if (!known.Communes.TryGetValue(row.Text(ListColumn.CommuneCode), out var commune))
        {
            row.Problem(ListColumn.CommuneCode, $"Không có xã, phường nào của {known.District.Name} mang mã này trong kỳ chi trả.");
            return null;
        }
        if (name.Length > 0 && !string.Equals(name, commune.Name, StringComparison.OrdinalIgnoreCase))
            row.Warn(FindingKind.CommuneNameDiffers, ListColumn.CommuneName, $"Ghi “{name}”, nhưng mã xã {commune.Code} là {commune.Name}.");
        return commune;
    }

    private static BenefitCategory? ReadCategory(RowCells row, ListContext known)
    {
        var text = row.Text(ListColumn.Coefficient);
        if (!known.Categories.TryGetValue(row.Text(ListColumn.Category), out var category))
        {
            row.Problem(ListColumn.Category, $"Không có diện đối tượng nào mang mã này trong {known.Period}.");
            return null;
        }
        if (!Coefficient.TryParse(text, out var coefficient) || row[ListColumn.Coefficient].Kind is not (CellKind.Number or CellKind.Text) || coefficient != category.Coefficient)
            row.Problem(ListColumn.Coefficient, $"Diện {category.Code} có hệ số {category.Coefficient}.");
        return category;
    }

    /// <summary>Whether the age reached in the period fits the category; skipped where only funeral support is paid.</summary>
    public static void CheckAge(RowCells row, BenefitCategory category, BirthDate birth, ListContext known)
    {
        var ages = known.Period.Months.Select(birth.AgeInMonthsAt).ToList();
        // Whoever grows out of a category is still paid in that month.
        if (!ages.TrueForAll(age => category.FitsAge(age) || category.FitsAge(age - 1)))
        {
            row.Problem(ListColumn.Birth, category.Code == "NCTC"
                ? "Diện NCTC dành cho người từ đủ 80 tuổi; người này chưa đủ 80 tuổi trong kỳ."
                : $"Tuổi của người này trong kỳ không thuộc diện {category.Code} ({category.Name}).");
            return;
        }
        const int monthsUnknown = 11;
        if (birth.Precision is BirthDatePrecision.Year && !ages.TrueForAll(age => category.FitsAge(age - monthsUnknown)))
            row.Warn(FindingKind.BirthYearOnlyAtThreshold, ListColumn.Birth, $"Chỉ có năm sinh {birth}, mà tuổi của diện {category.Code} rơi đúng vào năm này.");
    }
}
