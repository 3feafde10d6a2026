using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>Work at the counter that no counter does: at night, faster than people can sign, or taken back again and again by one person.</summary>
internal static class CashierScans
{
    private const int Together = 10, LeastReversals = 5;
    private static readonly TimeSpan DayBegins = new(6, 30, 0), DayEnds = new(18, 30, 0), Shortest = TimeSpan.FromSeconds(60);

    private sealed record Work(Guid CashierId, string Cashier, int DistrictId, int PointId, Moment At);

    public static async Task<IReadOnlyList<Sighting>> LoadAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var work = await db.Payouts.AsNoTracking().Where(p => p.PayMonth == month && p.Source == PayoutSource.Counter)
            .Select(p => new Work(p.CashierId, p.CashierName, p.DistrictId, p.PayoutPointId, p.RecordedAt)).ToListAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        return [.. OutsideHours(work, month, points), .. TooFast(work, month, points), .. await ReversalsAsync(db, month, work, cancellation)];
    }

    private static IEnumerable<Sighting> OutsideHours(List<Work> work, PaymentMonth month, Dictionary<int, string> points) =>
        from late in work.Where(w => w.At.Local.TimeOfDay < DayBegins || w.At.Local.TimeOfDay >= DayEnds).GroupBy(w => (w.CashierId, w.At.Day))
        let at = late.First()
        select new Sighting(AlarmKind.OutsideHours, at.DistrictId, month, $"{at.CashierId:N}{at.At.Day:yyyyMMdd}", $"{at.Cashier}, {points[at.PointId]}",
            $"Ngày {at.At.Day:dd'/'MM'/'yyyy} ghi {late.Count()} khoản chi ngoài giờ làm việc, sớm nhất lúc {late.Min(w => w.At.Local):HH:mm}, muộn nhất lúc {late.Max(w => w.At.Local):HH:mm}.",
            Trail.Of("Payout", at.Cashier, at.At.Day)) { PayoutPointId = at.PointId };

    private static IEnumerable<Sighting> TooFast(List<Work> work, PaymentMonth month, Dictionary<int, string> points)
    {
        foreach (var day in work.GroupBy(w => (w.CashierId, w.PointId, w.At.Day)))
        {
            var times = day.OrderBy(w => w.At.Utc).ToList();
            var fastest = Enumerable.Range(0, Math.Max(0, times.Count - Together + 1)).Select(i => times[i + Together - 1].At.Utc - times[i].At.Utc).DefaultIfEmpty(TimeSpan.MaxValue).Min();
            if (fastest >= Shortest) continue;
            var at = times[0];
            yield return new(AlarmKind.TooFast, at.DistrictId, month, $"{at.CashierId:N}{at.PointId}{at.At.Day:yyyyMMdd}", $"{at.Cashier}, {points[at.PointId]}",
                $"Ngày {at.At.Day:dd'/'MM'/'yyyy} ghi {Together} khoản chi trong {fastest.TotalSeconds:0} giây; không ai đếm tiền và ký kịp như vậy.", Trail.Of("Payout", at.Cashier, at.At.Day)) { PayoutPointId = at.PointId };
        }
    }

    private static async Task<IEnumerable<Sighting>> ReversalsAsync(PaymentsDb db, PaymentMonth month, List<Work> work, CancellationToken cancellation)
    {
        var reversals = await db.Reversals.AsNoTracking().Where(r => r.PayMonth == month).Select(r => new { r.ById, r.ByName, r.DistrictId }).ToListAsync(cancellation);
        var payouts = work.GroupBy(w => w.DistrictId).ToDictionary(g => g.Key, g => g.Count());
        return from own in reversals.GroupBy(r => r.ById)
               let at = own.First()
               let mine = payouts.GetValueOrDefault(at.DistrictId)
               // What others take back says what is usual; one more, so that nobody is measured against nothing.
               let expected = (reversals.Count - own.Count() + 1d) / Math.Max(1, work.Count - mine) * Math.Max(1, mine)
               where own.Count() >= LeastReversals && Chance.OfAtLeast(own.Count(), expected) < Chance.Surprising
               select new Sighting(AlarmKind.ReversalsByOne, at.DistrictId, month, $"{at.ById:N}", at.ByName,
                   $"Tháng {month} một người hủy {own.Count()} phiếu chi; theo các huyện khác thì khoảng {expected:0.#}.", Trail.Of("Reversal", at.ByName, month.FirstDay, month.Plus(1).FirstDay.AddDays(-1)));
    }
}
