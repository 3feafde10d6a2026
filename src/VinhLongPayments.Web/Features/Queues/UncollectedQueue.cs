namespace VinhLongPayments.Web.Features.Queues;

/// <summary>People who have not collected for two months or more. It proposes to look into it; it never takes anybody for dead.</summary>
internal static class UncollectedQueue
{
    private const int MonthsBack = 12, Least = 2;

    public static async Task<IReadOnlyList<QueueRow>> LoadAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        // Named one by one, the districts lead to the index of what was left.
        var (oldest, districts) = (month.Plus(-MonthsBack), await db.Districts.Select(d => d.Id).ToListAsync(cancellation));
        var missed = db.Entitlements.AsNoTracking().Where(l => districts.Contains(l.DistrictId) && l.PayMonth >= oldest && l.IsHead
            && l.UnclaimedReason != null && (l.Status == EntitlementStatus.Unclaimed || l.Status == EntitlementStatus.CarriedOver || l.Status == EntitlementStatus.Returned)).Select(l => l.BeneficiaryId);
        var outcomes = await db.Entitlements.AsNoTracking().Where(l => l.PayMonth >= oldest && l.IsHead && missed.Contains(l.BeneficiaryId))
            .Select(l => new { l.BeneficiaryId, l.PayMonth, l.Status }).ToListAsync(cancellation);

        var months = outcomes.GroupBy(o => o.BeneficiaryId).Select(person => (Id: person.Key, Months: Uncollected.MonthsInARow(person.Select(o => new MonthOutcome(o.PayMonth, o.Status)))))
            .Where(person => person.Months >= Least).ToDictionary(person => person.Id, person => person.Months);
        var people = await PaperQueues.PeopleAsync(db, months.Keys, cancellation);
        var open = await db.Inquiries.AsNoTracking().Where(i => i.Outcome == null).Select(i => i.BeneficiaryId).ToListAsync(cancellation);
        return [.. people.Values.OrderByDescending(p => months[p.Id]).ThenBy(p => p.Name.SortKey, StringComparer.Ordinal)
            .Select(p => new QueueRow(p.Id, p.Code, p.Name, p.Birth, p.Address, $"{months[p.Id]} tháng liền chưa nhận", "", months[p.Id], open.Contains(p.Id)))];
    }
}
