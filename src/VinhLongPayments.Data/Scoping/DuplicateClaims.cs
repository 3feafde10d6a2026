namespace VinhLongPayments.Data.Scoping;

/// <summary>
/// The one look over the fence: whether a code, an identity number or a person of a list is already claimed anywhere in the province.
/// It answers with a district and a code, never with another district's people.
/// </summary>
public sealed class DuplicateClaims(PaymentsDb db)
{
    // SQL Server takes 2100 parameters in one command.
    private const int AtOnce = 1_000;

    /// <summary>Who in the province carries one of these codes or identity numbers.</summary>
    /// <param name="apartFrom">A district whose people the caller already has.</param>
    public async Task<IReadOnlyList<PersonClaim>> OfPeopleAsync(IEnumerable<string> codes, IEnumerable<CitizenId> ids, CancellationToken cancellation, int? apartFrom = null)
    {
        var everyone = EveryoneBut(apartFrom);
        var (wantedCodes, wantedIds) = (codes.ToHashSet(), ids.ToHashSet());
        if (wantedCodes.Count > AtOnce || wantedIds.Count > AtOnce)
            return await FilterAsync(Claims(everyone), p => wantedCodes.Contains(p.Code) || (p.CitizenId is { } id && wantedIds.Contains(id)), cancellation);

        var some = wantedIds.Select(id => (CitizenId?)id).ToList();
        var found = await Claims(everyone.Where(p => wantedCodes.Contains(p.Code))).ToListAsync(cancellation);
        return [.. found.Concat(await Claims(everyone.Where(p => some.Contains(p.CitizenId))).ToListAsync(cancellation)).DistinctBy(claim => claim.PersonId)];
    }

    private static IQueryable<PersonClaim> Claims(IQueryable<Beneficiary> people) =>
        people.Select(p => new PersonClaim(p.Id, p.DistrictId, p.Code, p.CitizenId, p.Name, p.Birth, p.FormerDistrictId, p.HereSince));

    // Asking for thousands by name costs more than passing the whole province by once.
    private static async Task<List<T>> FilterAsync<T>(IQueryable<T> rows, Func<T, bool> wanted, CancellationToken cancellation)
    {
        var found = new List<T>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            if (wanted(row)) found.Add(row);
        return found;
    }

    /// <summary>Which of these people already have a line on a main list, or an item on any list, of these months; and who of those who are to have funeral support had it before.</summary>
    public async Task<IReadOnlyList<LineClaim>> OfLinesAsync(IEnumerable<Guid> people, IEnumerable<Guid> forFuneral, PaymentPeriod period, CancellationToken cancellation)
    {
        var wanted = people.ToHashSet();
        // Whatever a list pays but funeral support is of its own months, so that only the lists of these months have to be looked at.
        var lists = await AllLists.Where(list => list.From <= period.To && list.To >= period.From).ToDictionaryAsync(list => list.Id, list => list.From, cancellation);
        var found = lists.Count == 0 ? [] : await OfListsAsync(lists, wanted, period, cancellation);
        foreach (var some in forFuneral.Distinct().Chunk(AtOnce))
            found.AddRange(await Lines.SelectMany(l => l.Items, (l, item) => new { l.DistrictId, Item = item }).Where(l => l.Item.Kind == ItemKind.Funeral && some.Contains(l.Item.BeneficiaryId))
                .Select(l => new LineClaim(l.Item.BeneficiaryId, l.DistrictId, false, l.Item.Kind, l.Item.Month, l.Item.CategoryCode)).ToListAsync(cancellation));
        return found;
    }

    private async Task<List<LineClaim>> OfListsAsync(Dictionary<Guid, PaymentMonth> lists, HashSet<Guid> wanted, PaymentPeriod period, CancellationToken cancellation)
    {
        var ids = lists.Keys.ToList();
        var lines = Lines.Where(l => ids.Contains(l.ListId));
        if (wanted.Count <= AtOnce) lines = lines.Where(l => wanted.Contains(l.BeneficiaryId));
        var onMain = await FilterAsync(lines.Where(l => l.IsOnMainList).Select(l => new { l.BeneficiaryId, l.DistrictId, l.ListId, l.CategoryCode }), l => wanted.Contains(l.BeneficiaryId), cancellation);
        var items = lines.SelectMany(l => l.Items, (l, item) => new { l.DistrictId, Item = item })
            .Where(l => l.Item.Month >= period.From && l.Item.Month <= period.To && l.Item.Kind != ItemKind.Funeral)
            .Select(l => new LineClaim(l.Item.BeneficiaryId, l.DistrictId, false, l.Item.Kind, l.Item.Month, l.Item.CategoryCode));
        return [.. onMain.Select(l => new LineClaim(l.BeneficiaryId, l.DistrictId, true, null, lists[l.ListId], l.CategoryCode)), .. await FilterAsync(items, claim => wanted.Contains(claim.PersonId), cancellation)];
    }

    /// <summary>For the people of one list, another record in the province with the same identity number, or with the same name and full birth date.</summary>
    public async Task<(IReadOnlyList<SameRecord> Numbers, IReadOnlyList<SameRecord> Names)> OfListAsync(Guid list, CancellationToken cancellation)
    {
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == list);
        var numbers = await lines.Where(l => l.CitizenId != null).Join(Everyone, l => l.CitizenId, p => p.CitizenId, (l, p) => new { l.BeneficiaryId, p.Id, p.DistrictId, p.Code, l.Birth })
            .Where(pair => pair.Id != pair.BeneficiaryId).ToListAsync(cancellation);
        var names = await lines.Join(Everyone, l => new { l.SearchName, l.Birth }, p => new { p.SearchName, p.Birth }, (l, p) => new { l.BeneficiaryId, p.Id, p.DistrictId, p.Code, l.Birth })
            .Where(pair => pair.Id != pair.BeneficiaryId).ToListAsync(cancellation);
        return ([.. numbers.Select(pair => new SameRecord(pair.BeneficiaryId, pair.DistrictId, pair.Code))],
            [.. names.Where(pair => pair.Birth.Precision is BirthDatePrecision.Day).Select(pair => new SameRecord(pair.BeneficiaryId, pair.DistrictId, pair.Code))]);
    }

    /// <summary>The same for lines that are not stored yet: the whole province passes by once.</summary>
    /// <param name="ours">The people of the district, which the caller already has.</param>
    public async Task<(IReadOnlyList<SameRecord> Numbers, IReadOnlyList<SameRecord> Names)> OfLinesAsync(IReadOnlyList<Entitlement> lines, IReadOnlyCollection<PersonClaim> ours, int district, CancellationToken cancellation)
    {
        var byId = lines.Where(l => l.CitizenId is not null).ToLookup(l => l.CitizenId!.Value);
        var byName = lines.Where(l => l.Birth.Precision is BirthDatePrecision.Day).ToLookup(l => (l.SearchName, l.Birth));
        var (numbers, names) = (new List<SameRecord>(), new List<SameRecord>());
        foreach (var person in ours) Compare(person);
        await foreach (var person in Claims(EveryoneBut(district)).AsAsyncEnumerable().WithCancellation(cancellation)) Compare(person);
        return (numbers, names);

        void Compare(PersonClaim p)
        {
            if (p.CitizenId is { } id) numbers.AddRange(byId[id].Where(l => l.BeneficiaryId != p.PersonId).Select(l => new SameRecord(l.BeneficiaryId, p.DistrictId, p.Code)));
            if (p.Birth.Precision is not BirthDatePrecision.Day) return;
            names.AddRange(byName[(p.Name.SearchKey, p.Birth)].Where(l => l.BeneficiaryId != p.PersonId).Select(l => new SameRecord(l.BeneficiaryId, p.DistrictId, p.Code)));
        }
    }

    /// <summary>Who in the province bears the same name, as a search compares it, and has the same birth date.</summary>
    public async Task<IReadOnlyList<PersonClaim>> OfNamesakesAsync(PersonName name, BirthDate birth, Guid? except, CancellationToken cancellation)
    {
        var key = name.SearchKey;
        return await Everyone.Where(p => p.SearchName == key && p.Birth == birth && p.Id != except)
            .Select(p => new PersonClaim(p.Id, p.DistrictId, p.Code, p.CitizenId, p.Name, p.Birth, p.FormerDistrictId, p.HereSince)).ToListAsync(cancellation);
    }

    /// <summary>For how many people of the province somebody may collect on a day, without those of one person.</summary>
    public Task<int> PeopleCollectedForAsync(CitizenId receiver, DateOnly day, Guid except, CancellationToken cancellation) => db.Authorisations.AsNoTracking()
        .IgnoreQueryFilters([PaymentsDb.ScopeFilter]).Where(a => a.CitizenId == receiver && a.RevokedOn == null && a.Until >= day && a.BeneficiaryId != except)
        .Select(a => a.BeneficiaryId).Distinct().CountAsync(cancellation);

    /// <summary>Until which day the register's paper lets somebody collect for a person: the last day of the longest one not revoked; null when there is none.</summary>
    public Task<DateOnly?> MayCollectUntilAsync(Guid person, CitizenId receiver, CancellationToken cancellation) => db.Authorisations.AsNoTracking()
        .IgnoreQueryFilters([PaymentsDb.ScopeFilter]).Where(a => a.BeneficiaryId == person && a.CitizenId == receiver && a.RevokedOn == null)
        .OrderByDescending(a => a.Until).Select(a => (DateOnly?)a.Until).FirstOrDefaultAsync(cancellation);

    private IQueryable<Beneficiary> Everyone => db.Beneficiaries.AsNoTracking().IgnoreQueryFilters([PaymentsDb.ScopeFilter]);

    private IQueryable<Beneficiary> EveryoneBut(int? district) => district is null ? Everyone : Everyone.Where(p => p.DistrictId != district && (p.FormerDistrictId == null || p.FormerDistrictId != district));

    private IQueryable<Entitlement> Lines => db.Entitlements.AsNoTracking().IgnoreQueryFilters([PaymentsDb.ScopeFilter]);
    private IQueryable<PaymentList> AllLists => db.Lists.AsNoTracking().IgnoreQueryFilters([PaymentsDb.ScopeFilter]);
}

/// <summary>A person who already carries a code or an identity number.</summary>
public sealed record PersonClaim(Guid PersonId, int DistrictId, string Code, CitizenId? CitizenId, PersonName Name, BirthDate Birth, int? FormerDistrictId = null, PaymentMonth? HereSince = null)
{
    public static PersonClaim Of(Beneficiary person) =>
        new(person.Id, person.DistrictId, person.Code, person.CitizenId, person.Name, person.Birth, person.FormerDistrictId, person.HereSince);

    /// <summary>Whose the person is in a month: until the month of a move the district that was left.</summary>
    public int DistrictIn(PaymentMonth month) => HereSince is { } since && month < since ? FormerDistrictId!.Value : DistrictId;
}

/// <summary>Another record that looks like a person of a list.</summary>
public sealed record SameRecord(Guid PersonId, int DistrictId, string Code);

/// <summary>A line or an item a person already has: on a main list of the period when <paramref name="IsMainLine"/>, else the item.</summary>
public sealed record LineClaim(Guid PersonId, int DistrictId, bool IsMainLine, ItemKind? Kind, PaymentMonth Month, string CategoryCode);
