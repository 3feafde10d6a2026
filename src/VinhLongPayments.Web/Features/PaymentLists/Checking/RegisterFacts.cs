using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Domain.Checks;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>What the register and earlier lists know of a district's people, as far as the checks ask for it.</summary>
internal sealed class RegisterFacts
{
    private const int MonthsBack = 12, DaysToEighty = 60, EightyYears = 80;

    private readonly PaymentList _list;
    private readonly Dictionary<Guid, Beneficiary> _people;
    private ILookup<Guid, Award> _awards = null!;
    private ILookup<Guid, Authorisation> _authorisations = null!;
    private Dictionary<Guid, Vnd>? _carried;
    private Dictionary<Guid, int> _uncollected = [];
    private HashSet<Guid> _funerals = [], _seen = [];
    private Dictionary<Guid, string> _reverted = [];

    private RegisterFacts(PaymentList list, Dictionary<Guid, Beneficiary> people) => (_list, _people) = (list, people);

    /// <summary>Everybody the district pays or paid before they moved; once <see cref="Meet"/> was told, also whoever a list brings.</summary>
    public IReadOnlyCollection<Beneficiary> People => _people.Values;

    public IReadOnlySet<string> NumbersWithTwoDates { get; private set; } = new HashSet<string>();

    public static async Task<RegisterFacts> LoadAsync(PaymentsDb db, PaymentList list, DateOnly today, CancellationToken cancellation)
    {
        var people = db.Beneficiaries.AsNoTracking().Where(p => p.DistrictId == list.DistrictId || p.FormerDistrictId == list.DistrictId);
        var facts = new RegisterFacts(list, await people.ToDictionaryAsync(p => p.Id, cancellation));
        var ids = people.Select(p => p.Id);
        facts._awards = (await db.Awards.AsNoTracking().Where(a => ids.Contains(a.BeneficiaryId)).Include(a => a.Steps).AsSingleQuery().ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
        facts._authorisations = (await db.Authorisations.AsNoTracking().Where(a => ids.Contains(a.BeneficiaryId)).ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
        await facts.ReadBooksAsync(db, ids, today, cancellation);
        var decided = await db.Decisions.AsNoTracking().Where(d => d.DistrictId == list.DistrictId && d.Verdict!.IsApproved).Select(d => new { d.Number, d.SignedOn }).ToListAsync(cancellation);
        // A number is the office's that gave it: what people who moved here brought along says nothing about ours.
        var brought = facts._awards.SelectMany(person => person).Where(award => award.DistrictId == list.DistrictId).SelectMany(award => award.Steps).Where(step => step.DecisionId is null);
        facts.NumbersWithTwoDates = brought.Select(step => (step.DecisionNumber, step.DecidedOn)).Concat(decided.Select(d => (d.Number, d.SignedOn)))
            .Distinct().GroupBy(paper => (paper.Item1, paper.Item2.Year)).Where(same => same.Count() > 1).Select(same => same.Key.Item1).ToHashSet();
        return facts;
    }

    private async Task ReadBooksAsync(PaymentsDb db, IQueryable<Guid> people, DateOnly today, CancellationToken cancellation)
    {
        var (district, month, oldest, yearAgo) = (_list.DistrictId, _list.PayMonth, _list.PayMonth.Plus(-MonthsBack), today.AddMonths(-MonthsBack));
        var missed = db.Entitlements.Where(l => l.DistrictId == district && l.PayMonth >= oldest && l.PayMonth < month && l.IsHead
            && l.UnclaimedReason != null && (l.Status == EntitlementStatus.Unclaimed || l.Status == EntitlementStatus.CarriedOver || l.Status == EntitlementStatus.Returned)).Select(l => l.BeneficiaryId);
        var outcomes = await db.Entitlements.AsNoTracking().Where(l => l.PayMonth >= oldest && l.PayMonth < month && l.IsHead && missed.Contains(l.BeneficiaryId))
            .Select(l => new { l.BeneficiaryId, l.PayMonth, l.Status }).ToListAsync(cancellation);
        _uncollected = outcomes.GroupBy(o => o.BeneficiaryId).ToDictionary(p => p.Key, p => Uncollected.MonthsInARow(p.Select(o => new MonthOutcome(o.PayMonth, o.Status))));

        var hasBooks = await db.Lists.AnyAsync(l => l.DistrictId == district && l.To < month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled, cancellation);
        var open = hasBooks ? await db.OpenCarriedLines(district, month, _list.Id).Select(l => new { l.BeneficiaryId, l.Amount }).ToListAsync(cancellation) : [];
        _carried = hasBooks ? open.GroupBy(l => l.BeneficiaryId).ToDictionary(p => p.Key, p => p.Sum(l => l.Amount)) : null;

        // From the people to their items, not through every line there ever was.
        _funerals = [.. await db.Set<EntitlementItem>().Where(i => people.Contains(i.BeneficiaryId) && i.Kind == ItemKind.Funeral && i.OriginItemId == null
            && db.Entitlements.Any(l => l.Id == i.EntitlementId && l.ListId != _list.Id)).Select(i => i.BeneficiaryId).ToListAsync(cancellation)];
        var seenSince = Moment.FromVietnam(yearAgo.ToDateTime(TimeOnly.MinValue));
        _seen = [.. await db.Inquiries.Where(i => i.Outcome == InquiryOutcome.StillEntitled && i.ClosedAt >= seenSince).Select(i => i.BeneficiaryId).ToListAsync(cancellation)];
        _reverted = await RevertedChanges.LoadAsync(db, district, today, cancellation);
    }

    /// <summary>People the register is about to take in.</summary>
    public void Meet(IEnumerable<Beneficiary> people)
    {
        foreach (var person in people) _people[person.Id] = person;
    }

    public IEnumerable<Guid> WithCodes(IReadOnlyCollection<string> codes)
    {
        var wanted = codes.ToHashSet();
        return _people.Values.Where(person => wanted.Contains(person.Code)).Select(person => person.Id);
    }

    public Dictionary<Guid, CheckedPerson> Of(IReadOnlySet<Guid> listed) => listed.Where(_people.ContainsKey).ToDictionary(id => id, id =>
    {
        var person = _people[id];
        return new CheckedPerson(person.DiedOn, [.. _awards[id]], [.. _authorisations[id]])
        {
            IsPaidHere = person.PlaceIn(_list.PayMonth).DistrictId == _list.DistrictId, BankAccount = person.BankAccount, PensionNumber = person.PensionNumber,
            HadFuneral = _funerals.Contains(id), UncollectedMonths = _uncollected.GetValueOrDefault(id), OpenCarriedOver = _carried is null ? null : _carried.GetValueOrDefault(id, Vnd.Zero),
            WasSeen = _seen.Contains(id), RevertedField = _reverted.GetValueOrDefault(id),
        };
    });

    public HashSet<Guid> LiveExtremelyDisabled(PaymentMonth month) =>
        [.. _people.Values.Where(p => p.DiedOn is null && _awards[p.Id].Any(a => a.Last.Family == "KTDBN" && a.IsPaidIn(month))).Select(p => p.Id)];

    /// <summary>Whom the register pays in the month here, and the list does not have.</summary>
    public IReadOnlyList<AbsentPerson> Expected(BenefitCalculator calculator, IReadOnlySet<Guid> listed) =>
        [.. _people.Values.Where(p => !listed.Contains(p.Id) && p.PlaceIn(_list.PayMonth).DistrictId == _list.DistrictId && _awards[p.Id].Any()
            && calculator.SumOf(new(p.Birth, p.DiedOn, [.. _awards[p.Id]]), _list.PayMonth) > Vnd.Zero).OrderBy(p => p.Code, StringComparer.Ordinal).Select(Absent)];

    /// <summary>Whoever reaches 80 within 60 days of the first of the month and has no award.</summary>
    public IReadOnlyList<AbsentPerson> TurningEighty(IReadOnlySet<Guid> listed)
    {
        var first = _list.PayMonth.FirstDay;
        return [.. _people.Values.Where(p => !listed.Contains(p.Id) && p.DiedOn is null && !_awards[p.Id].Any()
            && p.Birth.First.AddYears(EightyYears) is var day && first <= day && day <= first.AddDays(DaysToEighty)).OrderBy(p => p.Code, StringComparer.Ordinal).Select(Absent)];
    }

    private static AbsentPerson Absent(Beneficiary person) => new(person.Code, person.Name, person.Birth);
}
