using VinhLongPayments.Domain.Checks;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>How the people of each point came and went over the last months.</summary>
internal sealed class PointReader(PaymentsDb db, PaymentList list)
{
    private const int MonthsBack = 7;

    public async Task<IReadOnlyList<PointHistory>> ReadAsync(IReadOnlyList<CheckedLine> lines, CancellationToken cancellation)
    {
        var oldest = list.PayMonth.Plus(-MonthsBack);
        var heads = await db.Entitlements.AsNoTracking().Where(l => l.DistrictId == list.DistrictId && l.IsHead && l.PayMonth >= oldest && l.PayMonth < list.PayMonth)
            .Select(l => new { l.PayMonth, l.PayoutPointId, l.BeneficiaryId }).ToListAsync(cancellation);
        var months = heads.GroupBy(h => h.PayMonth).ToDictionary(m => m.Key, m => m.GroupBy(h => h.PayoutPointId).ToDictionary(p => p.Key, p => p.Select(h => h.BeneficiaryId).ToHashSet()));
        months[list.PayMonth] = lines.Where(l => l.IsHead).GroupBy(l => l.PointId).ToDictionary(p => p.Key, p => p.Select(l => l.PersonId).ToHashSet());

        var names = await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == list.DistrictId).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        return [.. months[list.PayMonth].Keys.Where(names.ContainsKey).Select(point => History(point, names[point], months))];
    }

    private PointHistory History(int point, string name, Dictionary<PaymentMonth, Dictionary<int, HashSet<Guid>>> months)
    {
        HashSet<Guid>? At(PaymentMonth month) => months.GetValueOrDefault(month)?.GetValueOrDefault(point);
        var (now, before) = (At(list.PayMonth)!, At(list.PayMonth.Previous) ?? []);
        var still = 0;
        for (var month = list.PayMonth; At(month) is { } here && At(month.Previous) is { } then && then.IsSubsetOf(here); month = month.Previous) still++;
        return new(point, name, now.Count, now.Count(id => !before.Contains(id)), before.Count(id => !now.Contains(id)), still);
    }
}
