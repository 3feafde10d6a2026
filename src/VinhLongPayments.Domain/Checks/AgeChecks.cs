namespace VinhLongPayments.Domain.Checks;

/// <summary>Ages: checks 6, 7, 8 and 10.</summary>
internal static class AgeChecks
{
    private const int Old = 100, VeryOld = 105, MonthsUnknown = 11;

    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) =>
        line.IsHead ? AfterTheEnd(list, line).Concat(VeryOldPeople(list, line)).Concat(OldAge(list, line)).Concat(Turning(list, line)).Concat(YearOnly(list, line)) : [];

    /// <summary>Whoever grows out of a category is still paid in that month, so the age of the month before fits too.</summary>
    public static bool FitsAgeOf(BenefitCategory category, BirthDate birth, PaymentMonth month) => category.FitsAge(birth.AgeInMonthsAt(month)) || category.FitsAge(birth.AgeInMonthsAt(month) - 1);

    public static bool IsOldAge(BenefitCategory category) => category.Family == "NCTC";

    // 6: nothing after the month of death, of the stop, or while suspended.
    private static IEnumerable<Finding> AfterTheEnd(CheckedList list, CheckedLine line)
    {
        var person = list.Person(line);
        foreach (var item in line.Of(ItemKind.Regular))
        {
            if (person.DiedOn is { } day && PaymentMonth.Of(day) < item.Month)
                yield return Found.Error(FindingKind.PaidAfterDeathOrStop, line, $"Sổ ghi mất ngày {day:dd'/'MM'/'yyyy}; tháng {item.Month} không còn được hưởng. Bỏ người này khỏi danh sách.");
            else if (!person.IsPaidHere)
                yield return Found.Error(FindingKind.PaidAfterDeathOrStop, line, $"Sổ ghi đã chuyển nơi hưởng; tháng {item.Month} do huyện khác chi. Bỏ người này khỏi danh sách.");
            else if (person.Awards.Count > 0 && list.Calculator.SumOf(new(line.Birth, person.DiedOn, person.Awards), item.Month) == Vnd.Zero)
                yield return Found.Error(FindingKind.PaidAfterDeathOrStop, line, $"Theo sổ, tháng {item.Month} người này đã thôi hưởng, đang tạm dừng hoặc hết tuổi của diện. Bỏ khỏi danh sách hoặc lập quyết định.");
        }
    }

    private static IEnumerable<Finding> VeryOldPeople(CheckedList list, CheckedLine line)
    {
        var years = line.Birth.AgeInYearsAt(list.Period.To.LastDay);
        if (years > VeryOld && !list.Person(line).WasSeen)
            yield return Found.Error(FindingKind.OlderThanHundredFive, line, $"{years} tuổi (sinh {line.Birth}). Phải xác minh còn sống trong 12 tháng qua rồi ghi kết quả vào sổ.");
        else if (years > Old)
            yield return Found.Warning(FindingKind.OlderThanHundred, line, $"{years} tuổi (sinh {line.Birth}). Kiểm tra ngày sinh và việc còn sống.");
    }

    // 7: an allowance for age alone before the age.
    private static IEnumerable<Finding> OldAge(CheckedList list, CheckedLine line)
    {
        var category = list.Tables.Find(line.CategoryCode, list.Month);
        if (category is not null && IsOldAge(category) && !FitsAgeOf(category, line.Birth, list.Month))
            yield return Found.Error(FindingKind.TooYoungForOldAge, line, $"Sinh {line.Birth}, chưa đủ {category.MinAgeMonths / 12} tuổi trong tháng {list.Month} của diện {category.Code}.");
    }

    // 8: an age at which the category begins or ends is reached in this very month.
    private static IEnumerable<Finding> Turning(CheckedList list, CheckedLine line)
    {
        if (list.Tables.Find(line.CategoryCode, list.Month) is not { StackGroup: "BASE" } category) yield break;
        var age = line.Birth.AgeInMonthsAt(list.Month);
        if (age == category.MaxAgeMonths || (age == category.MinAgeMonths && age > 0))
            yield return Found.Warning(FindingKind.AgeChangesCategory, line, $"Tháng này đủ {Words(age)}, diện {category.Code}. Kiểm tra quyết định điều chỉnh.");
    }

    private static string Words(int months) => months % 12 == 0 ? $"{months / 12} tuổi" : $"{months} tháng tuổi";

    // 10: with a year alone nobody knows on which side of the threshold the person stands.
    private static IEnumerable<Finding> YearOnly(CheckedList list, CheckedLine line)
    {
        if (line.Birth.Precision is not BirthDatePrecision.Year || list.Tables.Find(line.CategoryCode, list.Month) is not { } category) yield break;
        var age = line.Birth.AgeInMonthsAt(list.Month);
        if (category.FitsAge(age) && !category.FitsAge(age - MonthsUnknown))
            yield return Found.Warning(FindingKind.BirthYearOnlyAtThreshold, line, $"Chỉ có năm sinh {line.Birth}, mà tuổi của diện {category.Code} rơi đúng vào năm này. Bổ sung ngày sinh.");
    }
}
