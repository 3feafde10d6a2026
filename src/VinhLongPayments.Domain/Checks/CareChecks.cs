namespace VinhLongPayments.Domain.Checks;

/// <summary>What may be paid beside what, and carers: check 5.</summary>
internal static class CareChecks
{
    private const int ManyCaredFor = 2;

    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) => line.IsHead ? Bases(list, line).Concat(Carers(list, line)) : [];

    private static IEnumerable<Finding> Bases(CheckedList list, CheckedLine line)
    {
        foreach (var month in line.Of(ItemKind.Regular).GroupBy(item => item.Month).Take(1))
        {
            var categories = month.Select(item => list.Tables.Find(item.CategoryCode, month.Key)).OfType<BenefitCategory>().DistinctBy(category => category.Code).ToList();
            var (bases, hasSingle) = (categories.FindAll(category => category.IsBase), categories.Exists(category => category.IsSingleParent));
            if (bases.Count > 1 || (hasSingle && bases.Exists(category => !category.GoesWithSingleParent)))
                yield return Found.Error(FindingKind.TwoBaseCategories, line, $"Hưởng cùng lúc {string.Join(", ", categories.Select(c => c.Code))}: chỉ được một mức cao nhất. Bỏ bớt một diện.");
        }
    }

    private static bool NeedsExtremelyDisabled(string code) => code == "CSHO" || code.StartsWith("CSNN", StringComparison.Ordinal);

    private static IEnumerable<Finding> Carers(CheckedList list, CheckedLine line)
    {
        var care = list.Person(line).Awards.Where(award => award.IsPaidIn(list.Month) && list.Tables.OfFamily(award.Last.Family, list.Month).Any(c => c.IsCare)).ToList();
        if (NeedsExtremelyDisabled(line.CategoryCode))
        {
            var own = care.Where(award => NeedsExtremelyDisabled(award.Last.CategoryCode)).ToList();
            if (own.Count == 0 || own.Exists(award => award.CaredForId is null))
                yield return Found.Info(FindingKind.CarerWithoutDisabled, line, "Sổ chưa ghi người khuyết tật đặc biệt nặng được chăm sóc, không đối chiếu được.");
            foreach (var award in own.Where(award => award.CaredForId is { } cared && !list.LiveExtremelyDisabled.Contains(cared)))
                yield return Found.Error(FindingKind.CarerWithoutDisabled, line, $"Người được chăm sóc ({award.CaredName}) không còn hưởng diện khuyết tật đặc biệt nặng. Lập quyết định thôi hưởng hỗ trợ chăm sóc.");
        }
        var heads = care.Sum(award => award.StepIn(list.Month)?.Count ?? 1);
        if (heads > ManyCaredFor) yield return Found.Warning(FindingKind.CarerOfMany, line, $"Nhận chăm sóc {heads} người. Kiểm tra điều kiện chăm sóc.");
    }
}
