namespace VinhLongPayments.Domain.Checks;

/// <summary>Who collects, and what was not collected: checks 13, 14, 15 and what comes along from earlier months.</summary>
internal static class CollectingChecks
{
    private const int Many = 3, TwoMonths = 2;

    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) => Uncollected(list, line).Concat(Papers(list, line)).Concat(CarriedOver(list, line));

    // 13: to be looked into; never taken for a death.
    private static IEnumerable<Finding> Uncollected(CheckedList list, CheckedLine line)
    {
        var months = list.Person(line).UncollectedMonths;
        if (months == TwoMonths) yield return Found.Warning(FindingKind.UncollectedTwoMonths, line, "Hai tháng liền chưa nhận. Nhắc xã hỏi thăm.");
        if (months > TwoMonths) yield return Found.Warning(FindingKind.UncollectedThreeMonths, line, $"{months} tháng liền chưa nhận. Giao xác minh, xem xét tạm dừng; không coi là đã mất.");
    }

    // 15: the register knows the paper, and it does not cover the payout days.
    private static IEnumerable<Finding> Papers(CheckedList list, CheckedLine line)
    {
        if (line.Receiver?.CitizenId is not { } id) yield break;
        var papers = list.Person(line).Authorisations.Where(paper => paper.CitizenId == id).ToList();
        var first = list.Month.FirstDay.AddDays(PayoutWindow.FirstDay - 1);
        if (papers.Count > 0 && !papers.Exists(paper => paper.IsValidOn(first)))
            yield return Found.Error(FindingKind.AuthorisationExpired, line, $"Giấy ủy quyền của {line.Receiver.Name} hết hạn ngày {papers.Max(paper => paper.Until):dd'/'MM'/'yyyy}. Ghi giấy mới hoặc bỏ người nhận thay.");
    }

    private static IEnumerable<Finding> CarriedOver(CheckedList list, CheckedLine line)
    {
        if (list.Person(line).OpenCarriedOver is not { } open || line.Of(ItemKind.CarriedOver).Any(item => item.IsLinked)) yield break;
        var told = line.Of(ItemKind.CarriedOver).Sum(item => item.Amount);
        if (told != open) yield return Found.Warning(FindingKind.CarriedOverDiffers, line, $"Chưa trả tháng trước ghi {told}, theo sổ là {open}.");
    }

    /// <summary>15 over the list, and 14 over what was paid the month before.</summary>
    public static IEnumerable<Finding> AcrossLines(CheckedList list)
    {
        foreach (var same in list.Lines.Where(line => line.Receiver?.CitizenId is not null).GroupBy(line => line.Receiver!.CitizenId!.Value).Where(same => same.Count() >= Many))
            foreach (var line in same) yield return Found.Warning(FindingKind.ReceiverOfMany, line, $"{line.Receiver!.Name} nhận thay cho {same.Count()} người. Kiểm tra từng giấy ủy quyền.");
        if (list.Lines.Any(line => line.Receiver is not null))
            yield return Found.OfList(FindingKind.ReceiverWorksHere, FindingSeverity.Info, "Hệ thống chưa có số CMND/CCCD của cán bộ, giao dịch viên để đối chiếu với người nhận thay.");
        if (list.SignedOutsideWindow > 0)
            yield return Found.OfList(FindingKind.SignedOutsideWindow, FindingSeverity.Error, $"Tháng trước có {list.SignedOutsideWindow} lượt chi ghi ngày ngoài thời hạn. Đối chiếu với bưu điện.");
    }
}
