using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>Where a person stands in a month.</summary>
public enum PersonStatus { Receiving = 1, Suspended = 2, Stopped = 3, Dead = 4, WithoutAward = 5 }

/// <summary>What the search form posts; it never stands in an address.</summary>
public sealed record SearchForm
{
    public string? Query { get; init; }
    public string? Hamlet { get; init; }
    public int? CommuneId { get; init; }
    public string? Family { get; init; }
    public PersonStatus? Status { get; init; }
    public int? DistrictId { get; init; }
    public int? Page { get; init; }
}

/// <summary>The search of the register and one page of what it found.</summary>
public sealed partial record SearchPage(
    SearchForm Form, IReadOnlyList<Choice> Districts, IReadOnlyList<Choice> Communes, IReadOnlyList<(string Family, string Name)> Families,
    IReadOnlyList<SearchPage.Row>? Found, int Total, int PageNumber, bool MayWrite)
{
    private const int Size = 50;

    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>One person found.</summary>
    public sealed record Row(Guid Id, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address, string Commune, PersonStatus Status, string? Category);

    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<PersonStatus>().Select(status => new SelectListItem(status.Vietnamese(), status.ToString(), status == Form.Status));
    public IEnumerable<SelectListItem> FamilyItems => Families.Select(family => new SelectListItem(family.Name, family.Family, family.Family == Form.Family));

    public static async Task<SearchPage> LoadAsync(PaymentsDb db, CurrentUser user, BenefitPolicy policy, SearchForm form, DateOnly today, bool isSearched, CancellationToken cancellation)
    {
        var (month, tables) = (PaymentMonth.Of(today), policy.Calculator(await db.BenefitTablesAsync(cancellation)).Tables);
        var page = new SearchPage(
            form, user.Scope.IsProvince ? await Choice.DistrictsAsync(db, cancellation) : [],
            await db.Communes.AsNoTracking().Where(c => c.DistrictId == (user.DistrictId ?? form.DistrictId)).OrderBy(c => c.Code).Select(c => new Choice(c.Id, c.Name)).ToListAsync(cancellation),
            [.. tables.InForce(month).GroupBy(c => c.Family).Select(family => (family.Key, $"{string.Join(", ", family.Select(c => c.Code))}"))],
            null, 0, 1, Policies.Allows(Policies.WriteBeneficiaries, user.Role));
        if (!isSearched) return page;

        var people = Narrow(db, db.Beneficiaries.AsNoTracking(), form, month);
        var total = await people.CountAsync(cancellation);
        var number = form.Page is { } asked && asked >= 1 && (asked - 1) * Size < Math.Max(1, total) ? asked : 1;
        var rows = await RowsAsync(db, people.OrderBy(p => p.SearchName).ThenBy(p => p.Code).Skip((number - 1) * Size).Take(Size), month, cancellation);
        // Whoever typed the marks means them: exact spellings first.
        var typed = form.Query?.Trim() ?? "";
        return page with { Found = [.. rows.OrderByDescending(r => r.Name.Full.Contains(typed, StringComparison.OrdinalIgnoreCase))], Total = total, PageNumber = number };
    }

    private static IQueryable<Beneficiary> Narrow(PaymentsDb db, IQueryable<Beneficiary> people, SearchForm form, PaymentMonth month)
    {
        if (form.DistrictId is { } district) people = people.Where(p => p.DistrictId == district);
        if (form.CommuneId is { } commune) people = people.Where(p => p.CommuneId == commune);
        if (form.Family is { } family) people = people.Where(p => db.Awards.Any(a => a.BeneficiaryId == p.Id && a.Family == family));
        if (form.Hamlet is { } hamlet)
        {
            var place = PersonName.SearchKeyOf(hamlet);
            people = people.Where(p => p.SearchAddress.Contains(place));
        }
        if (form.Status is { } status) people = OfStatus(db, people, status, month);
        return form.Query is { } query ? Matching(people, query.Trim()) : people;
    }

    private static IQueryable<Beneficiary> Matching(IQueryable<Beneficiary> people, string query)
    {
        if (CodePattern().IsMatch(query)) return people.Where(p => p.Code == query);
        if (CitizenId.TryParse(query.Split('|')[0], out var id)) return people.Where(p => p.CitizenId == id);

        var key = PersonName.SearchKeyOf(query);
        return people.Where(p => p.SearchName.Contains(key));
    }

    // The step with the highest number among those that speak about the month decides, as in the domain.
    private static IQueryable<Beneficiary> OfStatus(PaymentsDb db, IQueryable<Beneficiary> people, PersonStatus status, PaymentMonth month)
    {
        var paid = db.Awards.Where(a => a.Steps.Any(s => s.Kind != AwardStepKind.Stopped && s.Kind != AwardStepKind.Suspended && s.From <= month
            && !a.Steps.Any(later => later.From <= month && later.Number > s.Number))).Select(a => a.BeneficiaryId);
        var suspended = db.Awards.Where(a => a.Steps.Any(s => s.Kind == AwardStepKind.Suspended && s.From <= month
            && !a.Steps.Any(later => later.From <= month && later.Number > s.Number))).Select(a => a.BeneficiaryId);
        var known = db.Awards.Select(a => a.BeneficiaryId);
        return status switch
        {
            PersonStatus.Dead => people.Where(p => p.DiedOn != null),
            PersonStatus.WithoutAward => people.Where(p => p.DiedOn == null && !known.Contains(p.Id)),
            PersonStatus.Receiving => people.Where(p => p.DiedOn == null && paid.Contains(p.Id)),
            PersonStatus.Suspended => people.Where(p => p.DiedOn == null && suspended.Contains(p.Id) && !paid.Contains(p.Id)),
            PersonStatus.Stopped => people.Where(p => p.DiedOn == null && known.Contains(p.Id) && !paid.Contains(p.Id) && !suspended.Contains(p.Id)),
        };
    }

    private static async Task<List<Row>> RowsAsync(PaymentsDb db, IQueryable<Beneficiary> people, PaymentMonth month, CancellationToken cancellation)
    {
        var found = await people.Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { Person = p, Commune = c.Name }).ToListAsync(cancellation);
        var ids = found.Select(f => f.Person.Id).ToList();
        var awards = (await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => ids.Contains(a.BeneficiaryId)).ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
        return [.. found.OrderBy(f => f.Person.SearchName, StringComparer.Ordinal).ThenBy(f => f.Person.Code, StringComparer.Ordinal).Select(f => new Row(
            f.Person.Id, f.Person.Code, f.Person.Name, f.Person.Birth, f.Person.Sex, f.Person.CitizenId, f.Person.Address, f.Commune,
            StatusOf(f.Person, [.. awards[f.Person.Id]], month), awards[f.Person.Id].OrderByDescending(a => a.From).FirstOrDefault()?.Last.CategoryCode))];
    }

    /// <summary>Where a person stands in a month, by the latest step of each award.</summary>
    public static PersonStatus StatusOf(Beneficiary person, IReadOnlyCollection<Award> awards, PaymentMonth month)
    {
        if (person.DiedOn is not null) return PersonStatus.Dead;
        if (awards.Count == 0) return PersonStatus.WithoutAward;
        if (awards.Any(award => award.IsPaidIn(month))) return PersonStatus.Receiving;
        return awards.Any(award => award.StepIn(month)?.Kind is AwardStepKind.Suspended) ? PersonStatus.Suspended : PersonStatus.Stopped;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^\d{3}-\d{6}$")]
    private static partial System.Text.RegularExpressions.Regex CodePattern();
}
