using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Alarms.Scans;

namespace VinhLongPayments.Web.Features.Alarms;

/// <summary>Looks a month over for what is unusual and raises what was not raised before; looking again raises nothing twice.</summary>
public sealed class ScanForAlarms(PaymentsDb db, TimeProvider clock, CurrentActivity activity)
{
    // These go on as long as they are open: one alarm per person, not one a month.
    private static readonly AlarmKind[] Lasting = [AlarmKind.VeryOld, AlarmKind.UncollectedLong];

    /// <returns>How many alarms were raised.</returns>
    public async Task<int> RunAsync(PaymentMonth month, CancellationToken cancellation)
    {
        if (activity.Name.Length == 0 || activity.By is null) activity.Name = nameof(ScanForAlarms);
        List<Sighting> seen =
        [
            .. await PointScans.LoadAsync(db, month, cancellation), .. await ReceiverScans.LoadAsync(db, month, cancellation),
            .. await CashierScans.LoadAsync(db, month, cancellation), .. await RegisterScans.LoadAsync(db, month, cancellation),
        ];
        var months = seen.Select(s => s.Month).Distinct().ToList();
        var known = (await db.Alarms.Where(a => months.Contains(a.Month)).Select(a => a.Key).ToListAsync(cancellation)).ToHashSet();
        var open = (await db.Alarms.Where(a => a.Status == AlarmStatus.Open && a.BeneficiaryId != null && Lasting.Contains(a.Kind)).Select(a => new { a.Kind, a.BeneficiaryId }).ToListAsync(cancellation))
            .Select(a => (a.Kind, a.BeneficiaryId)).ToHashSet();

        var raised = seen.DistinctBy(s => s.Key).Where(s => !known.Contains(s.Key) && !(Lasting.Contains(s.Kind) && open.Contains((s.Kind, s.BeneficiaryId)))).Select(s => new Alarm(s, clock.Now)).ToList();
        db.Alarms.AddRange(raised);
        await db.SaveChangesAsync(cancellation);
        return raised.Count;
    }
}
