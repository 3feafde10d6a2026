namespace VinhLongPayments.Domain.Checks;

/// <summary>Papers a line stands on: checks 20, 22 and 24.</summary>
internal static class PaperChecks
{
    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) => line.IsHead ? Certificates(list, line).Concat(Decisions(list, line)) : [];

    // 20: what was decided here must have its certificate; what an import brought is history.
    private static IEnumerable<Finding> Certificates(CheckedList list, CheckedLine line)
    {
        var category = list.Tables.Find(line.CategoryCode, list.Month);
        var award = list.Person(line).Awards.FirstOrDefault(award => award.IsPaidIn(list.Month) && award.Last.Family == category?.Family);
        if (category is not { IsDisability: true } || award is null) yield break;

        if (award.Certificate is null)
            yield return new(FindingKind.DisabilityWithoutCertificate, award.First.DecisionId is null ? FindingSeverity.Info : FindingSeverity.Error, line.Number, "Sổ chưa ghi số, ngày giấy xác nhận mức độ khuyết tật. Bổ sung bằng quyết định điều chỉnh.");
        else if (award.Certificate.ReassessBy is { } day && day < list.Period.From.FirstDay)
            yield return Found.Warning(FindingKind.CertificateOutdated, line, $"Giấy xác nhận số {award.Certificate.Number} phải đánh giá lại trước ngày {day:dd'/'MM'/'yyyy}.");
    }

    private static IEnumerable<Finding> Decisions(CheckedList list, CheckedLine line)
    {
        // 24.
        if (string.IsNullOrWhiteSpace(line.DecisionNumber))
            yield return new(FindingKind.MissingDecision, list.IsGenerated ? FindingSeverity.Error : FindingSeverity.Warning, line.Number, "Chưa ghi số quyết định hưởng.");
        // 22.
        else if (list.NumbersWithTwoDates.Contains(line.DecisionNumber))
            yield return Found.Error(FindingKind.DecisionNumberTwoDates, line, $"Sổ có hai ngày ký khác nhau cho quyết định số {line.DecisionNumber}. Sửa hồ sơ sai.");
    }

    /// <summary>An upload of people whom the register has no award for is said once, not on each line.</summary>
    public static IEnumerable<Finding> UnknownToRegister(CheckedList list)
    {
        var disabled = list.Lines.Count(line => line.IsHead && list.Person(line).Awards.Count == 0 && list.Tables.Find(line.CategoryCode, list.Month) is { IsDisability: true });
        if (disabled > 0) yield return Found.OfList(FindingKind.DisabilityWithoutCertificate, FindingSeverity.Info, $"{disabled} người diện khuyết tật chưa có hồ sơ trong sổ, không đối chiếu được giấy xác nhận.");
        var carers = list.Lines.Count(line => line.IsHead && list.Person(line).Awards.Count == 0);
        if (carers > 0 && !list.IsGenerated) yield return Found.OfList(FindingKind.ExpectedButMissing, FindingSeverity.Info, $"{carers} người chưa có hồ sơ trợ cấp trong sổ, chỉ kiểm tra được trong tệp.");
    }
}
