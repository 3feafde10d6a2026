namespace VinhLongPayments.Domain.Checks;

/// <summary>Amounts and coefficients: checks 1, 2 and 11.</summary>
internal static class AmountChecks
{
    private const int LongMonths = 12, LongTimes = 5;

    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) => Rate(list, line).Concat(Coefficients(list, line)).Concat(Jump(list, line)).Concat(LongBackPay(line));

    // 1: rate × coefficient of each month; a line of funeral support alone has no regular part.
    private static IEnumerable<Finding> Rate(CheckedList list, CheckedLine line)
    {
        foreach (var item in line.Of(ItemKind.Regular))
        {
            if (list.Tables.Find(item.CategoryCode, item.Month) is not { } category) continue;
            var one = list.Tables.AmountOf(category, 1, item.Month);
            var expected = item.CategoryCode == line.CategoryCode ? list.Tables.BaseOf(category.Code, item.Month) * line.Coefficient : one;
            var isRight = item.Amount == expected || (category.IsPerHead && item.Amount.Dong % one.Dong == 0);
            if (!isRight) yield return Found.Error(FindingKind.AmountDiffersFromRate, line, $"Tháng {item.Month} ghi {item.Amount}, mức chuẩn nhân hệ số là {expected}. Sửa số tiền hoặc hệ số.");
        }
    }

    // 2: the coefficient of the category in the month, once or for each head, at an age the category is for.
    private static IEnumerable<Finding> Coefficients(CheckedList list, CheckedLine line)
    {
        if (!line.IsHead) yield break;
        if (list.Tables.Find(line.CategoryCode, list.Month) is not { } category)
        {
            yield return Found.Error(FindingKind.CoefficientNotAllowed, line, $"Không có diện {line.CategoryCode} trong tháng {list.Month}. Sửa mã diện.");
            yield break;
        }
        var fits = line.Coefficient == category.Coefficient || (category.IsPerHead && line.Coefficient.Tenths % category.Coefficient.Tenths == 0);
        if (!fits) yield return Found.Error(FindingKind.CoefficientNotAllowed, line, $"Hệ số {line.Coefficient} không đúng: diện {category.Code} có hệ số {category.Coefficient}.");
        else if (!AgeChecks.IsOldAge(category) && !AgeChecks.FitsAgeOf(category, line.Birth, list.Month))
            yield return Found.Error(FindingKind.CoefficientNotAllowed, line, $"Sinh {line.Birth}: tuổi trong tháng {list.Month} không thuộc diện {category.Code}. Điều chỉnh sang diện đúng tuổi.");
    }

    // 11: a jump that neither a decision, nor age, nor a new rate explains.
    private static IEnumerable<Finding> Jump(CheckedList list, CheckedLine line)
    {
        if (!line.IsHead || list.Previous?.GetValueOrDefault(line.PersonId) is not { } before || before.Regular == line.Monthly) yield break;
        var (awards, text) = (list.Person(line).Awards, $"Tháng trước {before.Regular}, tháng này {line.Monthly}");
        if (awards.Count == 0)
        {
            var sameTerms = before.CategoryCode == line.CategoryCode && before.Coefficient == line.Coefficient;
            if (!sameTerms) yield return Found.Info(FindingKind.AmountJumpsWithoutDecision, line, $"{text}; sổ chưa có hồ sơ để đối chiếu quyết định.");
        }
        else if (list.Calculator.SumOf(new(line.Birth, list.Person(line).DiedOn, awards), list.Month) != line.Monthly)
            yield return Found.Error(FindingKind.AmountJumpsWithoutDecision, line, $"{text}, nhưng sổ không có quyết định nào làm thay đổi. Lập quyết định điều chỉnh hoặc sửa số tiền.");
    }

    private static IEnumerable<Finding> LongBackPay(CheckedLine line)
    {
        var (months, amount) = (line.Of(ItemKind.BackPay).Sum(item => item.Months), line.Of(ItemKind.BackPay).Sum(item => item.Amount));
        if (months > LongMonths || (line.Monthly > Vnd.Zero && amount > line.Monthly * LongTimes))
            yield return Found.Warning(FindingKind.LongBackPay, line, $"Truy lĩnh {months} tháng, {amount}. Kiểm tra quyết định và tháng bắt đầu hưởng.");
    }
}
