using VinhLongPayments.Web.Features.Decisions;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>Everything the register knows of one person, and what may be done next.</summary>
public sealed record PersonPage(
    Beneficiary Person, string Place, string Point, string? FormerPlace, PersonStatus Status, IReadOnlyList<PersonPage.AwardRow> Awards, IReadOnlyList<Decision> Decisions,
    IReadOnlyList<PersonPage.MonthRow> Months, IReadOnlyList<Authorisation> Authorisations, IReadOnlyList<Inquiry> Inquiries, IReadOnlyList<PersonChange> Changes, DateOnly Today, CurrentUser User)
{
    /// <summary>The whole identity number, on the one answer that reveals it.</summary>
    public string? RevealedNumber { get; init; }

    /// <summary>One award with what it pays this month and why.</summary>
    public sealed record AwardRow(Award Award, MonthlyBenefit? Benefit, BenefitCategory? Category, bool IsOutdone);

    /// <summary>One line of one list with its payout.</summary>
    public sealed record MonthRow(Entitlement Line, string List, Payout? Payout);

    public bool MayWrite => Policies.Allows(Policies.WriteBeneficiaries, User.Role);
    public bool MayReveal => Policies.Allows(Policies.RevealCitizenIds, User.Role) && Person.CitizenId is not null;
    public string? Reason => null;
    public string? Note => null;
    public InquiryOutcome? Outcome => null;
    public Vnd ThisMonth => Awards.Select(row => row.Benefit).OfType<MonthlyBenefit>().Sum(benefit => benefit.Amount);
    public Inquiry? OpenInquiry => Inquiries.FirstOrDefault(inquiry => inquiry.IsOpen);

    /// <summary>The decisions that make sense now, most usual first.</summary>
    public IEnumerable<(string Slug, string Text)> Actions
    {
        get
        {
            if (!Policies.Allows(Policies.WriteDecisions, User.Role) || Decisions.Any(decision => decision.Status is DecisionStatus.Waiting)) yield break;
            var kinds = Person.DiedOn is not null ? [DecisionKind.Funeral, DecisionKind.DeathReversal] : Living();
            foreach (var kind in kinds) yield return (DecisionSlugs.Of(kind), kind.Vietnamese());
        }
    }

    private IEnumerable<DecisionKind> Living()
    {
        yield return DecisionKind.Grant;
        var isPaid = Awards.Any(row => row.Award.Last.IsPaid);
        if (isPaid) foreach (var kind in new[] { DecisionKind.Adjust, DecisionKind.Suspend, DecisionKind.Stop }) yield return kind;
        if (Awards.Any(row => row.Award.Last.Kind is AwardStepKind.Suspended)) yield return DecisionKind.Resume;
        yield return DecisionKind.Transfer;
        yield return DecisionKind.Death;
        if (isPaid) yield return DecisionKind.Clawback;
    }

    public static async Task<PersonPage> LoadAsync(PaymentsDb db, CurrentUser user, BenefitPolicy policy, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        var (month, calculator) = (PaymentMonth.Of(today), policy.Calculator(await db.BenefitTablesAsync(cancellation)));
        var awards = await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => a.BeneficiaryId == id).OrderBy(a => a.From).ToListAsync(cancellation);
        var benefits = calculator.Tables.Knows(month) ? calculator.Of(new(person.Birth, person.DiedOn, awards), month) : [];

        return new(person, await PlaceAsync(db, person.CommuneId, cancellation), await db.PayoutPoints.Where(p => p.Id == person.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            person.FormerCommuneId is { } former ? await PlaceAsync(db, former, cancellation) : null, SearchPage.StatusOf(person, awards, month),
            [.. awards.Select(award => RowOf(award, person, benefits, calculator, month))],
            await db.Decisions.AsNoTracking().Include(d => d.Verdict).Where(d => d.BeneficiaryId == id).OrderByDescending(d => d.WrittenAt).ToListAsync(cancellation),
            await MonthsAsync(db, id, cancellation),
            await db.Authorisations.AsNoTracking().Where(a => a.BeneficiaryId == id).OrderByDescending(a => a.From).ToListAsync(cancellation),
            await db.Inquiries.AsNoTracking().Where(i => i.BeneficiaryId == id).OrderByDescending(i => i.OpenedAt).ToListAsync(cancellation),
            await PersonChange.LoadAsync(db, id, cancellation), today, user);
    }

    private static AwardRow RowOf(Award award, Beneficiary person, IReadOnlyList<MonthlyBenefit> benefits, BenefitCalculator calculator, PaymentMonth month)
    {
        var (benefit, terms) = (benefits.FirstOrDefault(b => b.Award.Id == award.Id), award.TermsIn(month));
        var category = terms is null ? null : calculator.CategoryOf(terms, person.Birth, month);
        return new(award, benefit, category ?? calculator.Tables.Find(award.Last.CategoryCode, month), category is not null && benefit is null && person.DiedOn is null);
    }

    private static async Task<string> PlaceAsync(PaymentsDb db, int communeId, CancellationToken cancellation) =>
        await db.Communes.Where(c => c.Id == communeId).Join(db.Districts, c => c.DistrictId, d => d.Id, (c, d) => c.Name + ", " + d.Name).SingleAsync(cancellation);

    private static async Task<IReadOnlyList<MonthRow>> MonthsAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var lines = await db.Entitlements.AsNoTracking().Include(l => l.Items).Include(l => l.Payouts).ThenInclude(p => p.Reversal).Include(l => l.Payouts).ThenInclude(p => p.Receipt)
            .AsSplitQuery().Where(l => l.BeneficiaryId == id).OrderByDescending(l => l.PayMonth).ToListAsync(cancellation);
        var ids = lines.Select(l => l.ListId).Distinct().ToList();
        var lists = await db.Lists.AsNoTracking().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancellation);
        return [.. lines.Where(l => lists.ContainsKey(l.ListId)).Select(l => new MonthRow(l, ListLabels.Title(lists[l.ListId].Kind, lists[l.ListId].Number, lists[l.ListId].Period), l.LivePayout))];
    }
}
