namespace VinhLongPayments.Domain.Checks;

/// <summary>Heads and points over the whole list: checks 7 (who is missing), 12 and 16.</summary>
internal static class HeadChecks
{
    private const int MonthsAlarm = 6, LeastHeads = 30, Times = 4, LeastChanges = 5;

    public static IEnumerable<Finding> Of(CheckedList list) => Identity(list).Concat(Points(list)).Concat(Absent(list));

    // 12: now = before + tăng − giảm, and nobody twice.
    private static IEnumerable<Finding> Identity(CheckedList list)
    {
        foreach (var twice in list.Lines.Where(line => line.IsHead).GroupBy(line => line.PersonId).Where(lines => lines.Count() > 1))
            yield return Found.Error(FindingKind.HeadIdentityBroken, twice.Last(), $"Mã {twice.Last().Code} có {twice.Count()} dòng. Mỗi người chỉ một dòng.");
        if (list.Changes is { IdentityHolds: false } changes)
            yield return Found.OfList(FindingKind.HeadIdentityBroken, FindingSeverity.Error, $"{changes.Before} người tháng trước, tăng {changes.Increase.Count}, giảm {changes.Decrease.Count} không ra {changes.Now} người.");
    }

    // 16: among the very old somebody leaves every few months; a point where nobody ever does deserves a look.
    private static IEnumerable<Finding> Points(CheckedList list)
    {
        var heads = list.Points.Sum(point => point.Heads);
        var mean = heads == 0 ? 0m : (decimal)list.Points.Sum(point => point.Increase + point.Decrease) / heads;
        foreach (var point in list.Points.Where(point => point.Heads >= LeastHeads))
        {
            if (point.MonthsWithoutDecrease >= MonthsAlarm)
                yield return Found.OfList(FindingKind.PointWithoutDecrease, FindingSeverity.Warning, $"{point.Name}: {point.MonthsWithoutDecrease} tháng liền không có người giảm trong {point.Heads} người. Chọn mẫu để xác minh.");
            var changes = point.Increase + point.Decrease;
            if (changes >= LeastChanges && (decimal)changes / point.Heads > mean * Times)
                yield return Found.OfList(FindingKind.PointFarFromMean, FindingSeverity.Warning, $"{point.Name}: tăng {point.Increase}, giảm {point.Decrease} trong {point.Heads} người, lệch xa mức chung của huyện.");
        }
    }

    // 7, second half: those the list should have and does not.
    private static IEnumerable<Finding> Absent(CheckedList list)
    {
        foreach (var person in list.TurningEighty)
            yield return Found.OfList(FindingKind.TurnsEightyNotListed, FindingSeverity.Warning, $"{person.Name}, mã {person.Code}, sinh {person.Birth}: sắp đủ 80 tuổi, chưa có trợ cấp.");
        foreach (var person in list.Expected)
            yield return Found.OfList(FindingKind.ExpectedButMissing, FindingSeverity.Warning, $"{person.Name}, mã {person.Code}: sổ ghi đang hưởng nhưng danh sách không có.");
    }
}
