using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Queues;

namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>What was done to the register: years of birth that bring somebody over a threshold, changes that were taken back, and people nobody has seen for long.</summary>
internal static class RegisterScans
{
    private const int VeryOldAge = 100, LongUncollected = 3, NearYears = 3;
    private static readonly int[] Thresholds = [60, 75, 80];
    private static readonly string[] Watched = ["Birth", "CitizenId", "Name", "PayoutPointId"];

    private sealed record Change(Guid Person, string Field, string? Before, string? After, Moment At, string By);

    private sealed record About(Guid Id, PersonName Name, int DistrictId, int PointId);

    public static async Task<IReadOnlyList<Sighting>> LoadAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var changes = await ChangesAsync(db, month, cancellation);
        var edits = BirthYears(changes, month).Concat(Reverted(changes, month)).ToList();
        var ids = edits.Select(e => e.Person).Distinct().ToList();
        var people = await db.Beneficiaries.AsNoTracking().Where(b => ids.Contains(b.Id)).Select(b => new About(b.Id, b.Name, b.DistrictId, b.PayoutPointId)).ToDictionaryAsync(b => b.Id, cancellation);
        return
        [
            .. edits.Where(e => people.ContainsKey(e.Person)).Select(e => new Sighting(e.Kind, people[e.Person].DistrictId, month, $"{e.Person}", people[e.Person].Name.Full, e.Words, $"/doi-tuong/{e.Person}")
                { BeneficiaryId = e.Person, PayoutPointId = people[e.Person].PointId }),
            .. await VeryOldAsync(db, month, cancellation), .. await UncollectedAsync(db, month, cancellation),
        ];
    }

    private sealed record Edit(AlarmKind Kind, Guid Person, string Words);

    private static async Task<List<Change>> ChangesAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var (from, until) = (Moment.FromVietnam(month.Plus(-1).FirstDay.ToDateTime(TimeOnly.MinValue)), Moment.FromVietnam(month.Plus(1).FirstDay.ToDateTime(TimeOnly.MinValue)));
        var told = await db.AuditEntries.AsNoTracking().Where(e => e.At >= from && e.At < until && e.Entity == nameof(Beneficiary)).OrderBy(e => e.Id).Select(e => new { e.EntityKey, e.Changes, e.At, e.ByName }).ToListAsync(cancellation);
        return [.. from entry in told
                   where Guid.TryParse(entry.EntityKey, out _)
                   from field in JsonSerializer.Deserialize<Dictionary<string, string?[]>>(entry.Changes, AuditTrail.Json)!
                   where Watched.Contains(field.Key) && field.Value[0] is not null
                   select new Change(Guid.Parse(entry.EntityKey), field.Key, field.Value[0], field.Value[1], entry.At, entry.ByName)];
    }

    private static IEnumerable<Edit> BirthYears(List<Change> changes, PaymentMonth month) =>
        from change in changes
        where change.Field == "Birth" && change.At.Day >= month.FirstDay && YearOf(change.Before) is { } before && YearOf(change.After) is { } after && after < before
            && Thresholds.Any(t => month.Year - after >= t && month.Year - before < t && month.Year - after < t + NearYears)
        select new Edit(AlarmKind.BirthYearEdited, change.Person, $"Năm sinh sửa từ {YearOf(change.Before)} thành {YearOf(change.After)} ngày {change.At.Day:dd'/'MM'/'yyyy} ({change.By} sửa), nhờ đó qua ngưỡng tuổi. Cần xem giấy tờ gốc.");

    private static IEnumerable<Edit> Reverted(List<Change> changes, PaymentMonth month) =>
        from edits in changes.GroupBy(c => (c.Person, c.Field))
        let back = edits.FirstOrDefault(later => later.At.Day >= month.FirstDay && edits.Any(earlier => earlier.At.Utc < later.At.Utc && earlier.Before == later.After && earlier.After == later.Before))
        where back is not null
        select new Edit(AlarmKind.EditedAndReverted, edits.Key.Person, $"{AuditFieldLabels.Field(edits.Key.Field)} được sửa rồi sửa lại như cũ; lần sau cùng ngày {back.At.Day:dd'/'MM'/'yyyy}, {back.By} sửa.");

    // Stored as 1935, 1935-04 or 1935-04-12, told as people write it: the four digits are the year either way.
    private static int? YearOf(string? birth) => birth is not null && System.Text.RegularExpressions.Regex.Match(birth, @"\d{4}") is { Success: true } year ? int.Parse(year.Value) : null;

    private static async Task<IEnumerable<Sighting>> VeryOldAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var lists = db.Lists.Where(l => l.From == month && l.Kind == ListKind.Main && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled).Select(l => l.Id);
        // Forty thousand years of birth are read, and only the few old people whole.
        var births = await db.Entitlements.AsNoTracking().Where(l => lists.Contains(l.ListId)).Select(l => new { l.Id, l.Birth }).ToListAsync(cancellation);
        var old = births.Where(l => month.Year - l.Birth.Year > VeryOldAge).Select(l => l.Id).ToList();
        var lines = await db.Entitlements.AsNoTracking().Where(l => old.Contains(l.Id)).Select(l => new { l.BeneficiaryId, l.Birth, l.DistrictId, l.PayoutPointId, l.Name }).ToListAsync(cancellation);
        // Once a year is enough.
        return lines.Select(l => new Sighting(AlarmKind.VeryOld, l.DistrictId, new(month.Year, 1), $"{l.BeneficiaryId}", l.Name.Full,
            $"Sinh năm {l.Birth.Year}, {month.Year - l.Birth.Year} tuổi, vẫn trên danh sách. Cần xác minh còn sống.", $"/doi-tuong/{l.BeneficiaryId}") { BeneficiaryId = l.BeneficiaryId, PayoutPointId = l.PayoutPointId });
    }

    private static async Task<IEnumerable<Sighting>> UncollectedAsync(PaymentsDb db, PaymentMonth month, CancellationToken cancellation)
    {
        var rows = (await UncollectedQueue.LoadAsync(db, month, cancellation)).Where(row => row.Weight >= LongUncollected).ToList();
        var ids = rows.Select(r => r.PersonId).ToList();
        var people = await db.Beneficiaries.AsNoTracking().Where(b => ids.Contains(b.Id)).Select(b => new About(b.Id, b.Name, b.DistrictId, b.PayoutPointId)).ToDictionaryAsync(b => b.Id, cancellation);
        return rows.Where(row => people.ContainsKey(row.PersonId)).Select(row => new Sighting(AlarmKind.UncollectedLong, people[row.PersonId].DistrictId, month, $"{row.PersonId}", row.Name.Full,
            $"{row.Weight} tháng liền chưa nhận. Cần xác minh, không tự ghi là đã mất.", $"/doi-tuong/{row.PersonId}") { BeneficiaryId = row.PersonId, PayoutPointId = people[row.PersonId].PointId });
    }
}
