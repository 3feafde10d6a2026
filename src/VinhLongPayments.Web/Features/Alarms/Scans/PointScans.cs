using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>Points whose people never leave, whose lists grow or shrink unlike their district's, and drawers that did not come out even.</summary>
internal static class PointScans
{
    private const int MonthsLookedAt = 6, LeastChange = 5;

    /// <summary>No decrease at all is raised where chance alone would leave it so less than once in two hundred points.</summary>
    private const double RareNone = 0.005;

    private sealed record PointMonth(int DistrictId, int PointId, PaymentMonth Month, int Heads, int Increase, int Decrease);

    public static async Task<IReadOnlyList<Sighting>> LoadAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var first = month.Plus(1 - MonthsLookedAt);
        var rows = await db.Settlements.AsNoTracking().Where(s => s.PayMonth >= first && s.PayMonth <= month && s.Status != SettlementStatus.Rejected)
            .SelectMany(s => s.Lines, (s, l) => new PointMonth(s.DistrictId, l.PayoutPointId, s.PayMonth, l.HeadsBefore, l.Increase, l.Decrease)).ToListAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        return [.. rows.GroupBy(r => r.DistrictId).SelectMany(district => WithoutDecrease([.. district], month, points).Concat(Unusual([.. district], month, points))), .. await DrawersAsync(db, month, points, cancellation)];
    }

    private static IEnumerable<Sighting> WithoutDecrease(List<PointMonth> district, PaymentMonth month, Dictionary<int, string> points)
    {
        var rate = district.Sum(r => (double)r.Decrease) / Math.Max(1, district.Sum(r => r.Heads));
        foreach (var point in district.GroupBy(r => r.PointId).Where(g => g.Count() == MonthsLookedAt && g.All(r => r.Decrease == 0)))
        {
            var expected = rate * point.Sum(r => r.Heads);
            if (Chance.OfNone(expected) >= RareNone) continue;
            yield return new(AlarmKind.PointWithoutDecrease, point.First().DistrictId, month, $"{point.Key}", points[point.Key],
                $"Sáu tháng đến {month} điểm này không giảm người nào trong khoảng {point.Max(r => r.Heads)} người, trong khi theo tỷ lệ chung của huyện phải giảm khoảng {expected:0}. Cần kiểm tra người đã mất, đã chuyển đi còn trên danh sách.",
                Trail.Points(point.First().DistrictId, month)) { PayoutPointId = point.Key };
        }
    }

    private static IEnumerable<Sighting> Unusual(List<PointMonth> district, PaymentMonth month, Dictionary<int, string> points)
    {
        foreach (var (words, count) in new (string, Func<PointMonth, int>)[] { ("tăng", r => r.Increase), ("giảm", r => r.Decrease) })
        {
            foreach (var point in district.Where(r => r.Month == month && count(r) >= LeastChange))
            {
                // The other points tell what is usual: a flood of one point's own must not hide itself.
                var others = district.FindAll(r => r.PointId != point.PointId);
                var thisMonth = others.FindAll(r => r.Month == month);
                var rate = Math.Max(Rate(others, count), Rate(thisMonth, count));
                var expected = Math.Max(1, rate * point.Heads);
                if (Chance.OfAtLeast(count(point), expected) >= Chance.Surprising) continue;
                yield return new(AlarmKind.UnusualChange, point.DistrictId, month, $"{point.PointId}{words}", points[point.PointId],
                    $"Tháng {month} điểm này {words} {count(point)} người; theo các điểm khác của huyện thì khoảng {expected:0}.", Trail.Points(point.DistrictId, month)) { PayoutPointId = point.PointId };
            }
        }
    }

    private static double Rate(List<PointMonth> rows, Func<PointMonth, int> count) => rows.Count == 0 ? 0 : rows.Sum(r => (double)count(r)) / Math.Max(1, rows.Sum(r => r.Heads));

    private static async Task<IEnumerable<Sighting>> DrawersAsync(PaymentsDb db, PaymentMonth month, Dictionary<int, string> points, CancellationToken cancellation)
    {
        var (first, next) = (month.FirstDay, month.Plus(1).FirstDay);
        var drawers = await db.Drawers.AsNoTracking().Where(d => d.Day >= first && d.Day < next && d.DifferenceReason != null).ToListAsync(cancellation);
        return drawers.Select(d => new Sighting(AlarmKind.DrawerDifference, d.DistrictId, month, $"{d.Id}", $"{points[d.PayoutPointId]}, {d.CashierName}",
            $"Ca ngày {d.Day:dd'/'MM'/'yyyy} đếm được {d.Counted}, sổ phải có {d.Cash}. Lý do ghi khi kết ca: {d.DifferenceReason}", Trail.Of("Drawer", d.CashierName, d.Day)) { PayoutPointId = d.PayoutPointId });
    }
}
