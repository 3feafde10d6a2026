using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>Who took the money: one for many, somebody of the staff, or anybody but an heir for months after a death.</summary>
internal static class ReceiverScans
{
    private const int ForMany = 3, MonthsBack = 6, AtOnce = 1_000;

    private sealed record Taken(int DistrictId, int PointId, string Receiver, string Paper, Guid PersonId, string Person);

    private sealed record Signed(Guid PersonId, PaymentMonth Month, int DistrictId, int PointId, ReceiverKind Kind, string Receiver, string Cashier);

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
        var dead = await db.Beneficiaries.AsNoTracking().Where(b => b.DiedOn != null && b.DiedOn < month.FirstDay).Select(b => new { b.Id, b.Name, b.DiedOn }).ToDictionaryAsync(b => b.Id, cancellation);
        var signed = new List<Signed>();
        // From the few dead to their lines, not through every line there ever was.
        foreach (var some in dead.Keys.Chunk(AtOnce)) signed.AddRange(await SignedAsync(db, some, month, cancellation));
        return from line in signed
               let person = dead[line.PersonId]
               where line.Month > PaymentMonth.Of(person.DiedOn!.Value)
               select new Sighting(AlarmKind.PaidAfterDeath, line.DistrictId, line.Month, $"{person.Id}", person.Name.Full,
                   $"Mất ngày {person.DiedOn:dd'/'MM'/'yyyy} nhưng tháng {line.Month} vẫn có người ký nhận: {line.Receiver}, {line.Kind.Vietnamese().ToLowerInvariant()}; người chi {line.Cashier}.",
                   $"/doi-tuong/{person.Id}") { PayoutPointId = line.PointId, BeneficiaryId = person.Id };
    }

    // What an heir signed for is the family's.
    private static Task<List<Signed>> SignedAsync(PaymentsDb db, Guid[] people, PaymentMonth month, CancellationToken cancellation)
    {
        var first = month.Plus(-MonthsBack);
        return db.Entitlements.AsNoTracking().Where(l => people.Contains(l.BeneficiaryId) && l.PayMonth > first && l.PayMonth <= month && l.Status == EntitlementStatus.Paid && l.IsHead)
            .SelectMany(l => l.Payouts.Where(p => p.Reversal == null && p.ReceiverKind != ReceiverKind.Heir), (l, p) => new Signed(l.BeneficiaryId, l.PayMonth, l.DistrictId, l.PayoutPointId, p.ReceiverKind, p.ReceiverName, p.CashierName)).ToListAsync(cancellation);
    }
}
