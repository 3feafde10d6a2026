namespace VinhLongPayments.Web.Features.Queues;

/// <summary>People whose age changes what they are due within the next weeks: a category that goes over into another, ends, or begins.</summary>
internal static class AgeQueue
{
    // 36 months, 4, 16, 22, 60, 70, 75 and 80 years: every age at which some category begins or ends.
    private static readonly int[] Thresholds = [36, 48, 192, 264, 720, 840, 900, 960];

    public static async Task<IReadOnlyList<QueueRow>> LoadAsync(PaymentsDb db, BenefitCalculator calculator, DateOnly today, DateOnly until, CancellationToken cancellation)
    {
        var births = await db.Beneficiaries.AsNoTracking().Where(p => p.DiedOn == null).Select(p => new { p.Id, p.Birth }).ToListAsync(cancellation);
        var cared = await db.Awards.AsNoTracking().Where(a => a.CaredBirth != null).Select(a => new { a.BeneficiaryId, Birth = a.CaredBirth!.Value }).ToListAsync(cancellation);
        var close = births.Where(p => Reaches(p.Birth, today, until) is not null).Select(p => p.Id)
            .Concat(cared.Where(c => Reaches(c.Birth, today, until) is not null).Select(c => c.BeneficiaryId)).Distinct().ToList();

        var rows = new List<(DateOnly Day, QueueRow Row)>();
        foreach (var some in close.Chunk(1_000))
        {
            var people = await db.Beneficiaries.AsNoTracking().Where(p => some.Contains(p.Id)).ToListAsync(cancellation);
            var awards = (await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => some.Contains(a.BeneficiaryId)).ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
            rows.AddRange(people.SelectMany(person => Of(person, [.. awards[person.Id]], calculator, today, until)));
        }
        return [.. rows.OrderBy(row => row.Day).Select(row => row.Row)];
    }

    private static DateOnly? Reaches(BirthDate birth, DateOnly today, DateOnly until) =>
        Thresholds.Select(months => (DateOnly?)birth.First.AddMonths(months)).FirstOrDefault(day => today <= day && day <= until);

    private static IEnumerable<(DateOnly, QueueRow)> Of(Beneficiary person, IReadOnlyCollection<Award> awards, BenefitCalculator calculator, DateOnly today, DateOnly until)
    {
        foreach (var award in awards)
        {
            if (Reaches(award.CaredBirth ?? person.Birth, today, until) is not { } day || award.TermsIn(PaymentMonth.Of(day)) is not { } terms) continue;
            var (month, change) = (PaymentMonth.Of(day), Change(terms, person, calculator, PaymentMonth.Of(day)));
            if (change is not null) yield return (day, Row(person, change, day, month));
        }
        if (awards.Count == 0 && Reaches(person.Birth, today, until) is { } reached && StartsFor(person, calculator, PaymentMonth.Of(reached)) is { } starts)
            yield return (reached, Row(person, starts, reached, PaymentMonth.Of(reached)));
    }

    // A rise is paid in the month itself, a fall or an end from the month after: both are looked at.
    private static string? Change(AwardTerms terms, Beneficiary person, BenefitCalculator calculator, PaymentMonth month)
    {
        var (before, after) = (calculator.CategoryOf(terms, person.Birth, month.Previous), calculator.CategoryOf(terms, person.Birth, month.Next));
        if (before is null || before.Code == after?.Code) return null;
        return after is null ? $"{before.Code}: hết tuổi của diện, cần quyết định thôi hưởng hoặc diện khác"
            : $"{before.Code} sang {after.Code}: {calculator.Tables.AmountOf(before, terms.Count, month).Figures} thành {calculator.Tables.AmountOf(after, terms.Count, month.Next).Figures} đồng";
    }

    // Nothing but the age is asked for at 80, from July 2025 at 75.
    private static string? StartsFor(Beneficiary person, BenefitCalculator calculator, PaymentMonth month)
    {
        var age = person.Birth.AgeInMonthsAt(month);
        var category = calculator.Tables.InForce(month).FirstOrDefault(c => c.Code is "NCTC" or "HTXH75" && c.MinAgeMonths == age);
        return category is null ? null : $"Đủ tuổi diện {category.Code}, chưa có trợ cấp: hướng dẫn lập hồ sơ";
    }

    private static QueueRow Row(Beneficiary person, string matter, DateOnly day, PaymentMonth month) =>
        new(person.Id, person.Code, person.Name, person.Birth, person.Address, matter, $"{day:dd'/'MM'/'yyyy}", month.Number);
}
