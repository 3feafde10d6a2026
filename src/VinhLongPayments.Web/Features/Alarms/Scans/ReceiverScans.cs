using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>Who took the money: one for many, somebody of the staff, or anybody but an heir for months after a death.</summary>
internal static class ReceiverScans
{
    private const int ForMany = 3, MonthsBack = 6;

    private sealed record Taken(int DistrictId, int PointId, string Receiver, string Paper, Guid PersonId, string Person);

    public static async Task<IReadOnlyList<Sighting>> LoadAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var taken = await db.Payouts.AsNoTracking().Where(p => p.PayMonth == month && p.Reversal == null && p.ReceiverKind != ReceiverKind.Self)
            .Join(db.Entitlements, p => p.EntitlementId, l => l.Id, (p, l) => new Taken(p.DistrictId, p.PayoutPointId, p.ReceiverName, p.PaperNumber, l.BeneficiaryId, l.Name.Full)).ToListAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        return [.. OneForMany(taken, month, points), .. await StaffAsync(db, taken, month, points, cancellation), .. await AfterDeathAsync(db, month, cancellation)];
    }

    private static IEnumerable<Sighting> OneForMany(List<Taken> taken, PaymentMonth month, Dictionary<int, string> points) =>
        from receiver in taken.GroupBy(t => t.Paper)
        let people = receiver.DistinctBy(t => t.PersonId).ToList()
        where people.Count >= ForMany
        let at = people[0]
        select new Sighting(AlarmKind.OneReceiverForMany, at.DistrictId, month, Digest.Of(receiver.Key)[..16], at.Receiver,
            $"Tháng {month} một người (giấy tờ có số cuối {receiver.Key[^Math.Min(3, receiver.Key.Length)..]}) nhận thay {people.Count} người tại {points[at.PointId]}: {string.Join(", ", people.Take(6).Select(p => p.Person))}{(people.Count > 6 ? "…" : "")}.",
            $"/doi-tuong/{at.PersonId}") { PayoutPointId = at.PointId };

    private static async Task<IEnumerable<Sighting>> StaffAsync(PaymentsDb db, List<Taken> taken, PaymentMonth month, Dictionary<int, string> points, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking().Where(a => a.Role == Role.Cashier || a.Role == Role.PostManager || a.Role == Role.DistrictClerk)
            .Select(a => new { a.DisplayName, a.Role, Districts = a.Districts.Select(d => d.DistrictId).ToList(), Points = a.Points.Select(p => p.PayoutPointId).ToList() }).ToListAsync(cancellation);
        var byName = accounts.ToLookup(a => PersonName.SearchKeyOf(a.DisplayName));
        return from t in taken
               let staff = byName[PersonName.SearchKeyOf(t.Receiver)].FirstOrDefault(a => a.Points.Contains(t.PointId) || a.Districts.Contains(t.DistrictId))
               where staff is not null
               select new Sighting(AlarmKind.ReceiverIsStaff, t.DistrictId, month, $"{t.PersonId}", t.Person,
                   $"Tháng {month} người nhận thay cho {t.Person} trùng tên {staff.DisplayName} ({staff.Role.Vietnamese().ToLowerInvariant()}) làm việc tại {points[t.PointId]} hoặc cùng huyện.",
                   $"/doi-tuong/{t.PersonId}") { PayoutPointId = t.PointId, BeneficiaryId = t.PersonId };
    }

    // A death that is written down late: what was signed for in between was signed by somebody else.
    private static async Task<IEnumerable<Sighting>> AfterDeathAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var (first, dead) = (month.Plus(-MonthsBack), month.FirstDay);
        var paid = await db.Beneficiaries.AsNoTracking().Where(b => b.DiedOn != null && b.DiedOn < dead)
            .Join(db.Entitlements.Where(l => l.PayMonth > first && l.PayMonth <= month && l.Status == EntitlementStatus.Paid), b => b.Id, l => l.BeneficiaryId, (b, l) => new
            {
                b.Id, b.Name, b.DiedOn, l.PayMonth, l.DistrictId, l.PayoutPointId, IsRegular = l.IsHead,
                Payout = l.Payouts.Where(p => p.Reversal == null).Select(p => new { p.ReceiverKind, p.ReceiverName, p.CashierName }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return from line in paid
               where line.IsRegular && line.PayMonth > PaymentMonth.Of(line.DiedOn!.Value) && line.Payout is { ReceiverKind: not ReceiverKind.Heir }
               select new Sighting(AlarmKind.PaidAfterDeath, line.DistrictId, line.PayMonth, $"{line.Id}", line.Name.Full,
                   $"Mất ngày {line.DiedOn:dd'/'MM'/'yyyy} nhưng tháng {line.PayMonth} vẫn có người ký nhận: {line.Payout!.ReceiverName}, {line.Payout.ReceiverKind.Vietnamese().ToLowerInvariant()}; người chi {line.Payout.CashierName}.",
                   $"/doi-tuong/{line.Id}") { PayoutPointId = line.PayoutPointId, BeneficiaryId = line.Id };
    }
}
