using VinhLongPayments.Data.Bulk;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>What a district decides before it draws the list of a month: who died, moved or lost the right, funerals, newcomers, renewed papers.</summary>
internal sealed class SeedChanges(SeedPlan plan, DemoStage stage, District district, PaymentMonth month)
{
    private const int DayOfDecisions = 18;

    private string Key => $"{district.Code}/{month.Number}";

    public Task DecideAsync() => stage.As($"canbo.{district.Slug}", new(month.Previous.Year, month.Previous.Month, DayOfDecisions, 9, 0, 0), async hand =>
    {
        if (await SeedOffice.IsTickedAsync(hand.Db, Key)) return;
        var ground = await SeedGround.LoadAsync(hand.Db, district);
        var office = new SeedOffice(hand, stage.ActorOf($"lanhdao.{district.Slug}"), ground);
        await office.LoadAsync(month);
        await hand.Gate.RunAsync(hand.Db, () => WriteAsync(office, ground, hand), CancellationToken.None);
    });

    private async Task WriteAsync(SeedOffice office, SeedGround ground, DemoHand hand)
    {
        var carried = await office.CarriedAsync(month);

        await LeaveAsync(office, carried);
        await EndCareAsync(office);
        var coming = new SeedComing(plan, office, ground, month);
        var papers = await coming.DecideAsync(carried, hand);
        papers.AddRange(await RenewedAsync(hand));

        office.Tick(Key);
        await hand.Db.SaveChangesAsync();
        await new ListWriter(hand.Db).InsertAsync([], papers, CancellationToken.None);
    }

    private async Task LeaveAsync(SeedOffice office, Dictionary<Guid, Vnd> carried)
    {
        var alive = office.People.Where(p => p.DiedOn is null && office.DueIn(p, month) > Vnd.Zero).ToList();
        var fates = alive.Select(p => (Person: p, Fate: FateOf(p, carried))).Where(f => f.Fate is not (Fate.Stays or Fate.DiesAfterList)).ToLookup(f => f.Fate, f => f.Person);
        await office.OpenAsync(fates.SelectMany(f => f));

        var paid = await PaidDaysAsync(office, fates[Fate.DiesBeforeList]);
        await office.RecordDeathsAsync([.. fates[Fate.DiesBeforeList].Select(p => (p, DeathOf(p, paid), SeedFate.HeirOf(plan, p, district.Code)))]);
        foreach (var person in fates[Fate.MovesAway]) Stop(office, person, StopReason.Moved, null);
        foreach (var person in fates[Fate.Ends]) Stop(office, person, StopReason.NoLongerEligible, "Không còn đủ điều kiện hưởng theo kết quả rà soát");
        await MoveAsync(office, [.. fates[Fate.MovesWithin]]);
    }

    // Money that still waits somewhere is collected before somebody moves; and who waits for it dies before the list rather than after.
    private Fate FateOf(Beneficiary person, Dictionary<Guid, Vnd> carried) => SeedFate.Of(plan, person, month) switch
    {
        Fate.DiesAfterList when carried.ContainsKey(person.Id) => Fate.DiesBeforeList,
        Fate.MovesWithin or Fate.MovesAway when carried.ContainsKey(person.Id) => Fate.Stays,
        var fate => fate,
    };

    private async Task<Dictionary<Guid, DateOnly>> PaidDaysAsync(SeedOffice office, IEnumerable<Beneficiary> people)
    {
        var (ids, last) = (people.Select(p => p.Id).ToList(), month.Previous);
        return await office.Db.Entitlements.Where(l => l.PayMonth == last && ids.Contains(l.BeneficiaryId)).SelectMany(l => l.Payouts, (l, p) => new { l.BeneficiaryId, p.PaidOn })
            .GroupBy(p => p.BeneficiaryId).ToDictionaryAsync(g => g.Key, g => g.Max(p => p.PaidOn));
    }

    // Nobody collects after the own death.
    private DateOnly DeathOf(Beneficiary person, Dictionary<Guid, DateOnly> paid)
    {
        var first = paid.TryGetValue(person.Id, out var day) ? day.Day + 1 : 1;
        return month.Previous.FirstDay.AddDays(SeedDraw.Of(plan, Draw.Heir, person.Code, month).Between(first, DayOfDecisions) - 1);
    }

    private void Stop(SeedOffice office, Beneficiary person, StopReason reason, string? text)
    {
        foreach (var award in office.AwardsOf(person).Where(a => a.IsPaidIn(month)).ToList())
            office.Decide(person, DecisionKind.Stop, terms => terms with { AwardId = award.Id, From = month, StopReason = reason, Reason = text });
    }

    // Those whom somebody looks after, or who look after somebody, stay.
    private async Task MoveAsync(SeedOffice office, IReadOnlyCollection<Beneficiary> people)
    {
        var others = SeedPlan.InOrder.Take(plan.Districts).Where(d => d.Code != district.Code).Select(d => d.Code).ToList();
        if (others.Count == 0) return;

        var codes = await office.Db.Districts.AsNoTracking().Where(d => others.Contains(d.Code)).Select(d => d.Id).ToListAsync();
        var points = await office.Db.PayoutPoints.AsNoTracking().Where(p => codes.Contains(p.DistrictId)).OrderBy(p => p.Code).ToListAsync();
        foreach (var person in people.Where(p => p.HereSince is null && office.AwardsOf(p) is [{ Family: "NCTC", CaredForId: null }]))
        {
            var point = SeedDraw.Of(plan, Draw.Heir, person.Code, month).Pick(points);
            office.Decide(person, DecisionKind.Transfer, terms => terms with { To = new(point.DistrictId, point.CommuneId, point.Id), From = month });
        }
    }

    private async Task EndCareAsync(SeedOffice office)
    {
        var gone = office.People.Where(p => office.DueIn(p, month) == Vnd.Zero).Select(p => p.Id).ToHashSet();
        var carers = office.People.Where(p => office.AwardsOf(p).Any(a => a.CaredForId is { } id && gone.Contains(id) && a.IsPaidIn(month)) && office.DueIn(p, month) > Vnd.Zero).ToList();
        await office.OpenAsync(carers);
        foreach (var carer in carers) Stop(office, carer, StopReason.NoLongerEligible, "Người được chăm sóc không còn hưởng trợ cấp");
    }

    private async Task<List<Authorisation>> RenewedAsync(DemoHand hand)
    {
        var (from, until) = (month.Previous.FirstDay.AddDays(PayoutWindow.LastDay - 1), month.FirstDay.AddDays(PayoutWindow.LastDay - 1));
        var ending = await hand.Db.Authorisations.AsNoTracking().Where(a => a.DistrictId == district.Id && a.Until >= from && a.Until < until).ToListAsync();
        var ids = ending.ConvertAll(a => a.BeneficiaryId);
        var people = await hand.Db.Beneficiaries.AsNoTracking().Where(p => ids.Contains(p.Id) && p.DistrictId == district.Id && p.DiedOn == null).ToDictionaryAsync(p => p.Id);
        var first = month.FirstDay;
        return [.. ending.Where(a => people.ContainsKey(a.BeneficiaryId)).Select(a => new Authorisation(people[a.BeneficiaryId],
            new(a.IsGuardian, PersonName.From(a.Name), a.CitizenId, a.Relation, a.Paper, first, first.AddYears(1).AddDays(-1)), hand.Actor, hand.Now))];
    }
}
