using VinhLongPayments.Data.Demo;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>
/// Who comes onto a list, and which families ask for funeral support: as many people as the list lacks, and as many funerals and months of
/// back pay as bring the district to what was reported. What each is paid is the decrees' business alone.
/// </summary>
internal sealed class SeedComing(SeedPlan plan, SeedOffice office, SeedGround ground, PaymentMonth month)
{
    private const string OldAge = "NCTC";
    private const int LeastComing = 3, MostMonthsLate = 4;

    // Of ten families that have not asked yet, so many ask in the next month at the least.
    private const int LeastFunerals = 2;

    // Two in three have just turned eighty, as most who leave are older still; a quarter have a new certificate of disability.
    private static readonly WeightedWords Mix = WeightedWords.Summing(100,
        "NCTC 67; KTN 10; KTNNCT 4; KTDBN 3; KTDBNNCT 2; KTNTE 2; KTDBNTE 1; CSHO 5; DT1 1; DT2 1; NCTA1 1; TE1B 2; HIVC 1");

    private readonly string _district = ground.District.Code;

    /// <returns>The papers of those who collect for the newcomers.</returns>
    public async Task<List<Authorisation>> DecideAsync(Dictionary<Guid, Vnd> carried, DemoHand hand)
    {
        var waiting = await WaitingFuneralsAsync();
        var count = await CountAsync(carried);
        // How many come depends on how many funerals there are, and the other way round: half of the families are a fair first guess.
        var (guess, _) = Steer(count, Newcomers(ComingOf(count, waiting.Count / 2)), waiting.Count);
        var newcomers = Newcomers(ComingOf(count, guess));
        var (funerals, monthsLate) = Steer(count, newcomers, waiting.Count);

        await office.OpenAsync(waiting.Take(funerals).Select(w => w.Person));
        foreach (var (person, death) in waiting.Take(funerals)) GrantFuneral(person, death);
        foreach (var newcomer in newcomers) Grant(newcomer, newcomer.Category == OldAge ? Late(ref monthsLate) : 0);
        return [.. newcomers.Select(n => SeedPeople.PaperOf(n.Drawn!, month.FirstDay, hand)).OfType<Authorisation>()];
    }

    /// <summary>The list as it would be without newcomers and funerals, in lines and đồng.</summary>
    private sealed record ListCount(int Lines, Vnd Due, Vnd Carried, Vnd PaidSoFar);

    private sealed class Newcomer(int at, string category)
    {
        public int At => at;
        public string Category => category;
        public DrawnPerson? Drawn { get; set; }
    }

    private int ComingOf(ListCount count, int funerals) => Math.Max(LeastComing, SeedPlan.LinesFor(SeedPlan.PayoutsOf(_district, month)) - count.Lines - funerals);

    private async Task<ListCount> CountAsync(Dictionary<Guid, Vnd> carried)
    {
        var due = office.People.Select(p => (p.Id, Due: office.DueIn(p, month))).Where(p => p.Due > Vnd.Zero).ToList();
        var listed = due.Select(p => p.Id).ToHashSet();
        var lines = due.Count + carried.Keys.Count(id => !listed.Contains(id));
        var district = ground.District.Id;
        var settled = await office.Db.Settlements.AsNoTracking().Where(s => s.DistrictId == district && s.Status == SettlementStatus.Approved).ToListAsync();
        return new(lines, due.Sum(p => p.Due), carried.Values.Sum(), settled.Sum(s => s.Post.Paid));
    }

    private async Task<List<(Beneficiary Person, Decision Death)>> WaitingFuneralsAsync()
    {
        var district = ground.District.Id;
        var stored = await office.Db.Decisions.AsNoTracking()
            .Where(d => d.DistrictId == district && d.Kind == DecisionKind.Death && !office.Db.Decisions.Any(f => f.Kind == DecisionKind.Funeral && f.BeneficiaryId == d.BeneficiaryId)).ToListAsync();
        var deaths = stored.Concat(office.Db.Decisions.Local.Where(d => d.Kind is DecisionKind.Death)).ToDictionary(d => d.BeneficiaryId);
        return [.. office.People.Where(p => deaths.ContainsKey(p.Id)).Select(p => (p, deaths[p.Id])).OrderBy(p => p.Item2.DiedOn).ThenBy(p => p.p.Code)];
    }

    private List<Newcomer> Newcomers(int count)
    {
        const int golden = 61;
        var start = SeedPlan.First.MonthsTo(month) * 37 + SeedPlan.IndexOf(_district) * 13;
        return [.. Enumerable.Range(0, count).Select(at => new Newcomer(at, Mix.At((start + at) * golden % Mix.Sum)))];
    }

    // First whole funerals, then months of back pay for what is left; neither more than there are.
    private (int Funerals, int MonthsLate) Steer(ListCount count, List<Newcomer> newcomers, int waiting)
    {
        var tables = ground.Calculator.Tables;
        var (old, funeral) = (tables.AmountOf(ground.Categories[OldAge], 1, month).Dong, tables.FuneralOf(month).Dong);
        var theirs = newcomers.Sum(n => tables.AmountOf(ground.Categories[n.Category], ground.Categories[n.Category].MinCount, month));
        var (lines, onList) = (count.Lines + newcomers.Count, (count.Due + theirs * 2 + count.Carried).Dong);
        var line = onList / lines;

        // Each funeral is paid, and leaves one line more of those that nobody collects.
        long MissingWith(int funerals) => SeedPlan.PaidBy(_district, month).Dong - count.PaidSoFar.Dong
            - (onList + funerals * funeral - line * (lines + funerals - SeedPlan.PayoutsOf(_district, month)));

        var asked = (int)Math.Clamp(MissingWith(0) / (funeral - line), waiting * LeastFunerals / 10, waiting);
        return (asked, (int)Math.Clamp(MissingWith(asked) / old, 0, newcomers.Count(n => n.Category == OldAge) * MostMonthsLate));
    }

    private static int Late(ref int left)
    {
        var months = Math.Min(left, MostMonthsLate);
        left -= months;
        return months;
    }

    private void GrantFuneral(Beneficiary person, Decision death) => office.Decide(person, DecisionKind.Funeral, terms => terms with
    {
        From = PaymentMonth.Of(office.Now.Day), DeathRecordNumber = death.DeathRecordNumber, Heir = death.Heir, Amount = ground.Calculator.Tables.FuneralOf(PaymentMonth.Of(death.DiedOn!.Value)),
    });

    // Everybody is signed for in the month before the list, so that one month of back pay comes with the first; whoever turned eighty earlier has more.
    private void Grant(Newcomer newcomer, int monthsLate)
    {
        var (category, from) = (ground.Categories[newcomer.Category], month.Previous.Plus(-monthsLate));
        var index = SeedPeople.NewcomerIndex(_district, month, newcomer.At);
        var commune = ground.Communes[index % ground.Communes.Count];
        var birth = newcomer.Category == OldAge ? Turned80(from, index) : null;
        var person = SyntheticPeople.In(CategoryMix.Of(newcomer.Category), commune.Code, commune.Type, plan.Number, from, index, birth);
        newcomer.Drawn = SeedPeople.Of(person, ground.District, commune, office.NextNumber());
        office.Register(newcomer.Drawn.Person);
        office.Decide(newcomer.Drawn.Person, DecisionKind.Grant, terms => terms with
        {
            From = from, CategoryCode = category.Code, Count = category.MinCount, CaredFor = category.IsCare ? office.FreeToBeCaredFor(category.Code, commune.Id) : null,
            Certificate = category.IsDisability ? new($"{newcomer.At + 1}/GXN-{month.Previous.Month}", month.Previous.FirstDay.AddDays(4), null) : null,
        });
    }

    private static SyntheticBirth Turned80(PaymentMonth in80, int index) => new(in80.Year - 80, in80.Month, index * 7 % 27 + 1);
}
