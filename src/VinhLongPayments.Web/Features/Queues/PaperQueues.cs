namespace VinhLongPayments.Web.Features.Queues;

/// <summary>Papers that run out, numbers that are missing, visits that are under way.</summary>
internal static class PaperQueues
{
    private const int AdultMonths = 192;

    public static async Task<IReadOnlyList<QueueRow>> ReassessmentsAsync(PaymentsDb db, DateOnly until, CancellationToken cancellation)
    {
        var due = await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => a.Steps.Any(s => s.ReassessBy != null && s.ReassessBy <= until)).ToListAsync(cancellation);
        var awards = due.Where(a => a.Last.Kind is not AwardStepKind.Stopped && a.Certificate?.ReassessBy <= until).ToDictionary(a => a.Id);
        var people = await PeopleAsync(db, awards.Values.Select(a => a.BeneficiaryId), cancellation);
        return [.. awards.Values.Where(a => people.ContainsKey(a.BeneficiaryId)).OrderBy(a => a.Certificate!.ReassessBy)
            .Select(a => Row(people[a.BeneficiaryId], $"Giấy xác nhận số {a.Certificate!.Number}", a.Certificate.ReassessBy!.Value))];
    }

    public static async Task<IReadOnlyList<QueueRow>> AuthorisationsAsync(PaymentsDb db, DateOnly today, DateOnly until, CancellationToken cancellation)
    {
        var papers = await db.Authorisations.AsNoTracking().Where(a => a.RevokedOn == null && a.Until >= today && a.Until <= until).ToListAsync(cancellation);
        var renewed = await db.Authorisations.AsNoTracking().Where(a => a.RevokedOn == null && a.Until > until).Select(a => a.BeneficiaryId).ToListAsync(cancellation);
        var people = await PeopleAsync(db, papers.Select(a => a.BeneficiaryId).Except(renewed), cancellation);
        return [.. papers.Where(a => people.ContainsKey(a.BeneficiaryId)).OrderBy(a => a.Until).Select(a => Row(people[a.BeneficiaryId], $"{a.Name} ({a.Relation.ToLowerInvariant()}) nhận thay", a.Until))];
    }

    public static async Task<IReadOnlyList<QueueRow>> MissingIdsAsync(PaymentsDb db, DateOnly today, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(today);
        var people = await db.Beneficiaries.AsNoTracking()
            .Where(p => p.CitizenId == null && p.DiedOn == null && db.Awards.Any(a => a.BeneficiaryId == p.Id && a.Steps.Any(s => s.From <= month))).ToListAsync(cancellation);
        return [.. people.Where(p => p.Birth.AgeInMonthsAt(month) >= AdultMonths).OrderBy(p => p.Name.SortKey, StringComparer.Ordinal)
            .Select(p => new QueueRow(p.Id, p.Code, p.Name, p.Birth, p.Address, "Chưa có số CMND/CCCD", ""))];
    }

    public static async Task<IReadOnlyList<QueueRow>> InquiriesAsync(PaymentsDb db, CancellationToken cancellation)
    {
        var open = await db.Inquiries.AsNoTracking().Where(i => i.Outcome == null).ToListAsync(cancellation);
        var people = await PeopleAsync(db, open.Select(i => i.BeneficiaryId), cancellation);
        return [.. open.OrderBy(i => i.OpenedAt.Utc).Select(i => Row(people[i.BeneficiaryId], $"Đang xác minh vì {i.Months} tháng chưa nhận", i.OpenedAt.Day))];
    }

    internal static async Task<Dictionary<Guid, Beneficiary>> PeopleAsync(PaymentsDb db, IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var people = new Dictionary<Guid, Beneficiary>();
        foreach (var some in ids.Distinct().Chunk(1_000))
            foreach (var person in await db.Beneficiaries.AsNoTracking().Where(p => some.Contains(p.Id) && p.DiedOn == null).ToListAsync(cancellation)) people[person.Id] = person;
        return people;
    }

    private static QueueRow Row(Beneficiary person, string matter, DateOnly day) =>
        new(person.Id, person.Code, person.Name, person.Birth, person.Address, matter, $"{day:dd'/'MM'/'yyyy}");
}
